package org.zhishou.engine.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.DateRange;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.problem.Unavailability;
import org.zhishou.engine.problem.UnavailabilityReason;
import org.zhishou.engine.text.Text;
import tools.jackson.databind.node.ObjectNode;

/** A physician cannot be sent from date to date, on leave unless another reason is given. */
public record WithdrawPhysician(
    String physician, LocalDate from, LocalDate to, UnavailabilityReason reason) implements Change {
  static @Nullable Change read(Fields fields, Faults faults) {
    var physician = fields.mandatory("physician", Scalars.ID);
    var range = DateRange.mandatory(fields, faults);
    var reason =
        fields.optional(
            "reason", Scalars.oneOf(UnavailabilityReason.class), UnavailabilityReason.LEAVE);
    return physician == null || range.from() == null || range.to() == null
        ? null
        : new WithdrawPhysician(physician, range.from(), range.to(), reason);
  }

  @Override
  public ChangeKind kind() {
    return ChangeKind.WITHDRAW_PHYSICIAN;
  }

  @Override
  public Text describe(RosterProblem problem) {
    return Text.of(
        "change.withdraw",
        ChangeWords.physician(problem, physician),
        ChangeWords.range(problem, from, to));
  }

  @Override
  public void applyTo(ProblemDraft draft) {
    if (draft.touchesPeriod(from, to) & draft.physician("physician", physician) != null) {
      draft.withdraw(
          somebody -> somebody.id().equals(physician), new Unavailability(from, to, reason));
    }
  }

  @Override
  public void writeTo(ObjectNode json) {
    json.put("physician", physician)
        .put("from", from.toString())
        .put("to", to.toString())
        .put("reason", reason.name());
  }
}
