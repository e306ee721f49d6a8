package org.zhishou.service.notification;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Webhooks, their deliveries and mailboxes as the API shows them. */
final class WebhookDocument {
  private WebhookDocument() {}

  static ObjectNode of(Webhook webhook, Optional<Delivery> last) {
    var json = JsonNodeFactory.instance.objectNode();
    json.put("id", webhook.id()).put("url", webhook.terms().url());
    var kinds = json.putArray("kinds");
    webhook.terms().kinds().stream().sorted().map(NotificationKind::id).forEach(kinds::add);
    json.put("active", webhook.terms().active());
    put(json, "previousSecretUntil", webhook.previousUntil());
    last.ifPresent(delivery -> json.set("lastDelivery", of(delivery)));
    json.put("version", webhook.version());
    json.put("createdAt", webhook.createdAt().toString());
    json.put("updatedAt", webhook.updatedAt().toString());
    return json;
  }

  static ObjectNode withSecret(Webhook webhook) {
    return of(webhook, Optional.empty()).put("secret", webhook.secret().value());
  }

  static ObjectNode of(Delivery delivery) {
    var json = JsonNodeFactory.instance.objectNode();
    json.put("id", delivery.id()).put("notification", delivery.notice());
    json.put("state", delivery.state().name()).put("tries", delivery.tries());
    if (delivery.answer() != null) {
      json.put("answer", delivery.answer());
    }
    if (delivery.fault() != null) {
      json.put("fault", delivery.fault().name());
    }
    json.put("createdAt", delivery.createdAt().toString());
    put(json, "triedAt", delivery.triedAt());
    put(json, "nextTryAt", delivery.nextTryAt());
    return json;
  }

  static ObjectNode of(Mailbox mailbox, Optional<Delivery> last) {
    var json = JsonNodeFactory.instance.objectNode();
    json.put("id", mailbox.id()).put("email", mailbox.email());
    var role = mailbox.audience().role();
    json.put("role", role.name());
    var property = MailboxBody.owner(role);
    if (property != null) {
      json.put(property, mailbox.audience().id());
    }
    var kinds = json.putArray("kinds");
    mailbox.kinds().stream().sorted().map(NotificationKind::id).forEach(kinds::add);
    json.put("language", mailbox.language().getLanguage());
    last.ifPresent(delivery -> json.set("lastDelivery", of(delivery)));
    json.put("createdAt", mailbox.createdAt().toString());
    return json;
  }

  private static void put(ObjectNode json, String name, @Nullable Instant instant) {
    if (instant != null) {
      json.put(name, instant.toString());
    }
  }
}
