package org.zhishou.service.notification;

import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.service.county.registry.CountyStore;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.Selection;
import org.zhishou.service.platform.web.Precondition;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;

/** Keeps a county's webhooks and mailboxes. */
@Service
@Transactional
class WebhookDesk {
  private final CountyStore counties;
  private final WebhookStore webhooks;
  private final MailboxStore mailboxes;
  private final DeliveryStore deliveries;
  private final Outbox outbox;
  private final NotificationSettings settings;
  private final InstantSource clock;

  WebhookDesk(
      CountyStore counties,
      WebhookStore webhooks,
      MailboxStore mailboxes,
      DeliveryStore deliveries,
      Outbox outbox,
      NotificationSettings settings,
      InstantSource clock) {
    this.counties = counties;
    this.webhooks = webhooks;
    this.mailboxes = mailboxes;
    this.deliveries = deliveries;
    this.outbox = outbox;
    this.settings = settings;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  Selection<Webhook> page(String county, Listing listing) {
    counties.one(county);
    return webhooks.page(county, listing);
  }

  @Transactional(readOnly = true)
  Webhook one(String county, String id) {
    counties.one(county);
    return webhooks.find(county, id).orElseThrow(() -> unknown(county, "webhooks/" + id));
  }

  private Webhook lock(String county, String id) {
    counties.one(county);
    return webhooks.lock(county, id).orElseThrow(() -> unknown(county, "webhooks/" + id));
  }

  private static ProblemException unknown(String county, String thing) {
    return new ProblemException(ProblemCode.ENTRY_UNKNOWN, county, thing);
  }

  Webhook make(String county, Webhook.Terms terms) {
    counties.one(county);
    var webhook = Webhook.create(UUID.randomUUID().toString(), county, terms, clock.instant());
    webhooks.insert(webhook);
    return webhook;
  }

  Webhook edit(String county, String id, Webhook.Terms terms, Precondition condition) {
    var webhook = lock(county, id);
    condition.hold(webhook.version());
    return write(webhook.with(terms, clock.instant()));
  }

  Webhook rotate(String county, String id) {
    var now = clock.instant();
    return write(lock(county, id).rotated(settings.secretOverlap(), now));
  }

  private Webhook write(Webhook webhook) {
    webhooks.update(webhook);
    return webhook;
  }

  void delete(String county, String id, Precondition condition) {
    var webhook = lock(county, id);
    condition.hold(webhook.version());
    webhooks.delete(webhook);
  }

  Delivery ping(String county, String id) {
    var webhook = one(county, id);
    var subject = "counties/" + county + "/webhooks/" + id;
    return outbox.addFor(
        webhook,
        NotificationKind.PING,
        subject,
        new NotificationData.OfWebhook(id),
        clock.instant());
  }

  @Transactional(readOnly = true)
  Selection<Delivery> deliveries(String county, String id, Listing listing) {
    return deliveries.page(one(county, id).id(), listing);
  }

  Delivery redeliver(String county, String id, String delivery) {
    var found =
        deliveries
            .lock(one(county, id).id(), delivery)
            .orElseThrow(() -> unknown(county, "webhooks/" + id + "/deliveries/" + delivery));
    return outbox.redeliver(found, clock.instant());
  }

  @Transactional(readOnly = true)
  Selection<Mailbox> mailboxes(String county, Listing listing) {
    counties.one(county);
    return mailboxes.page(county, listing);
  }

  Mailbox makeMailbox(String county, MailboxBody body) {
    counties.one(county);
    var mailbox =
        new Mailbox(
            UUID.randomUUID().toString(),
            county,
            body.email(),
            body.audience(),
            body.wanted(),
            body.locale(),
            clock.instant());
    mailboxes.insert(mailbox);
    return mailbox;
  }

  void deleteMailbox(String county, String id) {
    counties.one(county);
    if (!mailboxes.delete(county, id)) {
      throw unknown(county, "mailboxes/" + id);
    }
  }
}
