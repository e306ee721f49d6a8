package org.zhishou.service.planning.carryover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhishou.engine.audit.WorkloadTargets;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.Posting;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.roster.Duty;

/** What a published roster, as it went, says of everybody who was planned with it. */
final class LastRound {
  private LastRound() {}

  /** By physician. */
  static Map<String, CarriedOver> of(CheckedProblem checked, AttendedService.Went went) {
    var problem = checked.problem();
    var duties = new ArrayList<>(went.attended());
    duties.addAll(went.awaited());
    var regulars = new Regulars(checked.calendar(), problem.period().weeks()).of(duties);
    var targets = WorkloadTargets.of(checked);
    var attended = halfDays(problem, went.attended());
    var awaited = halfDays(problem, went.awaited());
    var carriedOver = new HashMap<String, CarriedOver>();
    for (Physician physician : problem.physicians()) {
      var id = physician.id();
      var target = targets.get(id);
      var balance =
          target == null
              ? null
              : new Balance(
                  attended.getOrDefault(id, 0L),
                  awaited.getOrDefault(id, 0L),
                  physician.carriedOverHalfDays(),
                  target);
      carriedOver.put(id, new CarriedOver(regulars.getOrDefault(id, List.of()), balance));
    }
    return carriedOver;
  }

  /** As {@code fair-workload} counts them: not on dates of a posting. */
  private static Map<String, Long> halfDays(RosterProblem problem, List<Duty> duties) {
    return duties.stream()
        .filter(duty -> problem.postings().stream().noneMatch(posting -> isOn(posting, duty)))
        .collect(
            Collectors.groupingBy(
                Duty::physician, Collectors.summingLong(duty -> duty.session().halfDays())));
  }

  private static boolean isOn(Posting posting, Duty duty) {
    return posting.physician().equals(duty.physician()) && posting.covers(duty.date());
  }
}
