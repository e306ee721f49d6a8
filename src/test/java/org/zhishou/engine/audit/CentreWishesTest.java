package org.zhishou.engine.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.engine.problem.Session.EVENING;
import static org.zhishou.engine.problem.Session.FULL_DAY;
import static org.zhishou.engine.problem.Session.MORNING;
import static org.zhishou.engine.rulebook.Rule.REQUESTED_SPECIALTY;
import static org.zhishou.engine.rulebook.Rule.SPREAD;
import static org.zhishou.engine.rulebook.Rule.TITLE_MIX;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhishou.engine.problem.Title;
import org.zhishou.engine.roster.RuleTotal;

class CentreWishesTest {
  @RuleTest(TITLE_MIX)
  void everyWeekOfACentreWithoutASeniorTitleCostsForty() {
    var county =
        TinyCounty.ofWeeks(3)
            .hospital("H1")
            .centre("C1")
            .centre("C2", c -> c.dutyDaysPerWeek(0))
            .physician("P1", p -> p.title(Title.ASSOCIATE_CHIEF))
            .physician("P2", p -> p.title(Title.CHIEF))
            .physician("P3")
            .duties("C1", "P1", "2026-10-12")
            .duties("C1", "P2", "2026-10-19")
            .duties("C1", "P3", "2026-10-26", "2026-10-27", "2026-10-28")
            .duties("C2", "P1", "2026-10-27");
    assertThat(county.total(TITLE_MIX)).isEqualTo(new RuleTotal(TITLE_MIX, 40, 1));
  }

  @Test
  void anEveningOrAWeekendDayOfASeniorTitleIsEnough() {
    var county =
        TinyCounty.ofWeeks(2)
            .hospital("H1")
            .centre(
                "C1",
                c ->
                    c.openOnWeekdays(FULL_DAY, 1)
                        .open(DayOfWeek.TUESDAY, EVENING)
                        .open(DayOfWeek.SUNDAY, MORNING))
            .physician("P1", p -> p.title(Title.CHIEF))
            .duty("C1", "2026-10-13", EVENING, "P1")
            .duty("C1", "2026-10-25", MORNING, "P1");
    assertThat(county.total(TITLE_MIX)).isEqualTo(new RuleTotal(TITLE_MIX, 0, 0));
  }

  @Test
  void aWeekWithoutWorkingDaysAsksForNoSeniorTitle() {
    var county = TinyCounty.from("2026-02-16", 1).hospital("H1").centre("C1");
    assertThat(county.total(TITLE_MIX)).isEqualTo(new RuleTotal(TITLE_MIX, 0, 0));
  }

  @RuleTest(SPREAD)
  void everyPairOfConsecutiveDutyDaysOfACentreCostsTen() {
    var county =
        TinyCounty.oneCentreOneWeek()
            .centre("C2")
            .physician("P1")
            .physician("P2")
            .duties("C1", "P1", "2026-10-12", "2026-10-13")
            .duties("C1", "P2", "2026-10-14", "2026-10-16")
            .duties("C2", "P1", "2026-10-15");
    assertThat(county.total(SPREAD)).isEqualTo(new RuleTotal(SPREAD, 20, 2));
  }

  @Test
  void aMakeUpSaturdayFollowsFridayButASundayAndTheNextMondayAreOfTwoWeeks() {
    var saturday =
        TinyCounty.from("2026-10-05", 1)
            .hospital("H1")
            .centre("C1")
            .physician("P1")
            .duties("C1", "P1", "2026-10-09", "2026-10-10");
    assertThat(saturday.total(SPREAD)).isEqualTo(new RuleTotal(SPREAD, 10, 1));
    var sunday =
        TinyCounty.from("2026-09-14", 2)
            .hospital("H1")
            .centre("C1")
            .physician("P1")
            .duties("C1", "P1", "2026-09-20", "2026-09-21");
    assertThat(sunday.total(SPREAD)).isEqualTo(new RuleTotal(SPREAD, 0, 0));
  }

  @Test
  void onlyDutyDaysMakeAPair() {
    var county =
        TinyCounty.ofWeeks(1)
            .hospital("H1")
            .centre(
                "C1",
                c ->
                    c.openOnWeekdays(MORNING, 1)
                        .open(DayOfWeek.TUESDAY, EVENING)
                        .open(DayOfWeek.SATURDAY, FULL_DAY)
                        .open(DayOfWeek.SUNDAY, FULL_DAY))
            .physician("P1")
            .duty("C1", "2026-10-12", MORNING, "P1")
            .duty("C1", "2026-10-13", EVENING, "P1")
            .duty("C1", "2026-10-15", MORNING, "P1")
            .duty("C1", "2026-10-16", MORNING, "P1")
            .duty("C1", "2026-10-17", FULL_DAY, "P1")
            .duty("C1", "2026-10-18", FULL_DAY, "P1");
    assertThat(county.total(SPREAD)).isEqualTo(new RuleTotal(SPREAD, 10, 1));
    assertThat(county.halfDaysMakeNoDutyDay().total(SPREAD)).isEqualTo(new RuleTotal(SPREAD, 0, 0));
  }

  @RuleTest(REQUESTED_SPECIALTY)
  void everyDateMissingOfARequestedSpecialtyCostsSixty() {
    var county =
        TinyCounty.ofWeeks(4)
            .hospital("H1")
            .centre(
                "C1",
                c ->
                    c.openOnWeekdays(FULL_DAY, 2)
                        .requests("PAEDIATRICS", 4)
                        .requests("PSYCHIATRY", 1))
            .centre("C2", c -> c.requests("PAEDIATRICS", 1))
            .physician("P1", p -> p.specialty("PAEDIATRICS"))
            .physician("P2", p -> p.specialty("PAEDIATRICS").title(Title.RESIDENT))
            .duties("C1", "P1", "2026-10-12", "2026-10-13")
            .duties("C1", "P2", "2026-10-12")
            .duties("C2", "P2", "2026-10-19", "2026-10-20");
    assertThat(county.total(REQUESTED_SPECIALTY))
        .isEqualTo(new RuleTotal(REQUESTED_SPECIALTY, 60 * (2 + 1), 2));
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 1", "2, 1, 1", "2, 3, 2", "3, 5, 4", "4, 13, 13", "0, 13, 0"})
  void theRequestIsRoundedUpOverThePeriod(int daysPerFourWeeks, int weeks, int requested) {
    var county =
        TinyCounty.ofWeeks(weeks)
            .hospital("H1")
            .centre("C1", c -> c.requests("PAEDIATRICS", daysPerFourWeeks));
    assertThat(county.total(REQUESTED_SPECIALTY).cost()).isEqualTo(60L * requested);
  }
}
