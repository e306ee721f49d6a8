package org.zhishou.engine.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.engine.problem.Session.AFTERNOON;
import static org.zhishou.engine.problem.Session.EVENING;
import static org.zhishou.engine.problem.Session.FULL_DAY;
import static org.zhishou.engine.problem.Session.MORNING;
import static org.zhishou.engine.problem.UnavailabilityReason.LEAVE;
import static org.zhishou.engine.problem.UnavailabilityReason.NIGHT_SHIFT;
import static org.zhishou.engine.rulebook.Rule.AVAILABILITY;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.roster.RuleTotal;

class AvailabilityAuditTest {
  @RuleTest(AVAILABILITY)
  void everyDutyWithinARangeCostsOneBothEndsIncluded() {
    var county =
        TinyCounty.oneCentreOneWeek()
            .physician("P1", p -> p.unavailable("2026-10-13", "2026-10-14", LEAVE))
            .duties("C1", "P1", "2026-10-12", "2026-10-13", "2026-10-14", "2026-10-15");
    assertThat(county.total(AVAILABILITY)).isEqualTo(new RuleTotal(AVAILABILITY, 2, 2));
  }

  @Test
  void aNightShiftTakesTheNextDateToo() {
    var county =
        TinyCounty.oneCentreOneWeek()
            .physician("P1", p -> p.unavailable("2026-10-13", "2026-10-13", NIGHT_SHIFT))
            .duties("C1", "P1", "2026-10-13", "2026-10-14", "2026-10-15");
    assertThat(county.total(AVAILABILITY)).isEqualTo(new RuleTotal(AVAILABILITY, 2, 2));
  }

  @Test
  void aNightShiftOnTheEveOfThePeriodTakesItsFirstDay() {
    var county =
        TinyCounty.oneCentreOneWeek()
            .physician("P1", p -> p.unavailable("2026-10-11", "2026-10-11", NIGHT_SHIFT))
            .duties("C1", "P1", "2026-10-12");
    assertThat(county.total(AVAILABILITY)).isEqualTo(new RuleTotal(AVAILABILITY, 1, 1));
  }

  @Test
  void anUnavailableWeekdayRecursEveryWeek() {
    var county =
        TinyCounty.ofWeeks(2)
            .hospital("H1")
            .centre("C1")
            .physician("P1", p -> p.unavailableEvery(DayOfWeek.FRIDAY))
            .duties("C1", "P1", "2026-10-15", "2026-10-16", "2026-10-23");
    assertThat(county.total(AVAILABILITY)).isEqualTo(new RuleTotal(AVAILABILITY, 2, 2));
  }

  @Test
  void anOwnClinicBlocksTheSessionsItOverlaps() {
    var county =
        TinyCounty.ofWeeks(1)
            .hospital("H1")
            .centre(
                "C1",
                c ->
                    c.open(DayOfWeek.THURSDAY, FULL_DAY, 2, false)
                        .open(DayOfWeek.THURSDAY, MORNING, 2, false)
                        .open(DayOfWeek.THURSDAY, AFTERNOON)
                        .open(DayOfWeek.FRIDAY, MORNING))
            .physician("P1", p -> p.ownClinic(DayOfWeek.THURSDAY, MORNING))
            .physician("P2", p -> p.ownClinic(DayOfWeek.THURSDAY, EVENING))
            .duty("C1", "2026-10-15", FULL_DAY, "P1")
            .duty("C1", "2026-10-15", MORNING, "P1")
            .duty("C1", "2026-10-15", AFTERNOON, "P1")
            .duty("C1", "2026-10-16", MORNING, "P1")
            .duty("C1", "2026-10-15", FULL_DAY, "P2")
            .duty("C1", "2026-10-15", MORNING, "P2");
    assertThat(county.total(AVAILABILITY)).isEqualTo(new RuleTotal(AVAILABILITY, 3, 3));
  }

  @Test
  void aDutyCostsOneHoweverManyReasonsThereAre() {
    var county =
        TinyCounty.oneCentreOneWeek()
            .physician(
                "P1",
                p ->
                    p.unavailable("2026-10-15", "2026-10-15", LEAVE)
                        .unavailable("2026-10-14", "2026-10-15", NIGHT_SHIFT)
                        .unavailableEvery(DayOfWeek.THURSDAY)
                        .ownClinic(DayOfWeek.THURSDAY, MORNING))
            .duties("C1", "P1", "2026-10-15");
    assertThat(county.total(AVAILABILITY)).isEqualTo(new RuleTotal(AVAILABILITY, 1, 1));
  }
}
