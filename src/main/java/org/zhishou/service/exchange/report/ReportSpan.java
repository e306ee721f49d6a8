package org.zhishou.service.exchange.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhishou.service.platform.web.DateSpan;
import org.zhishou.service.record.ledger.Span;

/**
 * The quarter or year that a report is of.
 *
 * @param label such as {@code 2026-Q4} or {@code 2026}
 * @param parts of which its table of equity has a line each: months, or quarters of a year
 */
record ReportSpan(String label, Span span, Span parts, DateSpan range) {
  private static final Pattern LABEL = Pattern.compile("(2\\d{3})(?:-Q([1-4]))?");
  private static final int MONTHS_OF_QUARTER = 3;

  static Optional<ReportSpan> of(String label) {
    var match = LABEL.matcher(label);
    if (!match.matches()) {
      return Optional.empty();
    }
    var year = Integer.parseInt(match.group(1));
    if (match.group(2) == null) {
      var all = new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      return Optional.of(new ReportSpan(label, Span.YEAR, Span.QUARTER, all));
    }
    var last = YearMonth.of(year, MONTHS_OF_QUARTER * Integer.parseInt(match.group(2)));
    var range =
        new DateSpan(last.minusMonths(MONTHS_OF_QUARTER - 1L).atDay(1), last.atEndOfMonth());
    return Optional.of(new ReportSpan(label, Span.QUARTER, Span.MONTH, range));
  }

  int year() {
    return range.from().getYear();
  }
}
