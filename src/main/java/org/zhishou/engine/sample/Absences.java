package org.zhishou.engine.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.zhishou.engine.problem.OwnClinic;
import org.zhishou.engine.problem.Period;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.Unavailability;
import org.zhishou.engine.problem.UnavailabilityReason;

/** When a physician cannot be sent, and when they would rather or rather not. */
final class Absences {
  private static final Set<String> SPECIALTIES_WITH_NIGHT_SHIFTS =
      Set.of(
          Specialties.INTERNAL_MEDICINE,
          Specialties.SURGERY,
          Specialties.PAEDIATRICS,
          Specialties.OBSTETRICS_GYNAECOLOGY,
          Specialties.ORTHOPAEDICS);

  private final Period period;
  private final List<LocalDate> workingDays;

  Absences(Period period) {
    this.period = period;
    this.workingDays = SampleCalendar.workingDays(period);
  }

  /** Leave of three days to two weeks, begun on any working day of the period. */
  void leave(PhysicianDraft draft, SplittableRandom random) {
    range(draft, random, Lots.between(random, 3, 12), UnavailabilityReason.LEAVE);
  }

  /** A course of two to four weeks. */
  void training(PhysicianDraft draft, SplittableRandom random) {
    range(draft, random, 7 * Lots.between(random, 2, 4), UnavailabilityReason.TRAINING);
  }

  /** A meeting, a jury or a check-up: one day. */
  void other(PhysicianDraft draft, SplittableRandom random) {
    range(draft, random, 1, UnavailabilityReason.OTHER);
  }

  /** A night every eight to eleven days, from the eve of the period on, but for days of leave. */
  void nightShifts(PhysicianDraft draft, SplittableRandom random) {
    if (!SPECIALTIES_WITH_NIGHT_SHIFTS.contains(draft.specialty)) {
      return;
    }
    var cycle = Lots.between(random, 8, 11);
    var night = period.firstDay().minusDays(1).plusDays(random.nextInt(cycle));
    for (; !night.isAfter(period.lastDay()); night = night.plusDays(cycle)) {
      if (!draft.awayOn(night)) {
        draft.unavailable.add(new Unavailability(night, night, UnavailabilityReason.NIGHT_SHIFT));
      }
    }
  }

  void ownClinics(PhysicianDraft draft, SplittableRandom random, int clinics) {
    for (var clinic = 0; clinic < clinics; clinic++) {
      var weekday = freeWeekday(draft, random);
      var session =
          Lots.oneOf(
              random,
              List.of(Session.MORNING, Session.MORNING, Session.AFTERNOON, Session.FULL_DAY));
      draft.ownClinics.add(new OwnClinic(weekday, session));
    }
    draft.ownClinics.sort((one, other) -> one.weekday().compareTo(other.weekday()));
  }

  static DayOfWeek freeWeekday(PhysicianDraft draft, SplittableRandom random) {
    DayOfWeek weekday;
    do {
      weekday = DayOfWeek.of(Lots.between(random, 1, 5));
    } while (!draft.freeOn(weekday));
    return weekday;
  }

  /** One to three working days on which the physician could be sent. */
  List<LocalDate> dates(PhysicianDraft draft, SplittableRandom random, List<LocalDate> except) {
    var open =
        workingDays.stream()
            .filter(date -> !draft.awayOn(date) && draft.freeOn(date.getDayOfWeek()))
            .filter(date -> !except.contains(date))
            .toList();
    var chosen = new TreeSet<LocalDate>();
    var count = Math.min(open.size(), Lots.between(random, 1, 3));
    while (chosen.size() < count) {
      chosen.add(Lots.oneOf(random, open));
    }
    return new ArrayList<>(chosen);
  }

  private void range(
      PhysicianDraft draft, SplittableRandom random, int days, UnavailabilityReason reason) {
    var from = Lots.oneOf(random, workingDays);
    draft.unavailable.add(new Unavailability(from, from.plusDays(days - 1L), reason));
  }
}
