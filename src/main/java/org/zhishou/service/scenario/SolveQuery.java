package org.zhishou.service.scenario;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.zhishou.service.job.DeskClosedException;
import org.zhishou.service.job.QueueFullException;
import org.zhishou.service.job.SolveTerms;
import org.zhishou.service.solve.SolveLimits;
import org.zhishou.service.web.ProblemCode;
import org.zhishou.service.web.ProblemException;
import org.zhishou.service.web.Query;

/** What a request says of a search, and the answer where no further job can wait. */
@Component
class SolveQuery {
  private final SolveLimits limits;

  SolveQuery(SolveLimits limits) {
    this.limits = limits;
  }

  SolveTerms terms(HttpServletRequest request) {
    var query = new Query(request);
    var seconds = query.whole("seconds", limits.defaultSeconds(), 1, limits.maxSeconds());
    var seed = query.whole("seed", 0, Long.MIN_VALUE, Long.MAX_VALUE);
    var steps = query.whole("steps", 1, Integer.MAX_VALUE);
    query.check();
    return new SolveTerms((int) seconds, seed, steps.isPresent() ? steps.getAsLong() : null, null);
  }

  <T> T orLater(Supplier<T> start) {
    try {
      return start.get();
    } catch (QueueFullException full) {
      throw later(ProblemCode.QUEUE_FULL, full.retryAfter(), full.setting(), full.limit());
    } catch (DeskClosedException closed) {
      throw later(ProblemCode.CLOSING, Duration.ofSeconds(30), "", 0);
    }
  }

  private static ProblemException later(
      ProblemCode code, Duration retryAfter, String setting, long limit) {
    return new ProblemException(code, retryAfter.toSeconds(), setting, limit)
        .header(HttpHeaders.RETRY_AFTER, Long.toString(retryAfter.toSeconds()));
  }
}
