package org.zhishou.service.record.ledger;

import org.springframework.stereotype.Component;
import org.zhishou.engine.problem.TourPlan;
import org.zhishou.engine.problem.TourWindow;
import org.zhishou.service.county.registry.ToursMade;

/**
 * Tours that the ledger has a day of. One that was entered by hand without its plan counts for
 * every plan of its centre.
 */
@Component
class ToursOfLedger implements ToursMade {
  private final LedgerStore store;

  ToursOfLedger(LedgerStore store) {
    this.store = store;
  }

  @Override
  public boolean within(String county, TourPlan plan, TourWindow window) {
    return store.hasTour(county, plan.centre(), plan.id(), window.from(), window.to());
  }
}
