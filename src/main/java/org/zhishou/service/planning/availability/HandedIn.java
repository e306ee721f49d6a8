package org.zhishou.service.planning.availability;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/**
 * What was handed in of a physician for a round.
 *
 * @param document the contract's properties that were said; not to be changed
 * @param version counts the writes, from 1
 */
public record HandedIn(
    String county,
    String round,
    String physician,
    Part part,
    JsonNode document,
    long version,
    String changedBy,
    Instant changedAt) {}
