package org.zhishou.engine.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.engine.problem.Session.AFTERNOON;
import static org.zhishou.engine.problem.Session.EVENING;
import static org.zhishou.engine.problem.Session.FULL_DAY;
import static org.zhishou.engine.problem.Session.MORNING;
import static org.zhishou.engine.rulebook.Rule.PERMITTED_CENTRE;
import static org.zhishou.engine.rulebook.Rule.QUALIFIED_TITLE;
import static org.zhishou.engine.rulebook.Rule.TRAVEL_LIMIT;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.problem.Title;
import org.zhishou.engine.roster.RuleTotal;

class DutyLimitsAuditTest {
  @RuleTest(QUALIFIED_TITLE)
  void everyDutyOfAResidentCostsOneAndThoseOfOtherTitlesNothing() {
    var county =
        TinyCounty.oneCentreOneWeek()
            .physician("P1", p -> p.title(Title.RESIDENT))
            .physician("P2", p -> p.title(Title.ATTENDING))
            .physician("P3", p -> p.title(Title.ASSOCIATE_CHIEF))
            .physician("P4", p -> p.title(Title.CHIEF))
            .duties("C1", "P1", "2026-10-12", "2026-10-13")
            .duties("C1", "P2", "2026-10-14")
            .duties("C1", "P3", "2026-10-15")
            .duties("C1", "P4", "2026-10-16");
    assertThat(county.total(QUALIFIED_TITLE)).isEqualTo(new RuleTotal(QUALIFIED_TITLE, 2, 2));
  }

  @Test
  void ownStaffMustBeQualifiedToo() {
    var county =
        TinyCounty.oneCentreOneWeek()
            .physician("P1", p -> p.employedBy("C1").title(Title.RESIDENT))
            .duties("C1", "P1", "2026-10-12");
    assertThat(county.total(QUALIFIED_TITLE)).isEqualTo(new RuleTotal(QUALIFIED_TITLE, 1, 1));
  }

  @RuleTest(PERMITTED_CENTRE)
  void aDispatchedPhysicianServesOnlyWherePermitted() {
    var county =
        TinyCounty.oneCentreOneWeek()
            .centre("C2")
            .physician("P1", p -> p.permittedAt("C2"))
            .duties("C1", "P1", "2026-10-12", "2026-10-13")
            .duties("C2", "P1", "2026-10-14");
    assertThat(county.total(PERMITTED_CENTRE)).isEqualTo(new RuleTotal(PERMITTED_CENTRE, 2, 2));
  }

  @Test
  void anEmptyListOfPermittedCentresPermitsNone() {
    var county =
        TinyCounty.oneCentreOneWeek()
            .physician("P1", p -> p.permittedAt())
            .duties("C1", "P1", "2026-10-12");
    assertThat(county.total(PERMITTED_CENTRE)).isEqualTo(new RuleTotal(PERMITTED_CENTRE, 1, 1));
  }

  @Test
  void onlyResponsibleHospitalsSendWhereACentreNamesThem() {
    var county =
        TinyCounty.ofWeeks(1)
            .hospital("H1")
            .hospital("H2")
            .centre("C1", c -> c.responsible("H2"))
            .centre("C2", c -> c.responsible())
            .physician("P1")
            .physician("P2", p -> p.employedBy("H2"))
            .duties("C1", "P1", "2026-10-12")
            .duties("C2", "P1", "2026-10-13")
            .duties("C1", "P2", "2026-10-14");
    assertThat(county.total(PERMITTED_CENTRE)).isEqualTo(new RuleTotal(PERMITTED_CENTRE, 1, 1));
  }

  @Test
  void aDutyAgainstBothListsCostsOne() {
    var county =
        TinyCounty.ofWeeks(1)
            .hospital("H1")
            .hospital("H2")
            .centre("C1", c -> c.responsible("H2"))
            .physician("P1", p -> p.permittedAt())
            .duties("C1", "P1", "2026-10-12");
    assertThat(county.total(PERMITTED_CENTRE)).isEqualTo(new RuleTotal(PERMITTED_CENTRE, 1, 1));
  }

  @Test
  void ownStaffServeTheirCentreWhateverTheListsSayAndNoOther() {
    var county =
        TinyCounty.ofWeeks(1)
            .hospital("H1")
            .centre("C1", c -> c.responsible("H1"))
            .centre("C2")
            .physician("P1", p -> p.employedBy("C1").permittedAt("C2"))
            .duties("C1", "P1", "2026-10-12")
            .duties("C2", "P1", "2026-10-13");
    assertThat(county.total(PERMITTED_CENTRE)).isEqualTo(new RuleTotal(PERMITTED_CENTRE, 1, 1));
  }

  @RuleTest(TRAVEL_LIMIT)
  void aDriveAboveThePoliciesNinetyMinutesCostsOne() {
    var county =
        TinyCounty.oneCentreOneWeek()
            .centre("C2")
            .minutes("H1", "C1", 90)
            .minutes("H1", "C2", 91)
            .physician("P1")
            .duties("C1", "P1", "2026-10-12")
            .duties("C2", "P1", "2026-10-13", "2026-10-14");
    assertThat(county.total(TRAVEL_LIMIT)).isEqualTo(new RuleTotal(TRAVEL_LIMIT, 2, 2));
  }

  @Test
  void aHalfDayIsWorthSixtyMinutesAtMost() {
    var county =
        TinyCounty.ofWeeks(1)
            .hospital("H1")
            .centre(
                "C1",
                c ->
                    c.open(DayOfWeek.MONDAY, FULL_DAY)
                        .open(DayOfWeek.TUESDAY, MORNING)
                        .open(DayOfWeek.TUESDAY, AFTERNOON)
                        .open(DayOfWeek.WEDNESDAY, EVENING))
            .minutes("H1", "C1", 61)
            .physician("P1")
            .duty("C1", "2026-10-12", FULL_DAY, "P1")
            .duty("C1", "2026-10-13", MORNING, "P1")
            .duty("C1", "2026-10-13", AFTERNOON, "P1")
            .duty("C1", "2026-10-14", EVENING, "P1");
    assertThat(county.total(TRAVEL_LIMIT)).isEqualTo(new RuleTotal(TRAVEL_LIMIT, 3, 3));
  }

  @Test
  void aPhysiciansOwnLimitHoldsWhereItIsSmaller() {
    var county =
        TinyCounty.oneCentreOneWeek()
            .minutes("H1", "C1", 95)
            .physician("P1", p -> p.maxTravelMinutes(94))
            .physician("P2", p -> p.maxTravelMinutes(120))
            .duties("C1", "P1", "2026-10-12")
            .duties("C1", "P2", "2026-10-13");
    assertThat(county.total(TRAVEL_LIMIT)).isEqualTo(new RuleTotal(TRAVEL_LIMIT, 2, 2));
    assertThat(
            TinyCounty.oneCentreOneWeek()
                .minutes("H1", "C1", 41)
                .physician("P1", p -> p.maxTravelMinutes(40))
                .duties("C1", "P1", "2026-10-12")
                .total(TRAVEL_LIMIT))
        .isEqualTo(new RuleTotal(TRAVEL_LIMIT, 1, 1));
  }

  @Test
  void ownStaffTravelNothing() {
    var county =
        TinyCounty.oneCentreOneWeek()
            .physician("P1", p -> p.employedBy("C1").maxTravelMinutes(0))
            .duties("C1", "P1", "2026-10-12");
    assertThat(county.total(TRAVEL_LIMIT)).isEqualTo(new RuleTotal(TRAVEL_LIMIT, 0, 0));
  }
}
