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
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.problem.UnavailabilityReason;
import org.zhishou.engine.text.Text;
import tools.jackson.databind.node.ObjectNode;

/**
 * So many qualified physicians of a hospital fewer, for the whole period. They leave in the reverse
 * of the problem's order, the last first, so whoever is gone at a value is gone at every higher one
 * and no curve rises again.
 */
public record FewerPhysiciansLever(String hospital) implements Lever {
  static @Nullable Lever read(Fields fields, Faults faults) {
    var hospital = fields.mandatory("hospital", Scalars.ID);
    return hospital == null ? null : new FewerPhysiciansLever(hospital);
  }

  @Override
  public LeverKind kind() {
    return LeverKind.FEWER_PHYSICIANS;
  }

  @Override
  public Text describe(RosterProblem problem) {
    return Text.of("change.lever.fewer-physicians", ChangeWords.institution(problem, hospital));
  }

  @Override
  public List<Change> at(RosterProblem problem, int value) {
    var period = problem.period();
    return qualified(problem).reversed().stream()
        .limit(value)
        .map(
            one ->
                (Change)
                    new WithdrawPhysician(
                        one.id(), period.firstDay(), period.lastDay(), UnavailabilityReason.LEAVE))
        .toList();
  }

  private List<Physician> qualified(RosterProblem problem) {
    return problem.physicians().stream()
        .filter(one -> one.institution().equals(hospital) && one.title().qualified())
        .toList();
  }

  @Override
  public Shape<Integer> values() {
    return Limits.AMOUNT;
  }

  @Override
  public void check(RosterProblem problem, Sweep sweep, Place place, Faults faults) {
    var there = qualified(problem).size();
    if (problem.hospitals().stream().noneMatch(one -> one.id().equals(hospital))) {
      faults.unfit(
          FaultCode.UNKNOWN_ID,
          place.property("lever").property("hospital"),
          Text.of("problem.expected.hospital"));
    } else if (sweep.to() > there) {
      faults.unfit(
          FaultCode.OUT_OF_RANGE,
          place.property("to"),
          Text.of("problem.expected.whole", sweep.from(), there));
    }
  }

  @Override
  public void writeTo(ObjectNode json) {
    json.put("hospital", hospital);
  }
}
