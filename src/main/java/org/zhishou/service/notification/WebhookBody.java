package org.zhishou.service.notification;

import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhishou.service.platform.text.Texts;
import org.zhishou.service.platform.web.Flaws;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ReadAs;
import org.zhishou.service.platform.web.RecordShape;
import tools.jackson.databind.JsonNode;

/**
 * What an administrator says of a webhook.
 *
 * @param kinds null or empty: all
 * @param active null: it is
 */
record WebhookBody(
    @Size(max = 2000) String url,
    @ReadAs(KindShape.class) @Nullable Set<NotificationKind> kinds,
    @Nullable Boolean active) {
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
