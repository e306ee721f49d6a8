package org.zhishou.service.rounds.round;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something of a round was written. Published once for each thing within the transaction that
 * writes it, so that whoever keeps a log keeps it with the write or not at all.
 *
 * @param thing address below the county, such as {@code rounds/2026-Q4/availability/P12}
 * @param before as the API shows it; null where it was made
 * @param after likewise; null where it was removed
 */
public record RoundChanged(
    String county, String thing, @Nullable Object before, @Nullable Object after, Instant at) {}
