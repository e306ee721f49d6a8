package org.zhishou.service.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A delivery as the API shows it. */
@Schema(name = "WebhookDelivery")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeliveryDocument(
    String id,
    @Schema(description = "Id of the event.") String notification,
    Delivery.State state,
    @Schema(minimum = "0") int tries,
    @Schema(description = "HTTP status of the last answer.") @Nullable Integer answer,
    @Schema(description = "Why the last try failed.") @Nullable SendFault fault,
    Instant createdAt,
    @Nullable Instant triedAt,
    @Schema(description = "Given while PENDING.") @Nullable Instant nextTryAt) {

  static DeliveryDocument of(Delivery delivery) {
    return new DeliveryDocument(
        delivery.id(),
        delivery.notice(),
        delivery.state(),
        delivery.tries(),
        delivery.answer(),
        delivery.fault(),
        delivery.createdAt(),
        delivery.triedAt(),
        delivery.nextTryAt());
  }
}
