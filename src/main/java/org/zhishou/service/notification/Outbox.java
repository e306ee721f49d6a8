package org.zhishou.service.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.service.platform.database.Rows;

/**
 * Takes in what happened, in the transaction in which it happened: where that is rolled back,
 * nothing was ever to be sent.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Outbox {
  private final NotificationStore notices;
  private final WebhookStore webhooks;
  private final MailboxStore mailboxes;
  private final NotificationMail mail;
  private final DeliveryStore deliveries;
  private final DeliveryScheduler scheduler;
  private final CountyNames names;

  Outbox(
      NotificationStore notices,
      WebhookStore webhooks,
      MailboxStore mailboxes,
      NotificationMail mail,
      DeliveryStore deliveries,
      DeliveryScheduler scheduler,
      CountyNames names) {
    this.notices = notices;
    this.webhooks = webhooks;
    this.mailboxes = mailboxes;
    this.mail = mail;
    this.deliveries = deliveries;
    this.scheduler = scheduler;
    this.names = names;
  }

  /**
   * @param subject address of the thing below {@code /api/v1/}
   */
  void add(
      String county,
      NotificationKind kind,
      String subject,
      Set<Audience> concerned,
      NotificationData data,
      Instant at) {
    var notice = notice(county, kind, subject, data, at);
    notices.insert(notice, concerned);
    webhooks.wanting(county, kind).forEach(webhook -> deliver(notice, webhook.id(), null));
    if (mail.isOn()) {
      mailboxes
          .wanting(county, kind, concerned)
          .forEach(mailbox -> deliver(notice, null, mailbox.id()));
    }
  }

  /** Sends something to one webhook and shows it to nobody. */
  Delivery addFor(
      Webhook webhook, NotificationKind kind, String subject, NotificationData data, Instant at) {
    var notice = notice(webhook.county(), kind, subject, data, at);
    notices.insert(notice, Set.of());
    return deliver(notice, webhook.id(), null);
  }

  private Notification notice(
      String county, NotificationKind kind, String subject, NotificationData data, Instant at) {
    var kept = new Kept(data, names.ofPlaces(county, data).orNull());
    return new Notification(
        UUID.randomUUID().toString(), county, kind, subject, Rows.tree(kept), at);
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Kept(@JsonUnwrapped NotificationData data, @Nullable PlaceNames names) {}

  /**
   * Tries a delivery at once and from the start, whatever became of it so far; one that is being
   * tried this moment goes on.
   */
  Delivery redeliver(Delivery delivery, Instant now) {
    if (!scheduler.move(delivery.id(), now)) {
      return delivery;
    }
    var again = delivery.again(now);
    deliveries.update(again);
    return again;
  }

  private Delivery deliver(
      Notification notice, @Nullable String webhook, @Nullable String mailbox) {
    var delivery =
        Delivery.due(UUID.randomUUID().toString(), notice.id(), webhook, mailbox, notice.at());
    deliveries.insert(delivery);
    scheduler.add(delivery.id(), notice.at());
    return delivery;
  }
}
