package org.zhishou.service.solving.solve;

import java.util.List;
import java.util.Optional;
import org.zhishou.service.solving.job.SolveJob;

/** A room that has something solved, and keeps what was found before the job is forgotten. */
public interface Awaiting {
  /** The jobs that it waits for, of all counties, those first that it has waited for longest. */
  List<String> jobs();

  /**
   * Keeps what a job found; does nothing where it does not wait for the job, or no longer. Within a
   * transaction.
   *
   * @param ended empty where somebody deleted the job
   */
  void keep(String job, Optional<SolveJob> ended);
}
