package org.zhishou.engine.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.engine.problem.Session.AFTERNOON;
import static org.zhishou.engine.problem.Session.FULL_DAY;
import static org.zhishou.engine.problem.Session.MORNING;
import static org.zhishou.engine.rulebook.Rule.HOME_STAFFING;

import java.time.DayOfWeek;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.problem.Title;
import org.zhishou.engine.roster.RuleTotal;

class HomeStaffingAuditTest {
  private static TinyCounty county(UnaryOperator<HospitalDraft> hospital) {
    return TinyCounty.ofWeeks(1)
        .hospital("H1", hospital)
        .centre(
            "C1",
            c ->
                c.openOnWeekdays(FULL_DAY, 5)
                    .open(DayOfWeek.MONDAY, MORNING)
                    .open(DayOfWeek.MONDAY, AFTERNOON))
        .physician("P1", p -> p.specialty("PAEDIATRICS"))
        .physician("P2", p -> p.specialty("PAEDIATRICS"))
        .physician("P3", p -> p.specialty("PSYCHIATRY"));
  }

  @RuleTest(HOME_STAFFING)
  void physiciansOfASpecialtyAwayOnADateAboveTheHospitalsDefaultCostOneEach() {
    var county =
        county(h -> h.maxAway(1))
            .physician("P4", p -> p.specialty("PAEDIATRICS"))
            .duties("C1", "P1", "2026-10-12", "2026-10-13")
            .duties("C1", "P2", "2026-10-12", "2026-10-13")
            .duties("C1", "P3", "2026-10-12")
            .duties("C1", "P4", "2026-10-12");
    assertThat(county.total(HOME_STAFFING)).isEqualTo(new RuleTotal(HOME_STAFFING, 2 + 1, 2));
  }

  @Test
  void aDatedEntryGoesBeforeAnUndatedOneAndThatBeforeTheDefault() {
    var county =
        county(
                h ->
                    h.maxAway(0)
                        .maxAway("PAEDIATRICS", 1)
                        .maxAway("PAEDIATRICS", 2, "2026-10-13", "2026-10-14"))
            .duties("C1", "P1", "2026-10-12", "2026-10-13", "2026-10-14")
            .duties("C1", "P2", "2026-10-12", "2026-10-13", "2026-10-14")
            .duties("C1", "P3", "2026-10-13");
    assertThat(county.total(HOME_STAFFING)).isEqualTo(new RuleTotal(HOME_STAFFING, 1 + 1, 2));
  }

  @Test
  void aSpecialtyWhoseOnlyEntryIsForOtherDatesFallsBackToTheDefault() {
    var county =
        county(h -> h.maxAway(1).maxAway("PAEDIATRICS", 2, "2026-10-13", "2026-10-13"))
            .duties("C1", "P1", "2026-10-14")
            .duties("C1", "P2", "2026-10-14");
    assertThat(county.total(HOME_STAFFING)).isEqualTo(new RuleTotal(HOME_STAFFING, 1, 1));
  }

  @Test
  void withoutEntryAndDefaultThereIsNoLimit() {
    var county =
        county(h -> h.maxAway("PSYCHIATRY", 0))
            .duties("C1", "P1", "2026-10-12")
            .duties("C1", "P2", "2026-10-12");
    assertThat(county.total(HOME_STAFFING)).isEqualTo(new RuleTotal(HOME_STAFFING, 0, 0));
  }

  @Test
  void aPhysicianWithTwoDutiesIsAwayOnceAndWhateverTheTitle() {
    var county =
        county(h -> h.maxAway(1))
            .physician("P4", p -> p.specialty("PSYCHIATRY").title(Title.RESIDENT))
            .duty("C1", "2026-10-12", MORNING, "P1")
            .duty("C1", "2026-10-12", AFTERNOON, "P1")
            .duties("C1", "P3", "2026-10-12")
            .duties("C1", "P4", "2026-10-12");
    assertThat(county.total(HOME_STAFFING)).isEqualTo(new RuleTotal(HOME_STAFFING, 1, 1));
  }

  @Test
  void ownStaffAndOtherHospitalsAreNotCounted() {
    var county =
        county(h -> h.maxAway(1))
            .hospital("H2")
            .physician("P4", p -> p.specialty("PAEDIATRICS").employedBy("H2"))
            .physician("P5", p -> p.specialty("PAEDIATRICS").employedBy("C1"))
            .duties("C1", "P1", "2026-10-12")
            .duties("C1", "P4", "2026-10-12")
            .duties("C1", "P5", "2026-10-12");
    assertThat(county.total(HOME_STAFFING)).isEqualTo(new RuleTotal(HOME_STAFFING, 0, 0));
  }
}
