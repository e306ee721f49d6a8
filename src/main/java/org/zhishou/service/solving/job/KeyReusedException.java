package org.zhishou.service.solving.job;

/** A submission came under a key under which something else was submitted before. */
public final class KeyReusedException extends RuntimeException {
  private final String jobId;

  KeyReusedException(String jobId) {
    super("The key belongs to another submission, job " + jobId);
    this.jobId = jobId;
  }

  /** The job that was made of the earlier submission. */
  public String jobId() {
    return jobId;
  }
}
