package org.zhishou.service.solving.job;

/** The application is about to end and takes no further jobs. */
public final class DeskClosedException extends RuntimeException {
  DeskClosedException() {
    super("The application is about to end");
  }
}
