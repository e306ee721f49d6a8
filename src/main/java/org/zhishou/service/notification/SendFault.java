package org.zhishou.service.notification;

/** Why something did not reach its receiver. */
enum SendFault {
  /** The receiver answered, but not by 2xx. */
  ANSWER_NOT_OK,
  /** The receiver answered by 410: it wants nothing more. */
  RECEIVER_GONE,
  TIMED_OUT,
  CONNECTION_FAILED,
  HOST_UNKNOWN,
  /** The address leads into a private network by now, or is otherwise not permitted any more. */
  ADDRESS_REFUSED,
  /** The webhook was switched off. */
  INACTIVE,
  /** The mail server did not take the mail. */
  MAIL_FAILED,
  /** Mail was switched off. */
  MAIL_OFF;

  /** Whether trying again may help. */
  boolean passes() {
    return switch (this) {
      case RECEIVER_GONE, INACTIVE, MAIL_OFF -> false;
      default -> true;
    };
  }
}
