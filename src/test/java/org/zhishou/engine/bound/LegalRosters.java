package org.zhishou.engine.bound;

import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

/** Legal rosters close to the certificate of a problem, on it where that is exact. */
public final class LegalRosters {
  private LegalRosters() {}

  public static RosterState of(ScoringTables tables) {
    var demand = new OpenDemand(tables);
    var flow = new CoverageFlow(demand, () -> false);
    var leastMissing = CoverageCertificate.of(tables).leastMissing();
    return new CoverageWitness(demand, flow.dutyDays(), leastMissing, () -> false).state();
  }
}
