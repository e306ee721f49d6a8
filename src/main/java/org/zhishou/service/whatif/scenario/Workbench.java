package org.zhishou.service.whatif.scenario;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.zhishou.engine.problem.CheckedProblem;

/**
 * Keeps what is worked out while a client waits small, and no more at once than there are cores.
 */
@Component
public class Workbench {
  private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors());

  /**
   * @throws org.zhishou.service.platform.web.ProblemException where the problem is too large for it
   */
  public <T> T on(CheckedProblem problem, Supplier<T> work) {
    AtOnce.expectBearable(problem);
    return on(work);
  }

  public <T> T on(Supplier<T> work) {
    places.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      places.release();
    }
  }
}
