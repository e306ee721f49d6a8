package org.zhishou.service.planning.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhishou.engine.draft.DutyEdit;
import org.zhishou.engine.draft.EditOutcome;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemDocument;
import org.zhishou.service.platform.web.ProblemException;

/** Why edits are not kept, as the problem that they are answered with. */
public final class EditRefusal {
  private EditRefusal() {}

  /**
   * @throws ProblemException naming every edit that cannot be carried out and every limit that
   *     would newly be broken
   */
  public static void expectAccepted(EditOutcome outcome) {
    if (outcome.accepted()) {
      return;
    }
    var count = outcome.refusals().size() + outcome.newlyBroken().size();
    throw new ProblemException(ProblemCode.EDIT_REFUSED, count)
        .errors(
            locale -> {
              var errors = new ArrayList<ProblemDocument.Error>();
              for (var refusal : outcome.refusals()) {
                errors.add(
                    new ProblemDocument.Error(
                        refusal.pointer(), null, refusal.code(), refusal.message(locale)));
              }
              for (var breach : outcome.newlyBroken()) {
                errors.add(
                    new ProblemDocument.Error(
                        "/edits", null, breach.rule().id(), breach.text().in(locale)));
              }
              return errors;
            });
  }

  /**
   * @throws ProblemException where an edit would change what lies before {@code day}
   */
  public static void expectNotBefore(LocalDate day, List<DutyEdit> edits) {
    for (var edit : edits) {
      for (var date : DutyEditShape.dates(edit)) {
        if (date.isBefore(day)) {
          throw new ProblemException(ProblemCode.PAST_FIXED, date, day);
        }
      }
    }
  }
}
