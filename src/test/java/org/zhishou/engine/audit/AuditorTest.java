package org.zhishou.engine.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.engine.rulebook.Rule.CONTINUITY;
import static org.zhishou.engine.rulebook.Rule.PREFERRED_DATE;
import static org.zhishou.engine.rulebook.Rule.TITLE_MIX;
import static org.zhishou.engine.rulebook.Rule.TRAVEL_TIME;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.problem.Counties;
import org.zhishou.engine.problem.Title;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.RosterScore;
import org.zhishou.engine.roster.RuleTotal;
import org.zhishou.engine.rulebook.Rule;

class AuditorTest {
  /**
   * Two full days of one attending physician where three are required: fair share 6 half-days, got
   * 4: 3 x 4; 60 minutes make 1 hour: 2 x 1; travel 60; continuity 100; two weekdays 60; no senior
   * title 40; one day missing 20 x 1; no two days in a row.
   */
  @Test
  void eachLevelIsMinusTheSumOfItsRulesCosts() {
    var audit =
        TinyCounty.oneCentreOneWeek()
            .physician("P1", p -> p.maxDutyDaysPerWeek(1))
            .duties("C1", "P1", "2026-10-12", "2026-10-14")
            .audit();
    assertThat(audit.score())
        .isEqualTo(new RosterScore(-1, -1, -(12 + 2 + 60 + 100 + 60 + 40 + 20)));
    assertThat(audit.score().feasible()).isFalse();
  }

  @Test
  void everyRuleOfTheContractStandsInTheTotalsInTheCataloguesOrderZeroCostsToo() {
    var audit = TinyCounty.oneCentreOneWeek().physician("P1").audit();
    assertThat(audit.totals()).extracting(RuleTotal::rule).hasSize(25);
    assertThat(audit.totals())
        .extracting(RuleTotal::rule)
        .containsExactlyElementsOf(
            Arrays.stream(Rule.values())
                .filter(Counties.oneCentreOnePhysician().problem()::judgesBy)
                .toList());
    assertThat(audit.total(CONTINUITY)).isEqualTo(new RuleTotal(CONTINUITY, 0, 0));
  }

  @Test
  void findingsAddUpToTheTotalsAndAreAsMany() {
    var audit =
        TinyCounty.oneCentreOneWeek()
            .physician("P1", p -> p.title(Title.RESIDENT).preferred("2026-10-13"))
            .duties("C1", "P1", "2026-10-12", "2026-10-13", "2026-10-14")
            .audit();
    for (var total : audit.totals()) {
      var findings = audit.findings(total.rule());
      assertThat(findings).hasSize((int) total.matches());
      assertThat(findings.stream().mapToLong(Finding::cost).sum()).isEqualTo(total.cost());
    }
  }

  @Test
  void thePolicysWeightReplacesTheDefaultWithItsSignAndZeroSwitchesTheRuleOff() {
    var county =
        TinyCounty.oneCentreOneWeek()
            .weight(CONTINUITY, 7)
            .weight(PREFERRED_DATE, -3)
            .weight(TITLE_MIX, 0)
            .weight(TRAVEL_TIME, 0)
            .physician("P1", p -> p.preferred("2026-10-12"))
            .duties("C1", "P1", "2026-10-12");
    var audit = county.audit();
    assertThat(audit.total(CONTINUITY)).isEqualTo(new RuleTotal(CONTINUITY, 7, 1));
    assertThat(audit.total(PREFERRED_DATE)).isEqualTo(new RuleTotal(PREFERRED_DATE, -3, 1));
    assertThat(audit.total(TITLE_MIX)).isEqualTo(new RuleTotal(TITLE_MIX, 0, 0));
    assertThat(audit.total(TRAVEL_TIME)).isEqualTo(new RuleTotal(TRAVEL_TIME, 0, 0));
  }

  @Test
  void theOrderOfTheDutiesAndTheirPinnedFlagsChangeNothing() {
    var county =
        TinyCounty.oneCentreOneWeek()
            .physician("P1")
            .physician("P2")
            .duties("C1", "P1", "2026-10-12", "2026-10-13")
            .duties("C1", "P2", "2026-10-14");
    var shuffled =
        new ArrayList<>(
            county.duties().stream()
                .map(
                    duty ->
                        new Duty(
                            duty.centre(), duty.date(), duty.session(), duty.physician(), true))
                .toList());
    Collections.reverse(shuffled);
    var audit = Auditor.audit(county.checked(), shuffled);
    assertThat(audit.totals()).isEqualTo(county.audit().totals());
    assertThat(audit.findings())
        .containsExactlyInAnyOrderElementsOf(List.copyOf(county.audit().findings()));
  }
}
