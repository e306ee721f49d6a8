package org.zhishou.service.county.registry;

import java.time.Instant;

/**
 * A county: a tenant, whose bureau plans for itself.
 *
 * @param active false once it was deactivated: kept and readable, and not planned
 * @param version counts the writes to the county itself, from 1
 * @param revision counts the writes to anything that the county keeps
 */
public record County(
    String id,
    String name,
    boolean active,
    long version,
    long revision,
    Instant createdAt,
    Instant updatedAt) {}
