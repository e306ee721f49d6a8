package org.zhishou.service.notification;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/**
 * An address that a county's mails go to: of an institution's office, or of one physician.
 *
 * @param audience as whose notifications it gets
 * @param kinds which of them; empty stands for all
 * @param language of the mails, Chinese or English
 */
record Mailbox(
    String id,
    String county,
    String email,
    Audience audience,
    Set<NotificationKind> kinds,
    Locale language,
    Instant createdAt) {
  Mailbox {
    kinds = Set.copyOf(kinds);
  }

  /** Whether it gets what is for any of these. */
  boolean wants(NotificationKind kind, Set<Audience> concerned) {
    return (kinds.isEmpty() || kinds.contains(kind))
        && concerned.stream().anyMatch(one -> one.covers(audience));
  }
}
