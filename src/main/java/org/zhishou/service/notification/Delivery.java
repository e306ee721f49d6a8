package org.zhishou.service.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One notice on its way to one webhook or mailbox.
 *
 * @param tries how often it was tried
 * @param answer the HTTP status of the last answer; null where there was none
 * @param fault why the last try failed; null where it did not
 * @param nextTryAt null unless PENDING
 */
record Delivery(
    String id,
    String notice,
    @Nullable String webhook,
    @Nullable String mailbox,
    State state,
    int tries,
    @Nullable Integer answer,
    @Nullable SendFault fault,
    Instant createdAt,
    @Nullable Instant triedAt,
    @Nullable Instant nextTryAt) {
  /** How far a delivery is. */
  enum State {
    PENDING,
    DELIVERED,
    /** It was tried as often as may be, or trying is of no use. */
    GIVEN_UP
  }

  static Delivery due(
      String id, String notice, @Nullable String webhook, @Nullable String mailbox, Instant now) {
    return new Delivery(id, notice, webhook, mailbox, State.PENDING, 0, null, null, now, null, now);
  }

  /**
   * After one more try.
   *
   * @param next when to try again, where it failed and may be
   */
  Delivery tried(Attempt attempt, @Nullable Instant next, Instant now) {
    var after =
        attempt.fault() == null ? State.DELIVERED : next == null ? State.GIVEN_UP : State.PENDING;
    return new Delivery(
        id,
        notice,
        webhook,
        mailbox,
        after,
        tries + 1,
        attempt.answer(),
        attempt.fault(),
        createdAt,
        now,
        next);
  }

  /** From the start, with as many tries as a new one. */
  Delivery again(Instant now) {
    return new Delivery(
        id, notice, webhook, mailbox, State.PENDING, 0, answer, fault, createdAt, triedAt, now);
  }
}
