package org.zhishou.engine.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.engine.problem.Session.FULL_DAY;
import static org.zhishou.engine.rulebook.Rule.STABILITY;

import org.zhishou.engine.roster.RuleTotal;

class StabilityAuditTest {
  @RuleTest(STABILITY)
  void everyBaselineDutyNotKeptCostsTwoHundredEvenOneThatCannotBe() {
    var county =
        TinyCounty.oneCentreOneWeek()
            .centre("C2", CentreDraft::closedAlways)
            .physician("P1")
            .physician("P2")
            .baseline("C1", "2026-10-12", FULL_DAY, "P1", true)
            .baseline("C1", "2026-10-13", FULL_DAY, "P1", false)
            .baseline("C1", "2026-10-14", FULL_DAY, "P1", false)
            .baseline("C2", "2026-10-15", FULL_DAY, "P1", false)
            .duties("C1", "P1", "2026-10-12", "2026-10-13")
            .duties("C1", "P2", "2026-10-14");
    assertThat(county.total(STABILITY)).isEqualTo(new RuleTotal(STABILITY, 400, 2));
  }
}
