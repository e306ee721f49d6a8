package org.zhishou.service.notice;

import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/**
 * An entry of the outbox.
 *
 * @param id a UUID, by which receivers drop what reaches them twice
 * @param subject address of the thing below {@code /api/v1/}
 * @param data ids, dates and counts; nothing personal
 */
record Notice(
    String id, String county, NoticeKind kind, String subject, ObjectNode data, Instant at) {}
