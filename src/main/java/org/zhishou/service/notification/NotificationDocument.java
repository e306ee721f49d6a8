package org.zhishou.service.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.roster.RosterNames;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A notification as its list shows it. */
@Schema(
    description =
        "Something that happened. The data holds ids, dates, counts and the names of places, and"
            + " nothing personal.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record NotificationDocument(
    @Schema(description = "A UUID; the same wherever it is sent.") String id,
    @Schema(description = "Such as round.opened.") String kind,
    String county,
    @Schema(description = "Address of the thing below /api/v1/.") String subject,
    Instant at,
    Map<String, Object> data,
    @Schema(ref = "RosterNames") RosterNames names,
    @Schema(description = "In the language asked for.") String title,
    @Schema(description = "In the language asked for.") String text,
    @Schema(description = "Missing where the caller has not read it.") @Nullable Instant readAt) {

  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final TypeReference<Map<String, Object>> DATA = new TypeReference<>() {};

  static NotificationDocument of(
      Notification notice, RosterNames names, @Nullable Instant readAt, Locale locale) {
    return new NotificationDocument(
        notice.id(),
        notice.kind().id(),
        notice.county(),
        notice.subject(),
        notice.at(),
        MAPPER.convertValue(notice.data(), DATA),
        names,
        NotificationWords.title(notice, locale),
        NotificationWords.text(notice, locale),
        readAt);
  }

  /** How many notifications were marked as read. */
  @Schema(name = "NotificationsRead")
  record Marked(@Schema(description = "How many were unread.") int marked) {}
}
