package org.zhishou.service.county.registry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A county's working calendar.
 *
 * @param document the contract's calendar; null: the built-in statutory one
 */
public record CountyCalendar(
    String county, @Nullable ObjectNode document, long version, Instant updatedAt) {}
