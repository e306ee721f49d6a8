package org.zhishou.service.solving.job;

import java.util.ArrayList;
import java.util.concurrent.Semaphore;
import org.zhishou.engine.json.Fault;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.problem.FaultyProblemException;
import org.zhishou.engine.scoring.ProblemSize;
import org.zhishou.engine.text.Text;

/**
 * Checks problems that come in, as many at once as there are cores, and refuses those that no node
 * could solve in reasonable time and memory.
 */
final class ProblemCheck {
  private final Semaphore readers = new Semaphore(Runtime.getRuntime().availableProcessors());

  private final int mostSeats;
  private final long mostMemory;

  ProblemCheck(JobSettings settings) {
    mostSeats = settings.mostSeats();
    mostMemory = settings.mostMemoryOrHalfTheHeap().toBytes();
  }

  SubmittedProblem.Checked check(SubmittedProblem problem) {
    readers.acquireUninterruptibly();
    try {
      var checked = Contract.checked(problem);
      expectBounded(ProblemSize.of(checked.problem()));
      return checked;
    } finally {
      readers.release();
    }
  }

  private void expectBounded(ProblemSize size) {
    var faults = new ArrayList<Fault>();
    if (size.seats() > mostSeats) {
      faults.add(
          fault("/centres", FaultCode.TOO_MANY_SEATS, size.sessions(), size.seats(), mostSeats));
    }
    if (size.bytes() > mostMemory) {
      faults.add(
          fault(
              "",
              FaultCode.TOO_MUCH_MEMORY,
              megabytes(size.bytes() - 1) + 1,
              megabytes(mostMemory)));
    }
    if (!faults.isEmpty()) {
      throw new FaultyProblemException(faults);
    }
  }

  private static Fault fault(String pointer, FaultCode code, Object... figures) {
    return new Fault(pointer, code.id(), Text.of("problem." + code.id(), figures));
  }

  private static long megabytes(long bytes) {
    return bytes >> 20;
  }
}
