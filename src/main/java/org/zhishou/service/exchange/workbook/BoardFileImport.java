package org.zhishou.service.exchange.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.zhishou.engine.draft.DraftRoster;
import org.zhishou.engine.draft.DutyEdits;
import org.zhishou.engine.draft.EditOutcome;
import org.zhishou.service.exchange.roster.Directory;
import org.zhishou.service.exchange.roster.OutgoingRoster;
import org.zhishou.service.exchange.roster.OutgoingRosters;
import org.zhishou.service.exchange.workbook.BoardPreview.EditBody;
import org.zhishou.service.exchange.workbook.BoardPreview.Verdict;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.rounds.round.RoundKey;

/** Takes boards back that somebody edited, against the draft that they were made from. */
@Service
class BoardFileImport {
  private final OutgoingRosters rosters;

  BoardFileImport(OutgoingRosters rosters) {
    this.rosters = rosters;
  }

  /** A file beside its draft. */
  private record Read(OutgoingRoster roster, Upload upload, BoardReading.Result result) {
    DraftRoster board() {
      return DraftRoster.of(roster.checked(), roster.duties());
    }
  }

  /**
   * @throws ProblemException where there is no such draft, or the file is none of it
   */
  BoardPreview preview(RoundKey round, String draft, byte[] file, Locale locale) {
    var read = read(round, draft, file);
    var board = read.board();
    var directory = new Directory(read.roster().problem());
    var edits = new ArrayList<BoardPreview.Edit>();
    for (var edit : read.result().edits()) {
      var body = EditBody.of(edit);
      var spot = read.result().spots().get(edit);
      edits.add(
          new BoardPreview.Edit(
              body,
              directory.nameOfCentre(body.centre()),
              directory.nameOfPhysician(body.physician()),
              body.inPlaceOf() == null ? null : directory.nameOfPhysician(body.inPlaceOf()),
              spot == null ? null : spot.sheet(),
              spot == null ? null : spot.cell(),
              Verdict.of(DutyEdits.preview(board, List.of(edit)), locale)));
    }
    var together =
        edits.isEmpty()
            ? null
            : Verdict.of(DutyEdits.preview(board, read.result().edits()), locale);
    return new BoardPreview(
        read.upload().encoding(),
        read.result().rows(),
        edits,
        together,
        read.result().refusals().stream().map(one -> Preview.Refused.of(one, locale)).toList());
  }

  /** The file with red cells where something is refused or would break a limit. */
  byte[] mark(RoundKey round, String draft, byte[] file, Locale locale) {
    var read = read(round, draft, file);
    var refusals = new ArrayList<>(read.result().refusals());
    var board = read.board();
    for (var edit : read.result().edits()) {
      var spot = read.result().spots().get(edit);
      var outcome = DutyEdits.preview(board, List.of(edit));
      if (spot != null && !outcome.accepted()) {
        refusals.add(new CellRefusal(spot, "", "edit-refused", language -> why(outcome, language)));
      }
    }
    return MarkedWorkbook.of(read.upload(), refusals, locale);
  }

  private static String why(EditOutcome outcome, Locale locale) {
    return Stream.concat(
            outcome.newlyBroken().stream().map(breach -> breach.text().in(locale)),
            outcome.refusals().stream().map(refusal -> refusal.message(locale)))
        .reduce((one, more) -> one + " " + more)
        .orElse("");
  }

  private Read read(RoundKey round, String draft, byte[] file) {
    var roster = rosters.draft(round, draft).roster();
    var upload = Upload.of(file);
    var own = upload.stamp().get("draft").orElse(draft);
    if (!own.equals(draft)) {
      throw new ProblemException(ProblemCode.FILE_OF_ANOTHER, own, draft);
    }
    return new Read(roster, upload, BoardReading.of(roster, upload.grids()));
  }
}
