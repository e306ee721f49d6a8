package org.zhishou.service.solving.job;

import java.util.concurrent.Semaphore;
import org.zhishou.engine.problem.CheckedProblem;

/** Checks problems that come in, as many at once as there are cores. */
final class ProblemCheck {
  private final Semaphore readers = new Semaphore(Runtime.getRuntime().availableProcessors());

  CheckedProblem check(byte[] problem) {
    readers.acquireUninterruptibly();
    try {
      return Contract.read(problem);
    } finally {
      readers.release();
    }
  }
}
