package org.zhishou.service.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;

/** The dates of a query that needs them, both within, of ten years at most. */
public record DateSpan(LocalDate from, LocalDate to) {
  private static final int MOST_YEARS = 10;

  /** What the API document says of them. */
  public static final String STATED =
      """
      from: The first date, such as 2026-01-01; needed
      to: The last date, which is within; needed, less than ten years after the first\
      """;

  public static DateSpan of(HttpServletRequest request) {
    return of(new Query(request));
  }

  /**
   * @throws ProblemException with all that is wrong with the query
   */
  public static DateSpan of(Query query) {
    query.needed("from", "2026-01-01");
    query.needed("to", "2026-12-31");
    var from = query.date("from");
    var to = query.date("to");
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      query.refuse("to", to.get().toString(), from.get() + " …");
    } else if (from.isPresent()
        && to.isPresent()
        && from.get().until(to.get()).getYears() >= MOST_YEARS) {
      query.flaw(
          "to", "span-too-long", "to", to.get().toString(), from.get().toString(), MOST_YEARS);
    }
    query.check();
    return new DateSpan(from.orElse(LocalDate.EPOCH), to.orElse(LocalDate.EPOCH));
  }
}
