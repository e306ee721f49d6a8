package org.zhishou.engine.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.engine.problem.Session.AFTERNOON;
import static org.zhishou.engine.problem.Session.FULL_DAY;
import static org.zhishou.engine.problem.Session.MORNING;
import static org.zhishou.engine.rulebook.Rule.FAIR_TRAVEL;
import static org.zhishou.engine.rulebook.Rule.TRAVEL_TIME;

import org.junit.jupiter.api.Test;
import org.zhishou.engine.problem.Title;
import org.zhishou.engine.roster.RuleTotal;

class TravelTest {
  private static TinyCounty county() {
    return TinyCounty.ofWeeks(2)
        .hospital("H1")
        .centre("C1", c -> c.openOnWeekdays(MORNING, 1).openOnWeekdays(AFTERNOON, 1))
        .centre("C2", c -> c.openOnWeekdays(FULL_DAY, 3))
        .minutes("H1", "C1", 25)
        .minutes("H1", "C2", 47)
        .physician("P1")
        .physician("P2", p -> p.title(Title.RESIDENT))
        .physician("P3", p -> p.employedBy("C2"));
  }

  @RuleTest(TRAVEL_TIME)
  void minutesCountOncePerPhysicianCentreAndDate() {
    var county =
        county()
            .duty("C1", "2026-10-12", MORNING, "P1")
            .duty("C1", "2026-10-12", AFTERNOON, "P1")
            .duty("C1", "2026-10-13", MORNING, "P1")
            .duty("C2", "2026-10-13", FULL_DAY, "P1")
            .duty("C2", "2026-10-13", FULL_DAY, "P2")
            .duty("C2", "2026-10-13", FULL_DAY, "P3");
    assertThat(county.total(TRAVEL_TIME))
        .isEqualTo(new RuleTotal(TRAVEL_TIME, 25 + 25 + 47 + 47, 4));
  }

  @RuleTest(FAIR_TRAVEL)
  void theFullHoursOfAPhysicianOverThePeriodAreSquared() {
    var county =
        county()
            .duties("C2", "P1", "2026-10-12", "2026-10-13", "2026-10-19", "2026-10-20")
            .duties("C2", "P2", "2026-10-12", "2026-10-13")
            .duties("C2", "P3", "2026-10-12", "2026-10-13", "2026-10-14");
    // 188 minutes are 3 hours, 94 are 1, own staff have none
    assertThat(county.total(FAIR_TRAVEL)).isEqualTo(new RuleTotal(FAIR_TRAVEL, 2 * (9 + 1), 2));
  }

  @Test
  void fairTravelCountsWhatTravelTimeCounts() {
    var county =
        county()
            .duty("C1", "2026-10-12", MORNING, "P1")
            .duty("C1", "2026-10-12", AFTERNOON, "P1")
            .duty("C1", "2026-10-13", MORNING, "P1");
    assertThat(county.total(FAIR_TRAVEL)).isEqualTo(new RuleTotal(FAIR_TRAVEL, 0, 0));
    county.duty("C1", "2026-10-14", MORNING, "P1");
    assertThat(county.total(FAIR_TRAVEL)).isEqualTo(new RuleTotal(FAIR_TRAVEL, 2, 1));
  }
}
