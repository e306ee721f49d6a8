package org.zhishou.engine.substitute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhishou.engine.problem.BaselineDuty;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.Unavailability;
import org.zhishou.engine.problem.UnavailabilityReason;
import org.zhishou.engine.roster.Duty;

/**
 * A physician who cannot serve from one date to another, both within.
 *
 * <p>In the problem it becomes an unavailability with reason OTHER, since that leaves alone what
 * {@code fair-workload} expects of everybody.
 */
public record Absence(String physician, LocalDate from, LocalDate to) {
  static Absence from(Duty duty) {
    return new Absence(duty.physician(), duty.date(), duty.date());
  }

  boolean takes(Duty duty) {
    return duty.physician().equals(physician)
        && !duty.date().isBefore(from)
        && !duty.date().isAfter(to);
  }

  /** The problem with the absences, in which the vacant duties are pinned no longer. */
  static CheckedProblem enter(CheckedProblem checked, List<Absence> absences, List<Duty> vacant) {
    var problem = checked.problem();
    var changed =
        problem
            .withPhysicians(problem.physicians().stream().map(one -> with(absences, one)).toList())
            .withBaseline(problem.baseline().stream().map(one -> released(one, vacant)).toList());
    return new CheckedProblem(changed, checked.calendar(), checked.travel(), checked.warnings());
  }

  private static BaselineDuty released(BaselineDuty duty, List<Duty> vacant) {
    return vacant.stream().anyMatch(one -> same(one, duty)) ? duty.withPinned(false) : duty;
  }

  private static boolean same(Duty one, BaselineDuty other) {
    return one.site().equals(other.site())
        && one.date().equals(other.date())
        && one.session() == other.session()
        && one.physician().equals(other.physician());
  }

  private static Physician with(List<Absence> absences, Physician physician) {
    var unavailable = new ArrayList<>(physician.unavailable());
    for (var absence : absences) {
      if (absence.physician().equals(physician.id())) {
        unavailable.add(
            new Unavailability(absence.from(), absence.to(), UnavailabilityReason.OTHER));
      }
    }
    return physician.withUnavailable(unavailable);
  }
}
