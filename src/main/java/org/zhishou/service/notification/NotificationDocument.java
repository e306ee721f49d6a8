package org.zhishou.service.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.roster.RosterNames;
import org.zhishou.engine.roster.RosterWriter;
import org.zhishou.service.platform.database.Rows;
import org.zhishou.service.platform.web.Language;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A notice as the list shows it, and as webhooks carry it. */
final class NotificationDocument {
  private NotificationDocument() {}

  static ObjectNode of(
      Notification notice, RosterNames names, @Nullable Instant readAt, Locale locale) {
    var json = plain(notice);
    json.set("names", RosterWriter.json(names));
    json.put("title", NotificationWords.title(notice, locale));
    json.put("text", NotificationWords.text(notice, locale));
    if (readAt != null) {
      json.put("readAt", readAt.toString());
    }
    return json;
  }

  /** The body of a webhook's delivery; the same bytes whenever it is sent. */
  static byte[] delivered(Notification notice) {
    var json = plain(notice);
    var words = json.putObject("words");
    words(words.putObject("zh"), notice, Language.CHINESE);
    words(words.putObject("en"), notice, Language.ENGLISH);
    return Rows.json(json).getBytes(UTF_8);
  }

  private static ObjectNode plain(Notification notice) {
    var json = JsonNodeFactory.instance.objectNode();
    json.put("id", notice.id()).put("kind", notice.kind().id()).put("county", notice.county());
    json.put("subject", notice.subject()).put("at", notice.at().toString());
    json.set("data", notice.data());
    return json;
  }

  private static void words(ObjectNode json, Notification notice, Locale locale) {
    json.put("title", NotificationWords.title(notice, locale));
    json.put("text", NotificationWords.text(notice, locale));
  }
}
