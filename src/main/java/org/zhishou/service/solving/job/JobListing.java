package org.zhishou.service.solving.job;

import org.jspecify.annotations.Nullable;
import org.zhishou.engine.roster.RosterStatus;

/**
 * Which jobs to list.
 *
 * @param page from 0
 * @param county of the jobs wanted, or null for all
 * @param status of the jobs wanted, or null for all
 * @param batch that they belong to, or null for all
 */
public record JobListing(
    int page,
    int size,
    @Nullable String county,
    @Nullable RosterStatus status,
    @Nullable String batch,
    boolean oldestFirst) {}
