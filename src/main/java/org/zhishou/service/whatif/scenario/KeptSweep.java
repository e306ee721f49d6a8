package org.zhishou.service.whatif.scenario;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.change.Sweep;
import org.zhishou.service.rounds.round.OfRound;

/**
 * A sweep as a round keeps it.
 *
 * @param snapshot what it starts from, or what its scenario starts from
 * @param scenario what it starts from; null: the snapshot as it is
 */
record KeptSweep(
    String id,
    String county,
    String round,
    String snapshot,
    @Nullable String scenario,
    Sweep sweep,
    KeptCurve curve,
    String madeBy,
    Instant madeAt)
    implements OfRound {}
