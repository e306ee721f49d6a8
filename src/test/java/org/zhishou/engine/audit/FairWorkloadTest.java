package org.zhishou.engine.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.engine.problem.Session.FULL_DAY;
import static org.zhishou.engine.problem.UnavailabilityReason.LEAVE;
import static org.zhishou.engine.problem.UnavailabilityReason.NIGHT_SHIFT;
import static org.zhishou.engine.problem.UnavailabilityReason.OTHER;
import static org.zhishou.engine.problem.UnavailabilityReason.TRAINING;
import static org.zhishou.engine.rulebook.Rule.FAIR_WORKLOAD;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.problem.ShortWeek;
import org.zhishou.engine.problem.Title;
import org.zhishou.engine.roster.RuleTotal;

/** One centre that needs 6 half-days, unless said otherwise; nobody on duty where none is given. */
class FairWorkloadTest {
  private static RuleTotal cost(long... distances) {
    var squares = 0L;
    for (var distance : distances) {
      squares += distance * distance;
    }
    return new RuleTotal(FAIR_WORKLOAD, 3 * squares, distances.length);
  }

  @RuleTest(FAIR_WORKLOAD)
  void theDistanceFromAnEqualShareIsSquared() {
    var county =
        TinyCounty.oneCentreOneWeek()
            .physician("P1")
            .physician("P2")
            .physician("P3")
            .duties("C1", "P1", "2026-10-12", "2026-10-13")
            .duties("C1", "P2", "2026-10-14");
    assertThat(county.total(FAIR_WORKLOAD)).isEqualTo(cost(2, 2));
  }

  @Test
  void aShareIsRoundedHalfUp() {
    var county = TinyCounty.oneCentreOneWeek();
    for (var id : new String[] {"P1", "P2", "P3", "P4"}) {
      county.physician(id);
    }
    assertThat(county.total(FAIR_WORKLOAD)).isEqualTo(cost(2, 2, 2, 2));
  }

  @Test
  void whatWasCarriedOverIsSharedAndCountsAsServed() {
    var county =
        TinyCounty.oneCentreOneWeek()
            .physician("P1", p -> p.carriedOverDutyDays(1))
            .physician("P2", p -> p.carriedOverDutyDays(-0.5))
            .duties("C1", "P1", "2026-10-12");
    // (6 + 1) / 2 rounds to 4: P1 has 2 + 2, P2 has 0 - 1.
    assertThat(county.total(FAIR_WORKLOAD)).isEqualTo(cost(5));
  }

  @Test
  void aShareIsNeverNegative() {
    var county = TinyCounty.oneCentreOneWeek().physician("P1", p -> p.carriedOverDutyDays(-5));
    assertThat(county.total(FAIR_WORKLOAD)).isEqualTo(cost(-10));
  }

  @Test
  void leaveAndTrainingOnWorkingDaysLowerTheShare() {
    var county =
        TinyCounty.oneCentreOneWeek()
            .physician(
                "P1",
                p ->
                    p.unavailable("2026-10-10", "2026-10-12", LEAVE)
                        .unavailable("2026-10-13", "2026-10-13", TRAINING)
                        .unavailable("2026-10-12", "2026-10-13", LEAVE))
            .physician("P2");
    // weights 300 and 500: 2.25 and 3.75
    assertThat(county.total(FAIR_WORKLOAD)).isEqualTo(cost(2, 4));
  }

  @Test
  void otherReasonsWeekdaysAndOwnClinicsDoNot() {
    var county =
        TinyCounty.oneCentreOneWeek()
            .physician(
                "P1",
                p ->
                    p.unavailable("2026-10-12", "2026-10-13", NIGHT_SHIFT)
                        .unavailable("2026-10-12", "2026-10-13", OTHER)
                        .unavailableEvery(DayOfWeek.FRIDAY)
                        .ownClinic(DayOfWeek.THURSDAY, FULL_DAY))
            .physician("P2");
    assertThat(county.total(FAIR_WORKLOAD)).isEqualTo(cost(3, 3));
  }

  @Test
  void theWorkloadPercentScalesTheShare() {
    var county =
        TinyCounty.oneCentreOneWeek()
            .physician("P1", p -> p.workloadPercent(50))
            .physician("P2")
            .physician("P3", p -> p.workloadPercent(0));
    assertThat(county.total(FAIR_WORKLOAD)).isEqualTo(cost(2, 4));
  }

  @Test
  void theServiceTargetIsTheLeastShare() {
    var county =
        TinyCounty.oneCentreOneWeek()
            .physician("P1", p -> p.serviceDaysTarget(4))
            .physician("P2", p -> p.serviceDaysTarget(1));
    assertThat(county.total(FAIR_WORKLOAD)).isEqualTo(cost(8, 3));
  }

  @Test
  void whereNobodyHasAWeightTheShareIsZero() {
    var county =
        TinyCounty.oneCentreOneWeek()
            .physician("P1", p -> p.workloadPercent(0))
            .physician("P2", p -> p.workloadPercent(0).serviceDaysTarget(1))
            .duties("C1", "P1", "2026-10-12");
    assertThat(county.total(FAIR_WORKLOAD)).isEqualTo(cost(2, 2));
  }

  @Test
  void onlyTheDispatchedAndQualifiedShare() {
    var county =
        TinyCounty.oneCentreOneWeek()
            .physician("P1")
            .physician("P2", p -> p.title(Title.RESIDENT).carriedOverDutyDays(9))
            .physician("P3", p -> p.employedBy("C1").title(Title.RESIDENT).carriedOverDutyDays(9))
            .duties("C1", "P2", "2026-10-12");
    assertThat(county.total(FAIR_WORKLOAD)).isEqualTo(cost(6));
  }

  @Test
  void whatOwnStaffCanGiveIsTakenOffUpToTheirWeeklyLimits() {
    assertThat(
            TinyCounty.oneCentreOneWeek()
                .physician("P1")
                .physician("P2", p -> p.employedBy("C1").maxDutyDaysPerWeek(1))
                .total(FAIR_WORKLOAD))
        .isEqualTo(cost(6 - 2));
    assertThat(
            TinyCounty.oneCentreOneWeek()
                .centre("C2")
                .physician("P1")
                .physician("P2", p -> p.employedBy("C1"))
                .total(FAIR_WORKLOAD))
        .isEqualTo(cost(6));
  }

  @Test
  void ownStaffGiveNoMoreThanTheWorkingDaysOfAShortWeek() {
    var county =
        TinyCounty.from("2026-09-28", 1)
            .hospital("H1")
            .centre("C1")
            .dutyDaysPerWeek(5)
            .shortWeek(ShortWeek.STRICT)
            .physician("P1")
            .physician("P2", p -> p.employedBy("C1"));
    assertThat(county.total(FAIR_WORKLOAD)).isEqualTo(cost(10 - 6));
  }

  @Test
  void theNeedOfEveryCentreAndWeekIsAdded() {
    var county =
        TinyCounty.from("2026-09-28", 3)
            .hospital("H1")
            .centre("C1")
            .centre("C2", c -> c.dutyDaysPerWeek(5))
            .physician("P1");
    // C1: 6 a week; C2: 6, 6 and 10
    assertThat(county.total(FAIR_WORKLOAD)).isEqualTo(cost(18 + 22));
  }
}
