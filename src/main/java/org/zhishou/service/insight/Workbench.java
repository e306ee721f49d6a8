package org.zhishou.service.insight;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.service.web.ProblemCode;
import org.zhishou.service.web.ProblemException;

/**
 * Keeps what is worked out while a client waits small, and no more at once than there are cores.
 */
@Component
class Workbench {
  /** Centres times physicians times weeks; 宁都县 has 19,000. */
  private static final long LARGEST = 200_000;

  private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors());

  /**
   * @throws ProblemException where the problem is too large for it
   */
  <T> T on(CheckedProblem problem, Supplier<T> work) {
    expectBearable(problem);
    return on(work);
  }

  <T> T on(Supplier<T> work) {
    places.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      places.release();
    }
  }

  static void expectBearable(CheckedProblem checked) {
    var problem = checked.problem();
    var size =
        (long) problem.centres().size() * problem.physicians().size() * problem.period().weeks();
    if (size > LARGEST) {
      throw new ProblemException(ProblemCode.PROBLEM_TOO_LARGE, size, LARGEST);
    }
  }
}
