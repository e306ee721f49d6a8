package org.zhishou.service.rounds.round;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something of a round was written. Published once for each thing within the transaction that
 * writes it, so that whoever keeps a log keeps it with the write or not at all.
 *
 * @param thing address below the county, such as {@code rounds/2026-Q4/availability/P12}
 * @param before null where it was made
 * @param after null where it was removed
 */
public record RoundChanged(
    String county,
    String thing,
    @Nullable ObjectNode before,
    @Nullable ObjectNode after,
    Instant at) {}
