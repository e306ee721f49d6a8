package org.zhishou.service.notification;

import java.time.Instant;
import java.util.Locale;
import org.zhishou.service.platform.web.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The body of a webhook's delivery. */
record WebhookEvent(
    String id,
    String kind,
    String county,
    String subject,
    Instant at,
    JsonNode data,
    Languages words) {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  record Languages(Words zh, Words en) {}

  record Words(String title, String text) {
    private static Words of(Notification notice, Locale locale) {
      return new Words(
          NotificationWords.title(notice, locale), NotificationWords.text(notice, locale));
    }
  }

  /** The same bytes whenever it is sent. */
  static byte[] bytes(Notification notice) {
    var words =
        new Languages(Words.of(notice, Language.CHINESE), Words.of(notice, Language.ENGLISH));
    return MAPPER.writeValueAsBytes(
        new WebhookEvent(
            notice.id(),
            notice.kind().id(),
            notice.county(),
            notice.subject(),
            notice.at(),
            notice.data(),
            words));
  }
}
