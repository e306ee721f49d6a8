package org.zhishou.service.exchange.workbook;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.engine.draft.DraftRoster;
import org.zhishou.engine.draft.DutyEdits;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.exchange.roster.Directory;
import org.zhishou.service.exchange.roster.OutgoingRoster;
import org.zhishou.service.exchange.roster.OutgoingRosters;
import org.zhishou.service.exchange.workbook.BoardPreview.EditBody;
import org.zhishou.service.exchange.workbook.BoardPreview.Verdict;
import org.zhishou.service.platform.web.Language;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Stated;

@RestController
@RequestMapping("/api/v1/counties/{county}/rounds/{round}/drafts/{draft}")
@Tag(name = "Files", description = "Rosters, notices and forms as files")
class BoardFileController {
  private final OutgoingRosters rosters;

  BoardFileController(OutgoingRosters rosters) {
    this.rosters = rosters;
  }

  @PostMapping("/workbook/preview")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER})
  @Stated(
      id = "previewBoardFile",
      summary = "Look at what somebody edited in a board",
      description =
          """
          A workbook of this draft, or of the version published of it, or its CSV, as the body. Its board, centres by \
          dates, and its list of duties are compared with the draft, whichever of them was edited; the answer has the edits by which it came about, each with what it costs and which \
          limits it would break, and all of them together. Nothing is kept: /edit takes those that are wanted.""",
      answered = "The edits and their verdicts",
      answer = "BoardPreview")
  @Problems({ProblemCode.BODY_TOO_LARGE, ProblemCode.FILE_UNREADABLE, ProblemCode.FILE_OF_ANOTHER})
  ResponseEntity<BoardPreview> preview(
      @PathVariable String county,
      @PathVariable String round,
      @PathVariable String draft,
      HttpServletRequest request)
      throws IOException {
    var roster = rosters.draft(county, round, draft).roster();
    var upload = Upload.of(request.getInputStream().readAllBytes());
    var own = upload.stamp().get("draft").orElse(draft);
    if (!own.equals(draft)) {
      throw new ProblemException(ProblemCode.FILE_OF_ANOTHER, own, draft);
    }
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(preview(roster, upload, Language.of(request)));
  }

  private static BoardPreview preview(OutgoingRoster roster, Upload upload, Locale locale) {
    var read = BoardReading.of(roster, upload.grids());
    var directory = new Directory(roster.problem());
    var board = DraftRoster.of(roster.checked(), roster.duties());
    var edits = new ArrayList<BoardPreview.Edit>();
    for (var edit : read.edits()) {
      var body = EditBody.of(edit);
      var spot = read.spots().get(edit);
      edits.add(
          new BoardPreview.Edit(
              body,
              directory.nameOfCentre(body.centre()),
              directory.nameOfPhysician(body.physician()),
              spot == null ? null : spot.cell(),
              Verdict.of(DutyEdits.preview(board, List.of(edit)), locale)));
    }
    var together =
        read.refusals().isEmpty() && !read.edits().isEmpty()
            ? Verdict.of(DutyEdits.preview(board, read.edits()), locale)
            : null;
    return new BoardPreview(
        upload.encoding(),
        read.rows(),
        edits,
        together,
        read.refusals().stream().map(one -> Preview.Refused.of(one, locale)).toList());
  }
}
