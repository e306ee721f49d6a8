package org.zhishou.service.planning.carryover;

import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a bureau says of somebody's carry-over into a round.
 *
 * @param document {@code regularAt}, {@code carriedOverDutyDays} or both
 * @param version counts the writes, from 1
 */
record Overruling(
    String county,
    String round,
    String physician,
    ObjectNode document,
    String reason,
    long version,
    String changedBy,
    Instant changedAt) {}
