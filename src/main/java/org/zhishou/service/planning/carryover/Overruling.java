package org.zhishou.service.planning.carryover;

import java.time.Instant;
import org.zhishou.service.rounds.round.OfRound;

/**
 * What a bureau says of somebody's carry-over into a round.
 *
 * @param said one of the contract's properties at least
 * @param version counts the writes, from 1
 */
record Overruling(
    String county,
    String round,
    String physician,
    CarryOverValues said,
    String reason,
    long version,
    String changedBy,
    Instant changedAt)
    implements OfRound {}
