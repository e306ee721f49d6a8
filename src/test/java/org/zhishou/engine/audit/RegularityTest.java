package org.zhishou.engine.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.engine.rulebook.Rule.CONTINUITY;
import static org.zhishou.engine.rulebook.Rule.FIXED_WEEKDAY;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.roster.RuleTotal;

class RegularityTest {
  private static TinyCounty county() {
    return TinyCounty.ofWeeks(2).hospital("H1").centre("C1").centre("C2");
  }

  @RuleTest(CONTINUITY)
  void everyPhysicianNewAtACentreCostsAHundredOnce() {
    var county =
        county()
            .physician("P1")
            .physician("P2", p -> p.regularAt("C1", null))
            .physician("P3", p -> p.employedBy("C1"))
            .duties("C1", "P1", "2026-10-12", "2026-10-19")
            .duties("C2", "P1", "2026-10-13")
            .duties("C1", "P2", "2026-10-14")
            .duties("C1", "P3", "2026-10-15");
    assertThat(county.total(CONTINUITY)).isEqualTo(new RuleTotal(CONTINUITY, 300, 3));
  }

  @Test
  void beingRegularOnAWeekdayIsBeingRegularAtTheCentre() {
    var county =
        county()
            .physician("P1", p -> p.regularAt("C1", DayOfWeek.FRIDAY))
            .duties("C1", "P1", "2026-10-12")
            .duties("C2", "P1", "2026-10-13");
    assertThat(county.total(CONTINUITY)).isEqualTo(new RuleTotal(CONTINUITY, 100, 1));
  }

  @RuleTest(FIXED_WEEKDAY)
  void everyNewWeekdayOfAPhysicianAtACentreCostsThirtyOnce() {
    var county =
        county()
            .physician("P1")
            .duties("C1", "P1", "2026-10-12", "2026-10-19", "2026-10-13")
            .duties("C2", "P1", "2026-10-20");
    assertThat(county.total(FIXED_WEEKDAY)).isEqualTo(new RuleTotal(FIXED_WEEKDAY, 90, 3));
  }

  @Test
  void onlyBeingRegularOnThatWeekdaySparesTheCost() {
    var county =
        county()
            .physician(
                "P1", p -> p.regularAt("C1", DayOfWeek.MONDAY).regularAt("C1", DayOfWeek.TUESDAY))
            .physician("P2", p -> p.regularAt("C1", null))
            .duties("C1", "P1", "2026-10-12", "2026-10-13", "2026-10-14")
            .duties("C1", "P2", "2026-10-15");
    assertThat(county.total(FIXED_WEEKDAY)).isEqualTo(new RuleTotal(FIXED_WEEKDAY, 60, 2));
  }

  @Test
  void dutiesOnMakeUpWorkingDaysDoNotCount() {
    var county =
        TinyCounty.from("2026-10-05", 1)
            .hospital("H1")
            .centre("C1")
            .physician("P1")
            .duties("C1", "P1", "2026-10-08", "2026-10-10");
    assertThat(county.total(FIXED_WEEKDAY)).isEqualTo(new RuleTotal(FIXED_WEEKDAY, 30, 1));
  }
}
