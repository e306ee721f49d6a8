package org.zhishou.engine.change;

import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.problem.Limits;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.text.Text;
import tools.jackson.databind.node.ObjectNode;

/** How many duty days a centre is to have in a week, 0 to 7. */
public record ChangeDutyDays(String centre, int dutyDaysPerWeek) implements Change {
  static @Nullable Change read(Fields fields, Faults faults) {
    var centre = fields.mandatory("centre", Scalars.ID);
    var days = fields.mandatory("dutyDaysPerWeek", Limits.DAYS_OF_WEEK);
    return centre == null || days == null ? null : new ChangeDutyDays(centre, days);
  }

  @Override
  public ChangeKind kind() {
    return ChangeKind.CHANGE_DUTY_DAYS;
  }

  @Override
  public Text describe(RosterProblem problem) {
    return Text.of(
        "change.duty-days",
        ChangeWords.institution(problem, centre),
        ChangeWords.days(dutyDaysPerWeek));
  }

  @Override
  public void applyTo(ProblemDraft draft) {
    if (draft.centre("centre", centre) != null) {
      draft.changeCentre(centre, one -> one.withDutyDaysPerWeek(dutyDaysPerWeek));
    }
  }

  @Override
  public void writeTo(ObjectNode json) {
    json.put("centre", centre).put("dutyDaysPerWeek", dutyDaysPerWeek);
  }
}
