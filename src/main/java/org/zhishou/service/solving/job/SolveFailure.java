package org.zhishou.service.solving.job;

/**
 * Why a job has no end of its own.
 *
 * @param reason what went wrong, as far as it may be shown
 * @param correlationId under which the log has the rest
 */
public record SolveFailure(Reason reason, String correlationId) {
  /** What a caller can tell apart. */
  public enum Reason {
    /** The memory of the process did not suffice. */
    OUT_OF_MEMORY,
    /** Again and again, the process that worked on it died. */
    NODES_DIED,
    /** A defect of this software. */
    INTERNAL
  }
}
