package org.zhishou.engine.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.engine.problem.Faulty.assertFaults;

import org.junit.jupiter.api.Test;
import org.zhishou.engine.json.Fault;

/** No fault hides another one. */
class EveryFaultAtOnceTest {
  @Test
  void faultsOfEveryKindAreReportedTogetherInTheOrderOfTheDocument() {
    assertFaults(
            Counties.everyProperty()
                .with("/colour", "1")
                .with("/period/lastDay", "'2026-11-21'")
                .with("/calendar", "{makeUpWorkingDays: ['2026-10-12']}")
                .with("/policy/weights/travel-limit", "3")
                .with("/policy/maxDutyDaysPerWeek", "8")
                .with("/hospitals/0/tier", "'TIER_I'")
                .adding("/hospitals/0/awayLimits", "{specialty: 'PAEDIATRICS', maxAwayPerDay: 9}")
                .adding("/centres", "{id: 'H2', population: -1}")
                .without("/centres/2/latitude")
                .with("/physicians/1/title", "'DOCTOR'")
                .with("/physicians/1/carriedOverDutyDays", "0.3")
                .with("/physicians/2/institution", "'H9'")
                .with("/physicians/3/permittedCentres", "['C1', 'H1', 'C9', null]")
                .with("/physicians/4/preferred", "['2026-02-30']")
                .adding("/travelTimes", "{from: 'H1', to: 'C1', minutes: 1.5}")
                .adding("/baseline", "{centre: 'C1', date: '2026-10-14', physician: 'P2'}")
                .adding(
                    "/baseline",
                    "{centre: 'C3', date: '2026-10-14', physician: 'P9'," + " pinned: true}"))
        .containsExactly(
            "/colour unknown-property",
            "/period/lastDay not-a-sunday",
            "/calendar/makeUpWorkingDays/0 make-up-day-on-weekday",
            "/policy/maxDutyDaysPerWeek out-of-range",
            "/policy/weights/travel-limit rule-not-weighable",
            "/hospitals/0/tier unknown-value",
            "/hospitals/0/awayLimits/3 duplicate-away-limit",
            "/centres/3/id duplicate-id",
            "/centres/3/population out-of-range",
            "/physicians/1/title unknown-value",
            "/physicians/1/carriedOverDutyDays not-in-halves",
            "/physicians/2/institution unknown-id",
            "/physicians/3/permittedCentres/1 not-a-centre",
            "/physicians/3/permittedCentres/2 unknown-id",
            "/physicians/3/permittedCentres/3 missing-property",
            "/physicians/4/preferred/0 invalid-date",
            "/travelTimes/2/minutes not-whole",
            "/travelTimes/2 duplicate-travel-time",
            "/baseline/3 duplicate-duty",
            "/baseline/4/physician unknown-id",
            "/baseline/4 pinned-duty-closed",
            "/centres/2 travel-time-unknown");
  }

  @Test
  void aWrongEnumADanglingIdAndAnUnknownTravelPairAreReportedTogether() {
    assertFaults(
            Counties.twoCentresThreePhysicians()
                .with("/physicians/0/title", "'DOCTOR'")
                .with("/physicians/1/institution", "'H7'")
                .without("/travelTimes/1"))
        .containsExactly(
            "/physicians/0/title unknown-value",
            "/physicians/1/institution unknown-id",
            "/hospitals/0 travel-time-unknown",
            "/centres/1 travel-time-unknown");
  }

  @Test
  void everyMandatoryPropertyOfAnEmptyDocumentIsReported() {
    assertThat(Faulty.faults("{}"))
        .extracting(Fault::pointer)
        .containsExactly("/period", "/hospitals", "/centres", "/physicians");
  }

  @Test
  void theExceptionsMessageListsEveryFault() {
    var faulty = new FaultyProblemException(Faulty.faults("{}"));

    assertThat(faulty)
        .hasMessageContaining(
            "/period: period is missing. Give an object with firstDay and lastDay.")
        .hasMessageContaining("/physicians: physicians is missing. Give a list.");
  }
}
