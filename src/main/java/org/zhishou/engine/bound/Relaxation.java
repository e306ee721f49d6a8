package org.zhishou.engine.bound;

import org.zhishou.engine.scoring.ScoringTables;

/** What the soft bound looks at: the visits that may be made, and what ties them to each other. */
record Relaxation(
    OpenDemand demand,
    Visits visits,
    TourPlaces places,
    OutingLimits outings,
    CentreShare centres,
    int leastMissing) {
  static Relaxation of(ScoringTables tables, CoverageCertificate certificate) {
    var demand = new OpenDemand(tables);
    var visits = new Visits(demand);
    var places = new TourPlaces(demand);
    var outings = new OutingLimits(demand, visits);
    var centres = new CentreShare(demand, visits, places, outings, certificate);
    return new Relaxation(demand, visits, places, outings, centres, certificate.leastMissing());
  }

  PriceAscent ascent() {
    return new PriceAscent(demand, visits, places, outings, centres, leastMissing);
  }

  RuleBounds rules() {
    return new RuleBounds(demand, visits, places, outings, centres);
  }
}
