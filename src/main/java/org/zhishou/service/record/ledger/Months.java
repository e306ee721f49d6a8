package org.zhishou.service.record.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A range of dates as the months that lie within it whole, and what is left at its ends.
 *
 * @param whole from a month's first day to a month's last; null where there is none
 * @param ends of less than a month each, or of one stretch within two months
 */
public record Months(@Nullable Dates whole, List<Dates> ends) {
  /** Both ends within. */
  public record Dates(LocalDate from, LocalDate to) {}

  public static Months of(LocalDate from, LocalDate to) {
    var first = from.getDayOfMonth() == 1 ? from : from.plusMonths(1).withDayOfMonth(1);
    var last = to.plusDays(1).withDayOfMonth(1).minusDays(1);
    if (!first.isBefore(last)) {
      return new Months(null, List.of(new Dates(from, to)));
    }
    var ends = new ArrayList<Dates>();
    if (from.isBefore(first)) {
      ends.add(new Dates(from, first.minusDays(1)));
    }
    if (to.isAfter(last)) {
      ends.add(new Dates(last.plusDays(1), to));
    }
    return new Months(new Dates(first, last), ends);
  }
}
