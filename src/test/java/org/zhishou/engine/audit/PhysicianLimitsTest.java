package org.zhishou.engine.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.engine.problem.Session.AFTERNOON;
import static org.zhishou.engine.problem.Session.EVENING;
import static org.zhishou.engine.problem.Session.FULL_DAY;
import static org.zhishou.engine.problem.Session.MORNING;
import static org.zhishou.engine.rulebook.Rule.DAILY_LIMIT;
import static org.zhishou.engine.rulebook.Rule.ONE_PLACE;
import static org.zhishou.engine.rulebook.Rule.PERIOD_LIMIT;
import static org.zhishou.engine.rulebook.Rule.WEEKLY_LIMIT;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.roster.RuleTotal;

class PhysicianLimitsTest {
  /** Centres C1 to C3, open in every session of Tuesday and for mornings on Wednesday. */
  private static TinyCounty tuesdays() {
    var county = TinyCounty.ofWeeks(1).hospital("H1");
    for (var id : new String[] {"C1", "C2", "C3"}) {
      county.centre(id, PhysicianLimitsTest::everySessionOfTuesday);
    }
    return county.physician("P1").physician("P2");
  }

  private static CentreDraft everySessionOfTuesday(CentreDraft centre) {
    for (var session : Session.values()) {
      centre.open(DayOfWeek.TUESDAY, session, 2, false);
    }
    return centre.open(DayOfWeek.WEDNESDAY, MORNING);
  }

  @RuleTest(ONE_PLACE)
  void everyPairOfDutiesAtDifferentCentresOnADateCostsOne() {
    var county =
        tuesdays()
            .duty("C1", "2026-10-13", MORNING, "P1")
            .duty("C2", "2026-10-13", AFTERNOON, "P1")
            .duty("C3", "2026-10-13", EVENING, "P1")
            .duty("C1", "2026-10-14", MORNING, "P1")
            .duty("C1", "2026-10-13", AFTERNOON, "P2");
    assertThat(county.total(ONE_PLACE)).isEqualTo(new RuleTotal(ONE_PLACE, 3, 3));
  }

  @Test
  void atOneCentreOnlySessionsThatOverlapAreAPair() {
    var apart =
        tuesdays()
            .duty("C1", "2026-10-13", MORNING, "P1")
            .duty("C1", "2026-10-13", AFTERNOON, "P1")
            .duty("C1", "2026-10-13", EVENING, "P1");
    assertThat(apart.total(ONE_PLACE)).isEqualTo(new RuleTotal(ONE_PLACE, 0, 0));
    var overlapping =
        tuesdays()
            .duty("C1", "2026-10-13", FULL_DAY, "P1")
            .duty("C1", "2026-10-13", MORNING, "P1")
            .duty("C1", "2026-10-13", EVENING, "P1");
    assertThat(overlapping.total(ONE_PLACE)).isEqualTo(new RuleTotal(ONE_PLACE, 2, 2));
  }

  @RuleTest(DAILY_LIMIT)
  void halfDaysAboveTwoOnADateCostOneEachWhereverTheyAre() {
    var county =
        tuesdays()
            .duty("C1", "2026-10-13", FULL_DAY, "P1")
            .duty("C2", "2026-10-13", FULL_DAY, "P1")
            .duty("C1", "2026-10-13", MORNING, "P2")
            .duty("C1", "2026-10-13", AFTERNOON, "P2")
            .duty("C1", "2026-10-13", EVENING, "P2");
    assertThat(county.total(DAILY_LIMIT)).isEqualTo(new RuleTotal(DAILY_LIMIT, 3, 2));
  }

  @Test
  void aFullDayOrTwoHalfDaysAreWithinTheDailyLimit() {
    var county =
        tuesdays()
            .duty("C1", "2026-10-13", FULL_DAY, "P1")
            .duty("C1", "2026-10-14", MORNING, "P1")
            .duty("C1", "2026-10-13", AFTERNOON, "P2")
            .duty("C1", "2026-10-13", EVENING, "P2");
    assertThat(county.total(DAILY_LIMIT)).isEqualTo(new RuleTotal(DAILY_LIMIT, 0, 0));
  }

