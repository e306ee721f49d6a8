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

/**
 * A hospital sends nobody from date to date: its physicians are on leave, which also takes their
 * share of the load away.
 */
public record WithdrawHospital(String hospital, LocalDate from, LocalDate to) implements Change {
  static @Nullable Change read(Fields fields, Faults faults) {
    var hospital = fields.mandatory("hospital", Scalars.ID);
    var range = DateRange.mandatory(fields, faults);
    return hospital == null || range.from() == null || range.to() == null
        ? null
        : new WithdrawHospital(hospital, range.from(), range.to());
  }

  @Override
  public ChangeKind kind() {
    return ChangeKind.WITHDRAW_HOSPITAL;
  }

  @Override
  public Text describe(RosterProblem problem) {
    return Text.of(
        "change.withdraw",
        ChangeWords.institution(problem, hospital),
        ChangeWords.range(problem, from, to));
  }

  @Override
  public void applyTo(ProblemDraft draft) {
    if (draft.touchesPeriod(from, to) & draft.hospital("hospital", hospital) != null) {
      draft.withdraw(
          physician -> physician.institution().equals(hospital),
          new Unavailability(from, to, UnavailabilityReason.LEAVE));
    }
  }

  @Override
  public void writeTo(ObjectNode json) {
    json.put("hospital", hospital).put("from", from.toString()).put("to", to.toString());
  }
}
