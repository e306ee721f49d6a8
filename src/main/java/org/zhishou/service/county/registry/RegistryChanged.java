package org.zhishou.service.county.registry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that a county keeps was written. Published once for each thing within the transaction
 * that writes it, so that whoever keeps a log keeps it with the write or not at all.
 *
 * @param thing address below the county, such as {@code physicians/P12}; blank: the county itself
 * @param before as the API shows it; null where it was made
 * @param after likewise; null where it was removed
 */
public record RegistryChanged(
    String county, String thing, @Nullable Object before, @Nullable Object after, Instant at) {}
