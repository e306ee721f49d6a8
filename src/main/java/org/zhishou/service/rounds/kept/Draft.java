package org.zhishou.service.rounds.kept;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.RosterReader;
import org.zhishou.service.rounds.round.OfRound;
import org.zhishou.service.solving.job.RosterDocument;

/**
 * A roster of a round that may yet become the published one; never changed once made.
 *
 * @param snapshot what it was planned from
 * @param parent the draft that it was made from; null for a first one
 */
public record Draft(
    String id,
    String county,
    String round,
    String snapshot,
    @Nullable String parent,
    DraftOrigin origin,
    RosterDocument roster,
    String madeBy,
    Instant madeAt)
    implements OfRound {
  public List<Duty> duties() {
    return new RosterReader().read(roster.chinese().unpack());
  }
}
