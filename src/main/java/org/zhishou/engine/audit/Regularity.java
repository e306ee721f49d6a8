package org.zhishou.engine.audit;

import java.time.DayOfWeek;
import java.util.HashSet;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.text.Text;

/** Patients find the doctor they know, on the weekday they know. */
final class Regularity {
  private Regularity() {}

  /** {@code docs/rules.md}, row {@code continuity}. */
  static void continuity(RosterBook book, Findings findings) {
    for (var physician : book.problem().physicians()) {
      var seen = new HashSet<String>();
      for (var duty : book.of(physician)) {
        var centre = duty.centre();
        if (seen.add(centre.id()) && !regularAt(physician, centre.id())) {
          findings.add(1, Text.of("audit.continuity", physician.label(), centre.label()));
        }
      }
    }
  }

  /** {@code docs/rules.md}, row {@code fixed-weekday}. */
  static void fixedWeekday(RosterBook book, Findings findings) {
    record Seen(String centre, DayOfWeek weekday) {}
    for (var physician : book.problem().physicians()) {
      var seen = new HashSet<Seen>();
      for (var duty : book.of(physician)) {
        var centre = duty.centre();
        var weekday = duty.date().getDayOfWeek();
        if (!book.calendar().isMakeUpWorkingDay(duty.date())
            && seen.add(new Seen(centre.id(), weekday))
            && !regularAt(physician, centre.id(), weekday)) {
          findings.add(
              1,
              Text.of(
                  "audit.fixed-weekday",
                  physician.label(),
                  centre.label(),
                  Words.weekday(weekday)));
        }
      }
    }
  }

  private static boolean regularAt(Physician physician, String centre) {
    return physician.regularAt().stream().anyMatch(regular -> regular.centre().equals(centre));
  }

  private static boolean regularAt(Physician physician, String centre, DayOfWeek weekday) {
    return physician.regularAt().stream()
        .anyMatch(regular -> regular.centre().equals(centre) && regular.weekday() == weekday);
  }
}
