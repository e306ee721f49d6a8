package org.zhishou.service.planning.availability;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One write to what was handed in.
 *
 * @param number rises with every change, of whatever county
 * @param before null where nothing was handed in before
 * @param reason null where none was asked for
 */
record HandInChange(
    long number,
    String physician,
    Part part,
    @Nullable JsonNode before,
    JsonNode after,
    @Nullable String reason,
    String changedBy,
    Instant changedAt) {}
