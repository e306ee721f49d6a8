package org.zhishou.service.record.assessment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhishou.engine.problem.Period;
import org.zhishou.engine.problem.RegistryReader;
import org.zhishou.engine.problem.TourPlan;
import org.zhishou.service.county.registry.Entry;
import org.zhishou.service.record.ledger.Span;

/**
 * How many tours centres are owed: the windows of their plans, or as usual where they have none.
 */
final class ToursDue {
  private static final int MONTHS_OF_QUARTER = 3;
  private static final int QUARTERS_OF_YEAR = 4;

  private final Map<String, List<TourPlan>> plans;
  private final int usualPerQuarter;

  /**
   * @param plans active ones of the registry
   */
  ToursDue(List<Entry> plans, int usualPerQuarter) {
    var reader = new RegistryReader();
    this.plans =
        plans.stream()
            .collect(
                Collectors.groupingBy(
                    plan -> key(plan.county(), plan.document().path("centre").asString("")),
                    Collectors.mapping(
                        plan -> reader.tourPlan(plan.document()), Collectors.toList())));
    this.usualPerQuarter = usualPerQuarter;
  }

  private static String key(String county, String centre) {
    return county + '/' + centre;
  }

  /**
   * @param label of a quarter or a year
   */
  long of(Entry centre, Span span, String label) {
    var own = plans.get(key(centre.county(), centre.id()));
    if (own == null) {
      return (long) usualPerQuarter * (span == Span.YEAR ? QUARTERS_OF_YEAR : 1);
    }
    var period = period(span, label);
    return own.stream()
        .map(plan -> plan.tourOf(period, window -> false))
        .mapToLong(tour -> tour.map(one -> one.windows().size()).orElse(0))
        .sum();
  }

  private static Period period(Span span, String label) {
    var year = Integer.parseInt(label.substring(0, 4));
    if (span == Span.YEAR) {
      return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
    var quarter = Integer.parseInt(label.substring(label.length() - 1));
    var last = YearMonth.of(year, quarter * MONTHS_OF_QUARTER);
    return new Period(last.minusMonths(MONTHS_OF_QUARTER - 1L).atDay(1), last.atEndOfMonth());
  }
}
