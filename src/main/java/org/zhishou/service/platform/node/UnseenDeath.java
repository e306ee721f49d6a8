package org.zhishou.service.platform.node;

import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends the process where a thread dies of an error that it cannot go on from, such as memory lost:
 * a node of which one half has died takes connections and jobs and serves neither, while one that
 * is gone is started again by whoever watches it, and others take over its jobs.
 */
public final class UnseenDeath implements Thread.UncaughtExceptionHandler {
  /** EX_SOFTWARE of sysexits.h. */
  private static final int EXIT_CODE = 70;

  private static final Logger LOG = LoggerFactory.getLogger(UnseenDeath.class);

  private final IntConsumer end;

  UnseenDeath(IntConsumer end) {
    this.end = end;
  }

  /** From now on, for every thread that has no handler of its own. */
  public static void endsTheProcess() {
    Thread.setDefaultUncaughtExceptionHandler(new UnseenDeath(Runtime.getRuntime()::halt));
  }

  @Override
  public void uncaughtException(Thread thread, Throwable cause) {
    try {
      LOG.error("The thread {} died", thread.getName(), cause);
    } finally {
      if (cause instanceof VirtualMachineError) {
        end.accept(EXIT_CODE);
      }
    }
  }
}
