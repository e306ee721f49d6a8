package org.zhishou.service.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhishou.service.registry.Rows;
import org.zhishou.service.web.Language;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A notice as the list shows it, and as webhooks carry it. */
final class NoticeDocument {
  private NoticeDocument() {}

  static ObjectNode of(Notice notice, @Nullable Instant readAt, Locale locale) {
    var json = plain(notice);
    json.put("title", NoticeWords.title(notice, locale));
    json.put("text", NoticeWords.text(notice, locale));
    if (readAt != null) {
      json.put("readAt", readAt.toString());
    }
    return json;
  }

  /** The body of a webhook's delivery; the same bytes whenever it is sent. */
  static byte[] delivered(Notice notice) {
    var json = plain(notice);
    var words = json.putObject("words");
    words(words.putObject("zh"), notice, Language.CHINESE);
    words(words.putObject("en"), notice, Language.ENGLISH);
    return Rows.json(json).getBytes(UTF_8);
  }

  private static ObjectNode plain(Notice notice) {
    var json = JsonNodeFactory.instance.objectNode();
    json.put("id", notice.id()).put("kind", notice.kind().id()).put("county", notice.county());
    json.put("subject", notice.subject()).put("at", notice.at().toString());
    json.set("data", notice.data());
    return json;
  }

  private static void words(ObjectNode json, Notice notice, Locale locale) {
    json.put("title", NoticeWords.title(notice, locale));
    json.put("text", NoticeWords.text(notice, locale));
  }
}
