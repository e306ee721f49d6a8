package org.zhishou.service.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A webhook as the API shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WebhookDocument(
    String id,
    String url,
    @Schema(ref = "NotificationKinds") List<String> kinds,
    @Schema(description = "Switched off also by a receiver that answers 410.") boolean active,
    @Schema(description = "Given once, when it is made: whsec_ and 32 bytes in Base64.")
        @Nullable String secret,
    @Schema(description = "Until then the secret before signs too.")
        @Nullable Instant previousSecretUntil,
    @Nullable DeliveryDocument lastDelivery,
    @Schema(minimum = "1") long version,
    Instant createdAt,
    Instant updatedAt) {

  static WebhookDocument of(Webhook webhook, Optional<Delivery> last) {
    return of(webhook, last.map(DeliveryDocument::of).orElse(null), null);
  }

  static WebhookDocument withSecret(Webhook webhook) {
    return of(webhook, null, webhook.secret().value());
  }

  private static WebhookDocument of(
      Webhook webhook, @Nullable DeliveryDocument last, @Nullable String secret) {
    return new WebhookDocument(
        webhook.id(),
        webhook.terms().url(),
        NotificationKind.ids(webhook.terms().kinds()),
        webhook.terms().active(),
        secret,
        webhook.previousUntil(),
        last,
        webhook.version(),
        webhook.createdAt(),
        webhook.updatedAt());
  }
}
