package org.zhishou.service.notification;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/**
 * An entry of the outbox.
 *
 * @param id a UUID, by which receivers drop what reaches them twice
 * @param subject address of the thing below {@code /api/v1/}
 * @param data ids, dates, counts and names of places; nothing personal
 */
record Notification(
    String id, String county, NotificationKind kind, String subject, JsonNode data, Instant at) {}
