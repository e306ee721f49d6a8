package org.zhishou.service.county.registry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something that a county keeps was written. Published once for each thing within the transaction
 * that writes it, so that whoever keeps a log keeps it with the write or not at all.
 *
 * @param thing address below the county, such as {@code physicians/P12}; blank: the county itself
 * @param before null where it was made
 * @param after null where it was removed
 */
public record RegistryChanged(
    String county,
    String thing,
    @Nullable ObjectNode before,
    @Nullable ObjectNode after,
    Instant at) {}
