package org.zhishou.engine.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.engine.problem.Session.EVENING;
import static org.zhishou.engine.problem.Session.FULL_DAY;
import static org.zhishou.engine.problem.Session.MORNING;
import static org.zhishou.engine.rulebook.Rule.EXTRA_DUTY;
import static org.zhishou.engine.rulebook.Rule.PROMOTION_SERVICE;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.roster.RuleTotal;

class WorkloadTest {
  private static final String[] WEEK = {
    "2026-10-12", "2026-10-13", "2026-10-14", "2026-10-15", "2026-10-16"
  };

  private static TinyCounty county(CentreDraft centre) {
    return TinyCounty.ofWeeks(1).hospital("H1").centre("C1", c -> centre).physician("P1");
  }

  private static TinyCounty allWeek(TinyCounty county, Session session) {
    for (var date : WEEK) {
      county.duty("C1", date, session, "P1");
    }
    return county;
  }

  @RuleTest(EXTRA_DUTY)
  void halfDaysAboveTwicetheRequiredDaysCostThirtyEach() {
    var county =
        TinyCounty.ofWeeks(2)
            .hospital("H1")
            .centre("C1")
            .physician("P1")
            .duties("C1", "P1", WEEK)
            .duties("C1", "P1", "2026-10-19", "2026-10-20", "2026-10-21");
    assertThat(county.total(EXTRA_DUTY)).isEqualTo(new RuleTotal(EXTRA_DUTY, 30 * (10 - 6), 1));
  }

  @Test
  void aCentreOpenForHalfDaysAloneNeedsOneHalfDayForADutyDay() {
    var county = allWeek(county(new CentreDraft("C1").openOnWeekdays(MORNING, 1)), MORNING);
    assertThat(county.total(EXTRA_DUTY)).isEqualTo(new RuleTotal(EXTRA_DUTY, 30 * (5 - 3), 1));
    assertThat(county.halfDaysMakeNoDutyDay().total(EXTRA_DUTY))
        .isEqualTo(new RuleTotal(EXTRA_DUTY, 0, 0));
  }

  @Test
  void aFullDayOpenOnOneWorkingDayMakesEveryDutyDayTwoHalfDays() {
    var centre = new CentreDraft("C1").openOnWeekdays(MORNING, 1).open(DayOfWeek.FRIDAY, FULL_DAY);
    assertThat(allWeek(county(centre), MORNING).total(EXTRA_DUTY))
        .isEqualTo(new RuleTotal(EXTRA_DUTY, 0, 0));
  }

  @Test
  void aFullDayOpenOnAWeekendOnlyDoesNot() {
    var centre =
        new CentreDraft("C1").openOnWeekdays(MORNING, 1).open(DayOfWeek.SATURDAY, FULL_DAY);
    var county = allWeek(county(centre), MORNING).duty("C1", "2026-10-17", FULL_DAY, "P1");
    assertThat(county.total(EXTRA_DUTY)).isEqualTo(new RuleTotal(EXTRA_DUTY, 30 * (7 - 3), 1));
  }

  @Test
  void requiredEveningsAndWeekendSessionsAreNeededOnTopOnceWhateverTheirSeats() {
    var centre =
        new CentreDraft("C1")
            .openOnWeekdays(FULL_DAY, 1)
            .open(DayOfWeek.TUESDAY, EVENING, 2, true)
            .open(DayOfWeek.WEDNESDAY, EVENING)
            .required(DayOfWeek.SUNDAY, FULL_DAY);
    var county =
        allWeek(county(centre), FULL_DAY)
            .physician("P2")
            .duty("C1", "2026-10-13", EVENING, "P1")
            .duty("C1", "2026-10-13", EVENING, "P2")
            .duty("C1", "2026-10-14", EVENING, "P1");
    assertThat(county.total(EXTRA_DUTY))
        .isEqualTo(new RuleTotal(EXTRA_DUTY, 30 * (13 - (6 + 1 + 2)), 1));
  }

  @Test
  void requiredDaytimeSessionsOnWorkingDaysAreWithinTheRequiredDays() {
    var centre = new CentreDraft("C1").dutyDaysPerWeek(1);
    for (var weekday : new DayOfWeek[] {DayOfWeek.MONDAY, DayOfWeek.TUESDAY}) {
      centre.required(weekday, FULL_DAY);
    }
    var county = county(centre).duties("C1", "P1", "2026-10-12", "2026-10-13");
    assertThat(county.total(EXTRA_DUTY)).isEqualTo(new RuleTotal(EXTRA_DUTY, 30 * (4 - 2), 1));
  }

  @Test
  void ownStaffsDutiesAreExtraToo() {
    var county =
        TinyCounty.oneCentreOneWeek()
            .physician("P1", p -> p.employedBy("C1"))
            .duties("C1", "P1", "2026-10-12", "2026-10-13", "2026-10-14", "2026-10-15");
    assertThat(county.total(EXTRA_DUTY)).isEqualTo(new RuleTotal(EXTRA_DUTY, 60, 1));
  }

  @RuleTest(PROMOTION_SERVICE)
  void everyDutyDayMissingTowardsTheServiceTargetCostsFifteen() {
    var county =
        TinyCounty.oneCentreOneWeek()
            .physician("P1", p -> p.serviceDaysTarget(12))
            .physician("P2", p -> p.serviceDaysTarget(1))
            .physician("P3")
            .duties("C1", "P1", "2026-10-12", "2026-10-13")
            .duties("C1", "P2", "2026-10-14", "2026-10-15");
    assertThat(county.total(PROMOTION_SERVICE))
        .isEqualTo(new RuleTotal(PROMOTION_SERVICE, 15 * 10, 1));
  }
}