  @RuleTest(WEEKLY_LIMIT)
  void dutyDaysAboveThePolicysTwoCostOneEachWeekByWeek() {
    var county =
        TinyCounty.ofWeeks(2)
            .hospital("H1")
            .centre("C1")
            .physician("P1")
            .duties("C1", "P1", "2026-10-12", "2026-10-13", "2026-10-14", "2026-10-15")
            .duties("C1", "P1", "2026-10-19", "2026-10-20", "2026-10-21");
    assertThat(county.total(WEEKLY_LIMIT)).isEqualTo(new RuleTotal(WEEKLY_LIMIT, 3, 2));
  }

  @Test
  void severalDutiesOnADateAreOneDutyDay() {
    var county =
        tuesdays()
            .duty("C1", "2026-10-13", MORNING, "P1")
            .duty("C1", "2026-10-13", AFTERNOON, "P1")
            .duty("C1", "2026-10-14", MORNING, "P1");
    assertThat(county.total(WEEKLY_LIMIT)).isEqualTo(new RuleTotal(WEEKLY_LIMIT, 0, 0));
  }

  @Test
  void dutiesOnDatesThatAreNoWorkingDaysAreDutyDaysOfThePhysician() {
    var county =
        TinyCounty.ofWeeks(1)
            .hospital("H1")
            .centre("C1", c -> c.openOnWeekdays(FULL_DAY, 1).open(DayOfWeek.SUNDAY, EVENING))
            .physician("P1")
            .duties("C1", "P1", "2026-10-12", "2026-10-13")
            .duty("C1", "2026-10-18", EVENING, "P1");
    assertThat(county.total(WEEKLY_LIMIT)).isEqualTo(new RuleTotal(WEEKLY_LIMIT, 1, 1));
  }

  @Test
  void thePhysiciansWeeklyLimitReplacesThePolicysAndOwnStaffHaveSeven() {
    String[] week = {"2026-10-12", "2026-10-13", "2026-10-14", "2026-10-15", "2026-10-16"};
    var county =
        TinyCounty.ofWeeks(1)
            .hospital("H1")
            .centre("C1", c -> c.openOnWeekdays(FULL_DAY, 4))
            .physician("P1", p -> p.maxDutyDaysPerWeek(4))
            .physician("P2", p -> p.maxDutyDaysPerWeek(0))
            .physician("P3", p -> p.employedBy("C1"))
            .physician("P4", p -> p.employedBy("C1").maxDutyDaysPerWeek(3))
            .duties("C1", "P1", week)
            .duties("C1", "P2", week)
            .duties("C1", "P3", week)
            .duties("C1", "P4", week);
    assertThat(county.total(WEEKLY_LIMIT)).isEqualTo(new RuleTotal(WEEKLY_LIMIT, 1 + 5 + 2, 3));
  }

  @RuleTest(PERIOD_LIMIT)
  void dutyDaysInThePeriodAboveAGivenLimitCostOneEach() {
    var county =
        TinyCounty.ofWeeks(2)
            .hospital("H1")
            .centre("C1", c -> c.openOnWeekdays(FULL_DAY, 2))
            .physician("P1", p -> p.maxDutyDaysInPeriod(3))
            .physician("P2")
            .duties("C1", "P1", "2026-10-12", "2026-10-13", "2026-10-14")
            .duties("C1", "P1", "2026-10-19", "2026-10-20")
            .duties("C1", "P2", "2026-10-12", "2026-10-13", "2026-10-14", "2026-10-19");
    assertThat(county.total(PERIOD_LIMIT)).isEqualTo(new RuleTotal(PERIOD_LIMIT, 2, 1));
  }
}
