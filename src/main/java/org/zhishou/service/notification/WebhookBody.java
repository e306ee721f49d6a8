package org.zhishou.service.notification;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhishou.service.platform.text.Texts;
import org.zhishou.service.platform.web.Flaws;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ReadAs;
import org.zhishou.service.platform.web.RecordShape;
import tools.jackson.databind.JsonNode;

/** What an administrator says of a webhook. */
@Schema(name = "WebhookTerms")
record WebhookBody(
    @Schema(description = "https, and not into a private network, unless the operator permits it.")
        @Size(max = 2000)
        String url,
    @ArraySchema(
            schema = @Schema(ref = "NotificationKind"),
            arraySchema = @Schema(description = KINDS))
        @ReadAs(KindShape.class)
        @Nullable Set<NotificationKind> kinds,
    @Schema(defaultValue = "true") @Nullable Boolean active) {
  static final String KINDS = "Which events; none stands for all.";
  static final Texts TEXTS = Texts.of(WebhookBody.class, "notice");

  /**
   * @throws org.zhishou.service.platform.web.ProblemException with all that is wrong
   */
  static Webhook.Terms read(JsonNode json, Destination destination) {
    var flaws = new Flaws(ProblemCode.BODY_FAULTY, TEXTS);
    var said = flaws.read(json, RecordShape.of(WebhookBody.class));
    if (said != null) {
      destination
          .refusal(said.url)
          .ifPresent(refusal -> flaws.add("/url", code(refusal), said.url));
    }
    return flaws.sound(said).terms();
  }

  private Webhook.Terms terms() {
    return new Webhook.Terms(url, kinds == null ? Set.of() : kinds, active == null || active);
  }

  private static String code(Destination.Refusal refusal) {
    return switch (refusal) {
      case URL_MALFORMED -> "url-malformed";
      case URL_NOT_HTTPS -> "url-not-https";
      case URL_WITH_CREDENTIALS -> "url-with-credentials";
      case HOST_UNKNOWN -> "host-unknown";
      case ADDRESS_PRIVATE -> "address-private";
    };
  }
}
