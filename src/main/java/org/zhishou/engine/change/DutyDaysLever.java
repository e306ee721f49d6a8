package org.zhishou.engine.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.problem.Limits;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.text.Text;
import tools.jackson.databind.node.ObjectNode;

/** How many duty days a centre is to have in a week. */
public record DutyDaysLever(String centre) implements Lever {
  static @Nullable Lever read(Fields fields, Faults faults) {
    var centre = fields.mandatory("centre", Scalars.ID);
    return centre == null ? null : new DutyDaysLever(centre);
  }

  @Override
  public LeverKind kind() {
    return LeverKind.DUTY_DAYS;
  }

  @Override
  public Text describe(RosterProblem problem) {
    return Text.of("change.lever.duty-days", ChangeWords.institution(problem, centre));
  }

  @Override
  public List<Change> at(RosterProblem problem, int value) {
    return List.of(new ChangeDutyDays(centre, value));
  }

  @Override
  public Shape<Integer> values() {
    return Limits.DAYS_OF_WEEK;
  }

  @Override
  public void check(RosterProblem problem, Sweep sweep, Place place, Faults faults) {
    if (problem.centres().stream().noneMatch(one -> one.id().equals(centre))) {
      faults.unfit(
          FaultCode.UNKNOWN_ID,
          place.property("lever").property("centre"),
          Text.of("problem.expected.centre"));
    }
  }

  @Override
  public void writeTo(ObjectNode json) {
    json.put("centre", centre);
  }
}
