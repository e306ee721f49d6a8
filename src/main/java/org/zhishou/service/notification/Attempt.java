package org.zhishou.service.notification;

import org.jspecify.annotations.Nullable;

/**
 * What came of sending something once.
 *
 * @param answer the HTTP status; null where there was none
 * @param fault null where it reached its receiver
 */
record Attempt(@Nullable Integer answer, @Nullable SendFault fault) {
  static final Attempt SENT = new Attempt(null, null);

  static Attempt failed(SendFault fault) {
    return new Attempt(null, fault);
  }

  static Attempt answered(int status) {
    if (status >= 200 && status < 300) {
      return new Attempt(status, null);
    }
    return new Attempt(status, status == 410 ? SendFault.RECEIVER_GONE : SendFault.ANSWER_NOT_OK);
  }
}
