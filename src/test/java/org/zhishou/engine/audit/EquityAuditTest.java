package org.zhishou.engine.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.engine.problem.Session.EVENING;
import static org.zhishou.engine.problem.Session.FULL_DAY;
import static org.zhishou.engine.rulebook.Rule.EQUITY;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.problem.Title;
import org.zhishou.engine.roster.RuleTotal;

class EquityAuditTest {
  /** C1 has 3,000 residents, C2 has 1,000 and C3 says nothing; each needs one day a week. */
  private static TinyCounty threeCentres() {
    return TinyCounty.ofWeeks(1)
        .weight(EQUITY, 2)
        .hospital("H1")
        .centre("C1", c -> c.dutyDaysPerWeek(1).population(3_000))
        .centre(
            "C2",
            c ->
                c.dutyDaysPerWeek(1)
                    .population(1_000)
                    .openOnWeekdays(FULL_DAY, 1)
                    .open(DayOfWeek.TUESDAY, EVENING))
        .centre("C3", c -> c.dutyDaysPerWeek(1))
        .physician("P1")
        .physician("P2")
        .physician("P3", p -> p.title(Title.CHIEF));
  }

  @RuleTest(EQUITY)
  void daysAboveTheMinimumCostTheTenthsBetweenThemAndTheShareByPopulation() {
    var county =
        threeCentres()
            .duties("C1", "P1", "2026-10-12", "2026-10-13")
            .duties("C2", "P2", "2026-10-12", "2026-10-13", "2026-10-14");
    // 3 days above the minimum: C1 has 1 for 2.25, C2 has 2 for 0.75, each 12.5 tenths off.
    assertThat(county.total(EQUITY)).isEqualTo(new RuleTotal(EQUITY, 2 * (12 + 12), 2));
  }

  @RuleTest(EQUITY)
  void datesWithAnAssociateChiefOrChiefAreSharedTooOnWhateverDayAndSession() {
    var county =
        threeCentres()
            .duties("C2", "P3", "2026-10-13")
            .duty("C2", "2026-10-13", EVENING, "P3")
            .duties("C2", "P3", "2026-10-14")
            .duties("C1", "P3", "2026-10-15");
    // Days above the minimum: C2 has 1 for 0.25, C1 none for 0.75: 7 + 7.
    // Chief days: C2 has 2 of 3 for 0.75, C1 has 1 for 2.25: 12 + 12.
    assertThat(county.total(EQUITY)).isEqualTo(new RuleTotal(EQUITY, 2 * (7 + 7 + 12 + 12), 4));
  }

  @RuleTest(EQUITY)
  void aCentreWithoutPopulationNeitherCostsNorCounts() {
    var county =
        threeCentres().duties("C3", "P3", "2026-10-12", "2026-10-13", "2026-10-14", "2026-10-15");
    assertThat(county.total(EQUITY)).isEqualTo(new RuleTotal(EQUITY, 0, 0));
  }

  @Test
  void theRuleStandsInTheTotalsOnlyWhereThePolicyWeighsIt() {
    var off = threeCentres().weight(EQUITY, 0).duties("C2", "P3", "2026-10-13").audit();
    assertThat(off.totals()).extracting(RuleTotal::rule).hasSize(25).doesNotContain(EQUITY);
    assertThat(threeCentres().audit().totals()).extracting(RuleTotal::rule).contains(EQUITY);
  }
}
