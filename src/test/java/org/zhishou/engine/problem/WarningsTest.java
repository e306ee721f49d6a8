package org.zhishou.engine.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;

class WarningsTest {
  private static ListAssert<String> assertWarnings(CountyJson county) {
    return assertThat(
        county.checked().warnings().stream()
            .map(warning -> warning.pointer() + " " + warning.code())
            .toList());
  }

  private static String message(CountyJson county) {
    assertThat(county.checked().warnings()).hasSize(1);
    return county.checked().warnings().getFirst().message(Locale.ENGLISH);
  }

  private static CountyJson county() {
    return Counties.twoCentresThreePhysicians();
  }

  @Test
  void aRequestedSpecialtyThatNobodyHas() {
    var county =
        county()
            .with(
                "/centres/1/requestedSpecialties",
                """
                [{specialty: 'PAEDIATRICS', daysPerFourWeeks: 2},
                 {specialty: 'PSYCHIATRY', daysPerFourWeeks: 1}]
                """);

    assertWarnings(county)
        .containsExactly("/centres/1/requestedSpecialties/1 specialty-nobody-has");
    assertThat(message(county))
        .isEqualTo(
            "Centre 青塘镇卫生院: requests \"PSYCHIATRY\", which no physician has. Check the code, or"
                + " add a physician of that specialty.");
  }

  @Test
  void aCentreTooFarForEverybody() {
    var county = county().with("/travelTimes/1/minutes", "98");

    assertWarnings(county).containsExactly("/centres/1 centre-out-of-reach");
    assertThat(message(county))
        .isEqualTo(
            "Centre 青塘镇卫生院: no qualified physician in reach; the nearest is 李医师, 98 minutes,"
                + " at most 90 allowed. Raise maxTravelMinutes or maxTravelMinutesForHalfDay, or add"
                + " own staff.");
  }

  @Test
  void aCentreAtTheVeryLimitIsInReach() {
    assertWarnings(county().with("/travelTimes/1/minutes", "90")).isEmpty();
  }

  @Test
  void aCentreOfHalfDaysTooFarForHalfDays() {
    var halfDays = "[{weekday: 'MONDAY', session: 'MORNING'}]";

    assertWarnings(
            county().with("/travelTimes/1/minutes", "61").with("/centres/1/openSessions", halfDays))
        .containsExactly("/centres/1 centre-out-of-reach");
    assertWarnings(
            county().with("/travelTimes/1/minutes", "60").with("/centres/1/openSessions", halfDays))
        .isEmpty();
  }

  @Test
  void aCentreThatOpensAFullDayTooIsReachedForThat() {
    assertWarnings(
            county()
                .with("/travelTimes/1/minutes", "61")
                .with(
                    "/centres/1/openSessions",
                    """
                    [{weekday: 'MONDAY', session: 'MORNING'},
                     {weekday: 'FRIDAY', session: 'FULL_DAY'}]
                    """))
        .isEmpty();
  }

  @Test
  void aPhysiciansOwnTravelLimitCounts() {
    assertWarnings(
            county()
                .with("/physicians/0/maxTravelMinutes", "39")
                .with("/physicians/1/maxTravelMinutes", "39")
                .with("/physicians/2/maxTravelMinutes", "39"))
        .containsExactly("/centres/1 centre-out-of-reach");
  }

  @Test
  void aCentreWhereNobodyIsPermitted() {
    var county =
        county()
            .with("/physicians/0/permittedCentres", "['C1']")
            .with("/physicians/1/permittedCentres", "['C1']")
            .with("/physicians/2/permittedCentres", "['C1']");

    assertWarnings(county).containsExactly("/centres/1 centre-out-of-reach");
    assertThat(message(county)).contains("nobody qualified is permitted");
  }

  @Test
  void aCentreWhoseResponsibleHospitalSendsNobody() {
    assertWarnings(
            county()
                .adding("/hospitals", "{id: 'H2'}")
                .with("/centres/1/responsibleHospitals", "['H2']"))
        .containsExactly("/centres/1 centre-out-of-reach");
  }

  @Test
  void anEmptyListOfResponsibleHospitalsShutsNobodyOut() {
    assertWarnings(county().with("/centres/1/responsibleHospitals", "[]")).isEmpty();
  }

  @Test
  void ownStaffNeedNeitherPermissionNorWay() {
    assertWarnings(
            county()
                .with("/travelTimes/1/minutes", "300")
                .with("/centres/1/responsibleHospitals", "['H1']")
                .adding(
                    "/physicians",
                    """
                    {id: 'P4', institution: 'C2', title: 'ATTENDING', permittedCentres: ['C1'],
                     maxTravelMinutes: 0}
                    """))
        .isEmpty();
  }

  @Test
  void ownStaffOfOneCentreDoNotReachAnother() {
    assertWarnings(
            county()
                .with("/travelTimes/1/minutes", "300")
                .adding("/physicians", "{id: 'P4', institution: 'C1', title: 'ATTENDING'}"))
        .containsExactly("/centres/1 centre-out-of-reach");
  }

  @Test
  void aResidentCanServeNowhere() {
    var county = county().with("/physicians/0/title", "'RESIDENT'");

    assertWarnings(county).containsExactly("/physicians/0 physician-serves-nowhere");
    assertThat(message(county))
        .isEqualTo(
            "Physician 李医师: can serve nowhere, as a resident is not qualified for duty. Leave the"
                + " physician out, or correct the title.");
  }

  @Test
  void aPhysicianWithoutAPermittedCentreNearEnoughCanServeNowhere() {
    assertWarnings(county().with("/physicians/1/permittedCentres", "[]"))
        .containsExactly("/physicians/1 physician-serves-nowhere");
    assertWarnings(county().with("/physicians/1/maxTravelMinutes", "19"))
        .containsExactly("/physicians/1 physician-serves-nowhere");
  }

  @Test
  void datesAndLoadsAreDisregarded() {
    assertWarnings(
            county()
                .with("/physicians/1/maxDutyDaysPerWeek", "0")
                .with("/physicians/1/unavailable", "[{from: '2026-01-01', to: '2027-12-31'}]"))
        .isEmpty();
  }

  @Test
  void aClosedCentreIsServedByNobodyOnPurpose() {
    assertWarnings(
            county().with("/centres/1/openSessions", "[]").with("/travelTimes/1/minutes", "300"))
        .isEmpty();
  }

  @Test
  void aPhysicianOfAClosedCentreCanServeNowhere() {
    assertWarnings(
            county()
                .with("/centres/1/openSessions", "[]")
                .adding("/physicians", "{id: 'P4', institution: 'C2', title: 'CHIEF'}"))
        .containsExactly("/physicians/3 physician-serves-nowhere");
  }
}
