package org.zhishou.engine.audit;

import java.time.DayOfWeek;
import java.util.HashSet;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.Site;
import org.zhishou.engine.text.Text;

/** Patients find the doctor they know, on the weekday they know. */
final class Regularity {
  private Regularity() {}

  /** {@code docs/rules.md}, row {@code continuity}. */
  static void continuity(RosterBook book, Findings findings) {
    for (var physician : book.problem().physicians()) {
      var seen = new HashSet<Site>();
      for (var duty : book.of(physician)) {
        if (counts(book, duty) && seen.add(duty.site()) && !regularAt(physician, duty.site())) {
          findings.add(1, Text.of("rules.continuity.finding", physician.label(), duty.where()));
        }
      }
    }
  }

  /** {@code docs/rules.md}, row {@code fixed-weekday}. */
  static void fixedWeekday(RosterBook book, Findings findings) {
    record Seen(Site site, DayOfWeek weekday) {}
    for (var physician : book.problem().physicians()) {
      var seen = new HashSet<Seen>();
      for (var duty : book.of(physician)) {
        var weekday = duty.date().getDayOfWeek();
        if (counts(book, duty)
            && !book.calendar().isMakeUpWorkingDay(duty.date())
            && seen.add(new Seen(duty.site(), weekday))
            && !regularAt(physician, duty.site(), weekday)) {
          findings.add(
              1,
              Text.of(
                  "rules.fixed-weekday.finding",
                  physician.label(),
                  duty.where(),
                  FindingWords.weekday(weekday)));
        }
      }
    }
  }

  /** A centre's clinic, on site or remote, but not where the physician is posted. */
  private static boolean counts(RosterBook book, Assignment duty) {
    return !duty.isTour() && !book.isWherePosted(duty);
  }

  private static boolean regularAt(Physician physician, Site site) {
    return physician.regularAt().stream()
        .anyMatch(one -> one.centre().equals(site.centre()) && one.mode() == site.mode());
  }

  private static boolean regularAt(Physician physician, Site site, DayOfWeek weekday) {
    return physician.regularAt().stream()
        .anyMatch(
            one ->
                one.centre().equals(site.centre())
                    && one.mode() == site.mode()
                    && one.weekday() == weekday);
  }
}
