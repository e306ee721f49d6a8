package org.zhishou.engine.audit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.Posting;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.text.Text;

/** Limits on what one physician does on a date, in a week and over the period. */
final class PhysicianLimits {
  private static final int HALF_DAYS_A_DAY = 2;
  private static final int EVENINGS_A_DAY = 1;

  private PhysicianLimits() {}

  /** {@code docs/rules.md}, row {@code one-place}. */
  static void onePlace(RosterBook book, Findings findings) {
    for (var physician : book.problem().physicians()) {
      for (var duties : byDate(book, physician).values()) {
        for (var i = 0; i < duties.size(); i++) {
          for (var j = i + 1; j < duties.size(); j++) {
            onePlace(book, duties.get(i), duties.get(j), findings);
          }
        }
      }
    }
  }

  private static void onePlace(
      RosterBook book, Assignment one, Assignment other, Findings findings) {
    if (!samePlace(one, other) || book.policy().overlap(one.session(), other.session())) {
      findings.add(
          1,
          Text.of(
              "rules.one-place.finding",
              one.physician().label(),
              one.date(),
              one.where(),
              FindingWords.session(one.session()),
              other.where(),
              FindingWords.session(other.session())));
    }
  }

  /** Of one physician and date: their own hospital, a centre, or a tour. */
  private static boolean samePlace(Assignment one, Assignment other) {
    return one.isRemote() ? other.isRemote() : one.site().equals(other.site());
  }

  /** {@code docs/rules.md}, row {@code daily-limit}. */
  static void dailyLimit(RosterBook book, Findings findings) {
    for (var physician : book.problem().physicians()) {
      for (var day : byDate(book, physician).entrySet()) {
        var halfDays = day.getValue().stream().mapToInt(Assignment::halfDays).sum();
        var evenings = evenings(day.getValue());
        var above =
            book.policy().eveningMayFollowFullDay()
                ? Math.max(0, halfDays - evenings - HALF_DAYS_A_DAY)
                    + Math.max(0, evenings - EVENINGS_A_DAY)
                : Math.max(0, halfDays - HALF_DAYS_A_DAY);
        findings.add(
            above,
            Text.of(
                "rules.daily-limit.finding",
                physician.label(),
                FindingWords.halfDays(halfDays),
                day.getKey(),
                HALF_DAYS_A_DAY));
      }
    }
  }

  private static int evenings(List<Assignment> duties) {
    return (int) duties.stream().filter(duty -> duty.session() == Session.EVENING).count();
  }

  /** {@code docs/rules.md}, row {@code extra-evening-limit}. */
  static void extraEveningLimit(RosterBook book, Findings findings) {
    var limit = book.policy().maxExtraEveningsPerMonth();
    for (var physician : book.problem().physicians()) {
      var datesByMonth = new TreeMap<YearMonth, Integer>();
      byDate(book, physician)
          .forEach(
              (date, duties) -> {
                var evenings = evenings(duties);
                var halfDays = duties.stream().mapToInt(Assignment::halfDays).sum() - evenings;
                if (evenings > 0 && halfDays >= HALF_DAYS_A_DAY) {
                  datesByMonth.merge(YearMonth.from(date), 1, Integer::sum);
                }
              });
      datesByMonth.forEach(
          (month, dates) ->
              findings.add(
                  Math.max(0, dates - limit),
                  Text.of(
                      "rules.extra-evening-limit.finding",
                      physician.label(),
                      FindingWords.dates(dates),
                      month.toString(),
                      limit)));
    }
  }

  /** {@code docs/rules.md}, row {@code remote-limit}. */
  static void remoteLimit(RosterBook book, Findings findings) {
    var limit = book.policy().maxRemoteHalfDaysPerWeek();
    for (var physician : book.problem().physicians()) {
      var halfDaysByWeek = new TreeMap<LocalDate, Integer>();
      for (var duty : book.of(physician)) {
        if (duty.isRemote()) {
          halfDaysByWeek.merge(duty.monday(), duty.halfDays(), Integer::sum);
        }
      }
      halfDaysByWeek.forEach(
          (monday, halfDays) ->
              findings.add(
                  Math.max(0, halfDays - limit),
                  Text.of(
                      "rules.remote-limit.finding",
                      physician.label(),
                      FindingWords.halfDays(halfDays),
                      monday,
                      limit)));
    }
  }

  /** {@code docs/rules.md}, row {@code weekly-limit}: each posting apart from the other days. */
  static void weeklyLimit(RosterBook book, Findings findings) {
    for (var physician : book.problem().physicians()) {
      var ordinary = new TreeMap<LocalDate, Long>();
      var posted = new LinkedHashMap<Posting, SortedMap<LocalDate, Long>>();
      for (var date : book.dutyDays(physician)) {
        var posting = book.posting(physician, date);
        var counts =
            posting.isEmpty()
                ? ordinary
                : posted.computeIfAbsent(posting.get(), unseen -> new TreeMap<>());
        counts.merge(Assignment.mondayOf(date), 1L, Long::sum);
      }
      aboveWeekly(physician, ordinary, book.weeklyLimit(physician), findings);
      posted.forEach(
          (posting, days) -> aboveWeekly(physician, days, posting.daysPerWeek(), findings));
    }
  }

  private static void aboveWeekly(
      Physician physician, SortedMap<LocalDate, Long> daysByWeek, int limit, Findings findings) {
    daysByWeek.forEach(
        (monday, days) ->
            findings.add(
                Math.max(0, days - limit),
                Text.of(
                    "rules.weekly-limit.finding",
                    physician.label(),
                    FindingWords.dutyDays(days),
                    monday,
                    limit)));
  }

  /** {@code docs/rules.md}, row {@code period-limit}. */
  static void periodLimit(RosterBook book, Findings findings) {
    for (var physician : book.problem().physicians()) {
      var limit = physician.maxDutyDaysInPeriod();
      if (limit != null) {
        var days = book.ordinaryDutyDays(physician).size();
        findings.add(
            Math.max(0, days - limit),
            Text.of(
                "rules.period-limit.finding",
                physician.label(),
                FindingWords.dutyDays(days),
                limit));
      }
    }
  }

  private static SortedMap<LocalDate, List<Assignment>> byDate(
      RosterBook book, Physician physician) {
    return book.of(physician).stream()
        .collect(Collectors.groupingBy(Assignment::date, TreeMap::new, Collectors.toList()));
  }
}
