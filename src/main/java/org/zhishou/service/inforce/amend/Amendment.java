package org.zhishou.service.inforce.amend;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhishou.service.rounds.round.OfRound;

/**
 * A published roster mended from a date on.
 *
 * @param base the version that it changes
 * @param asked the body that asked for it
 * @param snapshot the problem with the changes, in which what is past is pinned
 * @param parent the draft that the version is
 * @param job null where nothing was searched for
 * @param draft what came of it; null before
 */
record Amendment(
    String id,
    String county,
    String round,
    int base,
    LocalDate from,
    String asked,
    String snapshot,
    String parent,
    @Nullable String job,
    AmendmentStatus status,
    @Nullable String draft,
    String madeBy,
    Instant madeAt,
    @Nullable Instant endedAt)
    implements OfRound {
  Amendment ended(AmendmentStatus end, @Nullable String found, Instant at) {
    return new Amendment(
        id, county, round, base, from, asked, snapshot, parent, job, end, found, madeBy, madeAt,
        at);
  }
}
