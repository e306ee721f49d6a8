package org.zhishou.engine.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.engine.problem.Session.AFTERNOON;
import static org.zhishou.engine.problem.Session.MORNING;
import static org.zhishou.engine.rulebook.Rule.PREFERRED_DATE;
import static org.zhishou.engine.rulebook.Rule.UNDESIRED_DATE;

import org.zhishou.engine.roster.RuleTotal;

class PhysicianWishesTest {
  private static TinyCounty county() {
    return TinyCounty.ofWeeks(1)
        .hospital("H1")
        .centre("C1", c -> c.openOnWeekdays(MORNING, 1).openOnWeekdays(AFTERNOON, 1))
        .physician(
            "P1",
            p ->
                p.undesired("2026-10-12")
                    .undesired("2026-10-12")
                    .undesired("2026-10-13")
                    .undesired("2026-11-02")
                    .preferred("2026-10-14")
                    .preferred("2026-10-14")
                    .preferred("2026-10-15"))
        .physician("P2")
        .duty("C1", "2026-10-12", MORNING, "P1")
        .duty("C1", "2026-10-12", AFTERNOON, "P1")
        .duty("C1", "2026-10-13", MORNING, "P2")
        .duty("C1", "2026-10-14", MORNING, "P1")
        .duty("C1", "2026-10-14", AFTERNOON, "P1")
        .duty("C1", "2026-10-15", MORNING, "P1");
  }

  @RuleTest(UNDESIRED_DATE)
  void everyDutyDayOnADateToAvoidCostsFifty() {
    assertThat(county().total(UNDESIRED_DATE)).isEqualTo(new RuleTotal(UNDESIRED_DATE, 50, 1));
  }

  @RuleTest(PREFERRED_DATE)
  void everyDutyDayOnADateAskedForGivesTwentyBack() {
    assertThat(county().total(PREFERRED_DATE)).isEqualTo(new RuleTotal(PREFERRED_DATE, -40, 2));
  }
}
