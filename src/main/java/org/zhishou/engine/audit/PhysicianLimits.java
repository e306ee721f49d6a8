package org.zhishou.engine.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.text.Text;

/** Limits on what one physician does on a date, in a week and over the period. */
final class PhysicianLimits {
  private static final int HALF_DAYS_A_DAY = 2;

  private PhysicianLimits() {}

  /** {@code docs/rules.md}, row {@code one-place}. */
  static void onePlace(RosterBook book, Findings findings) {
    for (var physician : book.problem().physicians()) {
      for (var duties : byDate(book, physician).values()) {
        for (var i = 0; i < duties.size(); i++) {
          for (var j = i + 1; j < duties.size(); j++) {
            onePlace(duties.get(i), duties.get(j), findings);
          }
        }
      }
    }
  }

  private static void onePlace(Assignment one, Assignment other, Findings findings) {
    var sameCentre = one.centre().id().equals(other.centre().id());
    if (!sameCentre || one.session().overlaps(other.session())) {
      findings.add(
          1,
          Text.of(
              "audit.one-place",
              one.physician().label(),
              one.date(),
              one.centre().label(),
              Words.session(one.session()),
              other.centre().label(),
              Words.session(other.session())));
    }
  }

  /** {@code docs/rules.md}, row {@code daily-limit}. */
  static void dailyLimit(RosterBook book, Findings findings) {
    for (var physician : book.problem().physicians()) {
      for (var day : byDate(book, physician).entrySet()) {
        var halfDays = day.getValue().stream().mapToInt(Assignment::halfDays).sum();
        findings.add(
            Math.max(0, halfDays - HALF_DAYS_A_DAY),
            Text.of(
                "audit.daily-limit",
                physician.label(),
                Words.halfDays(halfDays),
                day.getKey(),
                HALF_DAYS_A_DAY));
      }
    }
  }

  /** {@code docs/rules.md}, row {@code weekly-limit}. */
  static void weeklyLimit(RosterBook book, Findings findings) {
    for (var physician : book.problem().physicians()) {
      var limit = book.weeklyLimit(physician);
      var daysByWeek =
          book.dutyDays(physician).stream()
              .collect(
                  Collectors.groupingBy(Assignment::mondayOf, TreeMap::new, Collectors.counting()));
      daysByWeek.forEach(
          (monday, days) ->
              findings.add(
                  Math.max(0, days - limit),
                  Text.of(
                      "audit.weekly-limit",
                      physician.label(),
                      Words.dutyDays(days),
                      monday,
                      limit)));
    }
  }

  /** {@code docs/rules.md}, row {@code period-limit}. */
  static void periodLimit(RosterBook book, Findings findings) {
    for (var physician : book.problem().physicians()) {
      var limit = physician.maxDutyDaysInPeriod();
      if (limit != null) {
        var days = book.dutyDays(physician).size();
        findings.add(
            Math.max(0, days - limit),
            Text.of("audit.period-limit", physician.label(), Words.dutyDays(days), limit));
      }
    }
  }

  private static SortedMap<LocalDate, List<Assignment>> byDate(
      RosterBook book, Physician physician) {
    return book.of(physician).stream()
        .collect(Collectors.groupingBy(Assignment::date, TreeMap::new, Collectors.toList()));
  }
}
