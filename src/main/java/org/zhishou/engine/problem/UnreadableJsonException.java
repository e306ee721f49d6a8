package org.zhishou.engine.problem;

/** Text that is not JSON at all; the message says where it breaks off. */
public final class UnreadableJsonException extends RuntimeException {
  public UnreadableJsonException(String message, Throwable cause) {
    super(message, cause);
  }
}
