package org.zhishou.service.record.promotion;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Somebody's service, in duty days and calendar months. A posting counts by calendar months from
 * its first day on, postings that meet or overlap as one, and what is left of a month by its days,
 * 30 to a month. A date within a posting counts for the posting alone, any other date once.
 *
 * @param postedMonths whole months of postings
 * @param postedDays days beyond them
 * @param dutyDays dates outside postings
 */
record ServiceCount(int postedMonths, int postedDays, int dutyDays) {
  private static final int DAYS_OF_MONTH = 30;
  private static final int DAYS_OF_PACE = 365;

  /** Both ends within. */
  record Range(LocalDate from, LocalDate to) {}

  /**
   * @param postings in any order
   * @param dates of all else that counts
   */
  static ServiceCount of(Collection<Range> postings, Set<LocalDate> dates) {
    var posted = new TreeSet<LocalDate>();
    postings.forEach(one -> posted.addAll(one.from().datesUntil(one.to().plusDays(1)).toList()));
    var months = 0;
    var days = 0;
    while (!posted.isEmpty()) {
      var from = posted.first();
      var end = from;
      while (posted.remove(end)) {
        end = end.plusDays(1);
      }
      var whole = (int) ChronoUnit.MONTHS.between(from, end);
      months += whole;
      days += (int) ChronoUnit.DAYS.between(from.plusMonths(whole), end);
    }
    var inPostings =
        (int)
            dates.stream()
                .filter(date -> postings.stream().anyMatch(one -> within(one, date)))
                .count();
    return new ServiceCount(months, days, dates.size() - inPostings);
  }

  private static boolean within(Range range, LocalDate date) {
    return !date.isBefore(range.from()) && !date.isAfter(range.to());
  }

  ServiceCount plusDays(int days) {
    return new ServiceCount(postedMonths, postedDays, dutyDays + days);
  }

  /** In parts of a month so small that nothing is rounded. */
  private long parts(int dutyDaysPerMonth) {
    return (long) postedMonths * DAYS_OF_MONTH * dutyDaysPerMonth
        + (long) postedDays * dutyDaysPerMonth
        + (long) dutyDays * DAYS_OF_MONTH;
  }

  double months(int dutyDaysPerMonth) {
    return (double) parts(dutyDaysPerMonth) / (DAYS_OF_MONTH * dutyDaysPerMonth);
  }

  /** The fewest duty days that complete so many months; 0 where nothing is missing. */
  int missingDutyDays(int requiredMonths, int dutyDaysPerMonth) {
    var required = (long) requiredMonths * DAYS_OF_MONTH * dutyDaysPerMonth;
    var missing = Math.max(0, required - parts(dutyDaysPerMonth));
    return (int) Math.ceilDiv(missing, DAYS_OF_MONTH);
  }

  /**
   * When so many months are complete at the pace of the year before {@code today}.
   *
   * @param before what was served by the day one year earlier
   * @return today where nothing is missing; empty where nothing was added in that year
   */
  Optional<LocalDate> forecast(
      ServiceCount before, int requiredMonths, int dutyDaysPerMonth, LocalDate today) {
    var missing =
        (long) requiredMonths * DAYS_OF_MONTH * dutyDaysPerMonth - parts(dutyDaysPerMonth);
    if (missing <= 0) {
      return Optional.of(today);
    }
    var pace = parts(dutyDaysPerMonth) - before.parts(dutyDaysPerMonth);
    return pace <= 0
        ? Optional.empty()
        : Optional.of(today.plusDays(Math.ceilDiv(missing * DAYS_OF_PACE, pace)));
  }
}
