package org.zhishou.service.notification;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tries one delivery. What became of it is written before the scheduler hears of it: a node that
 * dies between the two does not send twice, one that dies before the first does.
 */
@Component
class Deliverer implements ExecutionHandler<Void> {
  private static final Logger LOG = LoggerFactory.getLogger(Deliverer.class);

  private final DeliveryStore deliveries;
  private final NotificationStore notices;
  private final WebhookStore webhooks;
  private final MailboxStore mailboxes;
  private final WebhookSender webhookSender;
  private final NotificationMail mail;
  private final NotificationSettings settings;
  private final InstantSource clock;

  Deliverer(
      DeliveryStore deliveries,
      NotificationStore notices,
      WebhookStore webhooks,
      MailboxStore mailboxes,
      WebhookSender webhookSender,
      NotificationMail mail,
      NotificationSettings settings,
      InstantSource clock) {
    this.deliveries = deliveries;
    this.notices = notices;
    this.webhooks = webhooks;
    this.mailboxes = mailboxes;
    this.webhookSender = webhookSender;
    this.mail = mail;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public CompletionHandler<Void> execute(TaskInstance<Void> task, ExecutionContext context) {
    var found = deliveries.find(task.getId());
    if (found.isEmpty() || found.get().state() != Delivery.State.PENDING) {
      return new OnCompleteRemove<>();
    }
    var delivery = found.get();
    var attempt = send(delivery);
    var now = clock.instant();
    var tries = delivery.tries() + 1;
    var fault = attempt.fault();
    var again = fault != null && fault.passes() && tries < settings.tries();
    var next = again ? now.plus(settings.waitAfter(tries)) : null;
    deliveries.update(delivery.tried(attempt, next, now));
    if (next != null) {
      return (complete, operations) -> operations.reschedule(complete, next);
    }
    if (fault == SendFault.RECEIVER_GONE && delivery.webhook() != null) {
      webhooks.switchOff(delivery.webhook(), now);
    }
    if (fault != null) {
      LOG.warn("Delivery {} is given up after {} tries: {}", delivery.id(), tries, fault);
    }
    return new OnCompleteRemove<>();
  }

  private Attempt send(Delivery delivery) {
    var notice = notices.find(delivery.notice()).orElseThrow();
    try {
      if (delivery.webhook() != null) {
        return webhookSender.send(notice, webhooks.find(delivery.webhook()).orElseThrow());
      }
      if (delivery.mailbox() != null) {
        return mail.send(notice, mailboxes.find(delivery.mailbox()).orElseThrow());
      }
      throw new IllegalStateException("Delivery " + delivery.id() + " has no receiver");
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("This node ends; the delivery is tried again", end);
    }
  }
}
