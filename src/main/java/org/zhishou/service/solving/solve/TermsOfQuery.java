package org.zhishou.service.solving.solve;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.zhishou.service.platform.web.Query;
import org.zhishou.service.solving.job.SolveTerms;

/** The query parameters that say how long to search and from what seed. */
@Component
public class TermsOfQuery {
  /** The parameters in the API document. */
  public static final String STATED =
      """
      seconds=1..3600 (30): The most to search; its default and its upper bound are settings
      seed=int64 (0): What everything random in the search starts from
      steps=1..2147483647: Search steps after which it ends, whatever the machine
      unimprovedSeconds=1..3600: Seconds without a better roster after which it ends""";

  private final SolveLimits limits;

  TermsOfQuery(SolveLimits limits) {
    this.limits = limits;
  }

  /**
   * @throws org.zhishou.service.platform.web.ProblemException naming every parameter that is wrong
   */
  public SolveTerms read(HttpServletRequest request) {
    return read(new Query(request));
  }

  /** The same, of a query that was asked for more before. */
  public SolveTerms read(Query query) {
    var seconds = query.whole("seconds", limits.defaultSeconds(), 1, limits.maxSeconds());
    var seed = query.whole("seed", 0, Long.MIN_VALUE, Long.MAX_VALUE);
    var steps = query.whole("steps", 1, Integer.MAX_VALUE);
    var unimproved = query.whole("unimprovedSeconds", 1, limits.maxSeconds());
    query.check();
    return new SolveTerms(
        (int) seconds,
        seed,
        steps.isPresent() ? steps.getAsLong() : null,
        unimproved.isPresent() ? (int) unimproved.getAsLong() : null);
  }
}
