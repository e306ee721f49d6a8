package org.zhishou.service.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a county has its events sent.
 *
 * @param kinds which of them; empty stands for all
 * @param previous the secret before a rotation, null where there is none
 * @param previousUntil until when it signs too
 */
record Webhook(
    String id,
    String county,
    Terms terms,
    Secret secret,
    @Nullable Secret previous,
    @Nullable Instant previousUntil,
    long version,
    Instant createdAt,
    Instant updatedAt) {

  /** What an administrator says of it. */
  record Terms(String url, Set<NotificationKind> kinds, boolean active) {
    Terms {
      kinds = Set.copyOf(kinds);
    }

    boolean wants(NotificationKind kind) {
      return active && (kinds.isEmpty() || kinds.contains(kind));
    }
  }

  static Webhook create(String id, String county, Terms terms, Instant now) {
    return new Webhook(id, county, terms, Secret.fresh(), null, null, 1, now, now);
  }

  Webhook with(Terms changed, Instant now) {
    return new Webhook(
        id, county, changed, secret, previous, previousUntil, version + 1, createdAt, now);
  }

  Webhook rotated(Duration overlap, Instant now) {
    return new Webhook(
        id, county, terms, Secret.fresh(), secret, now.plus(overlap), version + 1, createdAt, now);
  }

  /** The secrets that sign at an instant, the newest first. */
  List<String> secrets(Instant at) {
    var before = previous;
    return before != null && previousUntil != null && at.isBefore(previousUntil)
        ? List.of(secret.value(), before.value())
        : List.of(secret.value());
  }
}
