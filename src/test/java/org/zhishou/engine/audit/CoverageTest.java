package org.zhishou.engine.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.engine.problem.Session.AFTERNOON;
import static org.zhishou.engine.problem.Session.EVENING;
import static org.zhishou.engine.problem.Session.FULL_DAY;
import static org.zhishou.engine.problem.Session.MORNING;
import static org.zhishou.engine.rulebook.Rule.REQUIRED_SESSION;
import static org.zhishou.engine.rulebook.Rule.SHORTFALL_SPREAD;
import static org.zhishou.engine.rulebook.Rule.WEEKLY_COVERAGE;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.roster.RuleTotal;

class CoverageTest {
  @RuleTest(WEEKLY_COVERAGE)
  void everyMissingDutyDayOfACentreAndWeekCostsOne() {
    var county =
        TinyCounty.ofWeeks(2)
            .hospital("H1")
            .centre("C1")
            .centre("C2", c -> c.dutyDaysPerWeek(5))
            .centre("C3", c -> c.dutyDaysPerWeek(0))
            .physician("P1")
            .duties("C1", "P1", "2026-10-12", "2026-10-13", "2026-10-14", "2026-10-15")
            .duties("C1", "P1", "2026-10-19")
            .duties("C2", "P1", "2026-10-20");
    assertThat(county.total(WEEKLY_COVERAGE))
        .isEqualTo(new RuleTotal(WEEKLY_COVERAGE, 2 + 5 + 4, 3));
  }

  @Test
  void twoPhysiciansOnADateAreOneDutyDay() {
    var county =
        TinyCounty.ofWeeks(1)
            .hospital("H1")
            .centre("C1", c -> c.openOnWeekdays(FULL_DAY, 2))
            .physician("P1")
            .physician("P2")
            .duties("C1", "P1", "2026-10-12")
            .duties("C1", "P2", "2026-10-12");
    assertThat(county.total(WEEKLY_COVERAGE)).isEqualTo(new RuleTotal(WEEKLY_COVERAGE, 2, 1));
  }

  @Test
  void aHalfDayMakesADutyDayAndAnEveningNever() {
    assertThat(halfDays().total(WEEKLY_COVERAGE))
        .isEqualTo(new RuleTotal(WEEKLY_COVERAGE, 5 - 3, 1));
  }

  @Test
  void whereHalfDaysDoNotCountAMorningAndAnAfternoonByWhomeverMakeADutyDay() {
    assertThat(halfDays().halfDaysMakeNoDutyDay().total(WEEKLY_COVERAGE))
        .isEqualTo(new RuleTotal(WEEKLY_COVERAGE, 5 - 1, 1));
  }

  /** Monday: a morning and an afternoon; Tuesday morning; Wednesday afternoon; Thursday evening. */
  private static TinyCounty halfDays() {
    return TinyCounty.ofWeeks(1)
        .hospital("H1")
        .centre(
            "C1",
            c ->
                c.dutyDaysPerWeek(5)
                    .openOnWeekdays(MORNING, 1)
                    .openOnWeekdays(AFTERNOON, 1)
                    .openOnWeekdays(EVENING, 1))
        .physician("P1")
        .physician("P2")
        .duty("C1", "2026-10-12", MORNING, "P1")
        .duty("C1", "2026-10-12", AFTERNOON, "P2")
        .duty("C1", "2026-10-13", MORNING, "P1")
        .duty("C1", "2026-10-14", AFTERNOON, "P1")
        .duty("C1", "2026-10-15", EVENING, "P1");
  }

  @Test
  void aSaturdayCountsOnlyWhereItIsAMakeUpWorkingDay() {
    var county =
        TinyCounty.from("2026-10-05", 2)
            .hospital("H1")
            .centre("C1", c -> c.openOnWeekdays(FULL_DAY, 1).open(DayOfWeek.SATURDAY, FULL_DAY))
            .physician("P1")
            .duties("C1", "P1", "2026-10-08", "2026-10-09", "2026-10-10")
            .duties("C1", "P1", "2026-10-12", "2026-10-13", "2026-10-17");
    assertThat(county.total(WEEKLY_COVERAGE)).isEqualTo(new RuleTotal(WEEKLY_COVERAGE, 1, 1));
  }

  @RuleTest(REQUIRED_SESSION)
  void everyRequiredSessionWithoutAPhysicianCostsOneWhateverItsSeats() {
    var county =
        TinyCounty.ofWeeks(2)
            .hospital("H1")
            .centre(
                "C1",
                c ->
                    c.openOnWeekdays(FULL_DAY, 1)
                        .open(DayOfWeek.TUESDAY, EVENING, 3, true)
                        .required(DayOfWeek.SATURDAY, MORNING))
            .physician("P1")
            .physician("P2")
            .duty("C1", "2026-10-13", EVENING, "P1")
            .duty("C1", "2026-10-13", EVENING, "P2")
            .duty("C1", "2026-10-24", MORNING, "P1");
    assertThat(county.total(REQUIRED_SESSION)).isEqualTo(new RuleTotal(REQUIRED_SESSION, 2, 2));
  }

  @Test
  void nothingIsRequiredOnStatutoryDaysOffNorInSessionsLentToAMakeUpWorkingDay() {
    var county =
        TinyCounty.from("2026-10-05", 1)
            .hospital("H1")
            .centre(
                "C1",
                c -> c.required(DayOfWeek.MONDAY, FULL_DAY).required(DayOfWeek.THURSDAY, FULL_DAY))
            .physician("P1")
            .duties("C1", "P1", "2026-10-08");
    assertThat(county.total(REQUIRED_SESSION)).isEqualTo(new RuleTotal(REQUIRED_SESSION, 0, 0));
  }

  @RuleTest(SHORTFALL_SPREAD)
  void theMissingDaysOfACentreOverThePeriodAreSquared() {
    var county =
        TinyCounty.ofWeeks(2)
            .hospital("H1")
            .centre("C1")
            .centre("C2", c -> c.dutyDaysPerWeek(1))
            .physician("P1")
            .duties("C1", "P1", "2026-10-12")
            .duties("C2", "P1", "2026-10-13");
    assertThat(county.total(SHORTFALL_SPREAD))
        .isEqualTo(new RuleTotal(SHORTFALL_SPREAD, 20 * (5 * 5 + 1), 2));
  }

  @Test
  void aSurplusInOneWeekDoesNotMakeUpForAnother() {
    var county =
        TinyCounty.ofWeeks(2)
            .hospital("H1")
            .centre("C1", c -> c.dutyDaysPerWeek(1))
            .physician("P1")
            .duties("C1", "P1", "2026-10-12", "2026-10-13");
    assertThat(county.total(SHORTFALL_SPREAD)).isEqualTo(new RuleTotal(SHORTFALL_SPREAD, 20, 1));
  }
}
