package org.zhishou.engine.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.rulebook.Rule;

class WorkloadTargetsTest {
  /** One centre, three days a week for two weeks: 12 half-days for two physicians. */
  static final String TWO_WEEKS =
      """
      {"period":{"firstDay":"2026-10-12","lastDay":"2026-10-25"},"calendar":{},
       "hospitals":[{"id":"H1"}],"centres":[{"id":"C1"}],"travelTimes":[{"from":"H1","to":"C1","minutes":10}],
       "physicians":[
        {"id":"P1","institution":"H1","title":"CHIEF","workloadPercent":100},
        {"id":"P2","institution":"H1","title":"ATTENDING","workloadPercent":50,"carriedOverDutyDays":1.5},
        {"id":"P3","institution":"H1","title":"RESIDENT"},
        {"id":"P4","institution":"C1","title":"RESIDENT"}]}""";

  @Test
  void whoSharesTheLoadHasATargetInHalfDays() {
    // N = 12, B = 3, shared 2 : 1
    assertThat(WorkloadTargets.of(new ProblemReader().read(TWO_WEEKS)))
        .containsOnlyKeys("P1", "P2")
        .containsEntry("P1", 10L)
        .containsEntry("P2", 5L);
  }

  @Test
  void anEmptyRosterCostsTheTargets() {
    var problem = new ProblemReader().read(TWO_WEEKS);
    var cost = Auditor.audit(problem, List.of()).total(Rule.FAIR_WORKLOAD).cost();
    assertThat(cost).isEqualTo(3 * (10 * 10 + (3 - 5) * (3 - 5)));
  }
}
