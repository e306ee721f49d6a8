package org.zhishou.service.notification;

import java.util.Set;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.service.platform.web.Body;

/** What an administrator says of a webhook. */
final class WebhookBody {
  static final Shape<NotificationKind> KIND = Scalars.oneOf(NotificationKind.subscribable());

  private static final Names NAMES = Names.of("url", "kinds", "active");
  private static final Shape<String> URL = Scalars.text(2000);

  private WebhookBody() {}

  /**
   * @throws org.zhishou.service.platform.web.ProblemException with all that is wrong
   */
  static Webhook.Terms read(byte[] json, Destination destination) {
    var flaws = new Flaws();
    var fields = Fields.of(Place.root(Body.parse(json)), NAMES, flaws.faults());
    if (fields == null) {
      flaws.refuse();
      throw new IllegalStateException("no object and no fault");
    }
    var url = fields.mandatory("url", URL);
    var kinds = fields.list("kinds", KIND);
    var active = fields.optional("active", Scalars.FLAG, true);
    if (url != null) {
      destination.refusal(url).ifPresent(refusal -> flaws.add("/url", code(refusal), url));
    }
    flaws.refuse();
    return new Webhook.Terms(url == null ? "" : url, Set.copyOf(kinds), active);
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
