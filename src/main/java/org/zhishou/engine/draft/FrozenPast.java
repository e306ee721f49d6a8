package org.zhishou.engine.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.Period;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.Unavailability;
import org.zhishou.engine.problem.UnavailabilityReason;
import org.zhishou.engine.roster.Baseline;
import org.zhishou.engine.roster.Duty;

/**
 * A problem in which nothing before a date can change: the duties there are pinned, and nobody is
 * available on a date without a duty of theirs, or the search would staff what went unstaffed. The
 * reason is OTHER, which leaves alone what {@code fair-workload} expects of everybody.
 */
public final class FrozenPast {
  private FrozenPast() {}

  /**
   * @param duties as they went and are planned
   */
  public static CheckedProblem of(CheckedProblem planned, List<Duty> duties, LocalDate from) {
    var fixed = Baseline.of(planned, duties, duty -> duty.pinned() || duty.date().isBefore(from));
    var problem = fixed.problem();
    var physicians =
        problem.physicians().stream()
            .map(one -> kept(one, duties, problem.period(), from))
            .toList();
    var frozen = problem.withPhysicians(physicians);
    return new CheckedProblem(frozen, fixed.calendar(), fixed.travel(), fixed.warnings());
  }

  private static Physician kept(
      Physician physician, List<Duty> duties, Period period, LocalDate from) {
    var served =
        duties.stream()
            .filter(duty -> duty.physician().equals(physician.id()))
            .map(Duty::date)
            .toList();
    var unavailable = new ArrayList<>(physician.unavailable());
    var end = from.isAfter(period.lastDay()) ? period.lastDay().plusDays(1) : from;
    var start = period.firstDay();
    for (var date = start; !date.isAfter(end); date = date.plusDays(1)) {
      if (served.contains(date) || date.equals(end)) {
        if (start.isBefore(date)) {
          unavailable.add(new Unavailability(start, date.minusDays(1), UnavailabilityReason.OTHER));
        }
        start = date.plusDays(1);
      }
    }
    return physician.withUnavailable(unavailable);
  }
}
