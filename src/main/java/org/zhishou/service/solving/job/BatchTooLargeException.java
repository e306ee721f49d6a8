package org.zhishou.service.solving.job;

/** More problems in one batch than {@code zhishou.jobs.batch-size} permits. */
public final class BatchTooLargeException extends RuntimeException {
  private final int problems;
  private final int limit;

  BatchTooLargeException(int problems, int limit) {
    super(problems + " problems in one batch, where zhishou.jobs.batch-size is " + limit);
    this.problems = problems;
    this.limit = limit;
  }

  public int problems() {
    return problems;
  }

  public int limit() {
    return limit;
  }
}
