package org.zhishou.service.solving.solve;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.solving.job.BatchTooLargeException;
import org.zhishou.service.solving.job.DeskClosedException;
import org.zhishou.service.solving.job.KeyReusedException;
import org.zhishou.service.solving.job.QueueFullException;

/** Takes submissions of jobs, or says as a problem why not. */
public final class Admission {
  private static final Duration UNTIL_THE_NEXT_START = Duration.ofSeconds(30);

  private Admission() {}

  /** What {@code submission} makes, or the problem that says why it makes nothing. */
  public static <T> T admit(Supplier<T> submission) {
    try {
      return submission.get();
    } catch (KeyReusedException reused) {
      throw new ProblemException(ProblemCode.IDEMPOTENCY_KEY_REUSED, reused.jobId());
    } catch (QueueFullException full) {
      throw later(ProblemCode.QUEUE_FULL, full.retryAfter(), full.setting(), full.limit());
    } catch (BatchTooLargeException large) {
      throw new ProblemException(ProblemCode.BATCH_TOO_LARGE, large.problems(), large.limit());
    } catch (DeskClosedException closed) {
      throw later(ProblemCode.CLOSING, UNTIL_THE_NEXT_START);
    }
  }

  private static ProblemException later(
      ProblemCode code, Duration retryAfter, Object... arguments) {
    var seconds = retryAfter.toSeconds();
    var all = new ArrayList<Object>(List.of(seconds));
    all.addAll(Arrays.asList(arguments));
    return new ProblemException(code, all.toArray())
        .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
  }
}
