package org.zhishou.engine.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.engine.problem.Faulty.assertFaults;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MandatoryPropertiesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/period",
        "/period/firstDay",
        "/period/lastDay",
        "/hospitals",
        "/centres",
        "/physicians",
        "/hospitals/1/awayLimits/0/specialty",
        "/hospitals/1/awayLimits/0/maxAwayPerDay",
        "/centres/2/id",
        "/centres/0/requestedSpecialties/0/specialty",
        "/centres/0/requestedSpecialties/0/daysPerFourWeeks",
        "/centres/1/openSessions/0/weekday",
        "/centres/1/openSessions/0/session",
        "/physicians/2/id",
        "/physicians/0/institution",
        "/physicians/0/title",
        "/physicians/0/regularAt/0/centre",
        "/physicians/0/unavailable/0/from",
        "/physicians/0/unavailable/0/to",
        "/physicians/0/ownClinics/0/weekday",
        "/physicians/0/ownClinics/0/session",
        "/travelTimes/0/from",
        "/travelTimes/0/to",
        "/travelTimes/0/minutes",
        "/baseline/1/centre",
        "/baseline/1/date",
        "/baseline/1/physician",
      })
  void whatIsMandatoryMayBeNeitherMissingNorNull(String pointer) {
    assertFaults(county().without(pointer)).containsExactly(pointer + " missing-property");
    assertFaults(county().with(pointer, "null")).containsExactly(pointer + " missing-property");
  }

  private static CountyJson county() {
    return Counties.everyProperty()
        .with("/hospitals/1/awayLimits", "[{specialty: 'SURGERY', maxAwayPerDay: 1}]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/name",
        "/calendar",
        "/policy",
        "/policy/dutyDaysPerWeek",
        "/policy/shortWeek",
        "/policy/halfDayCountsAsDutyDay",
        "/policy/maxTravelMinutes",
        "/policy/maxTravelMinutesForHalfDay",
        "/policy/maxDutyDaysPerWeek",
        "/policy/weights",
        "/policy/weights/continuity",
        "/hospitals/0/name",
        "/hospitals/0/tier",
        "/hospitals/0/defaultMaxAwayPerDay",
        "/hospitals/0/awayLimits",
        "/centres/0/name",
        "/centres/0/kind",
        "/centres/0/population",
        "/centres/0/dutyDaysPerWeek",
        "/centres/1/openSessions/0/seats",
        "/centres/1/openSessions/1/required",
        "/centres/0/responsibleHospitals",
        "/centres/0/requestedSpecialties",
        "/physicians/0/name",
        "/physicians/0/specialty",
        "/physicians/0/maxDutyDaysPerWeek",
        "/physicians/0/maxDutyDaysInPeriod",
        "/physicians/0/maxTravelMinutes",
        "/physicians/0/permittedCentres",
        "/physicians/0/workloadPercent",
        "/physicians/0/carriedOverDutyDays",
        "/physicians/0/serviceDaysTarget",
        "/physicians/0/regularAt",
        "/physicians/0/regularAt/0/weekday",
        "/physicians/0/unavailable",
        "/physicians/0/unavailable/0/reason",
        "/physicians/0/weeklyUnavailable",
        "/physicians/0/ownClinics",
        "/physicians/0/undesired",
        "/physicians/0/preferred",
        "/travelTimes",
        "/baseline",
        "/baseline/0/pinned",
      })
  void allElseIsOptionalAndNullCountsAsMissing(String pointer) {
    var without = Counties.everyProperty().with(pointer, "1").without(pointer).problem();

    assertThat(Counties.everyProperty().with(pointer, "null").problem()).isEqualTo(without);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/hospitals/2",
        "/centres/3",
        "/physicians/5",
        "/travelTimes/2",
        "/baseline/3",
        "/calendar/holidays/0",
        "/calendar/makeUpWorkingDays/0",
        "/hospitals/0/awayLimits/3",
        "/centres/0/openSessions/0",
        "/centres/0/responsibleHospitals/1",
        "/centres/0/requestedSpecialties/1",
        "/physicians/0/permittedCentres/2",
        "/physicians/0/regularAt/2",
        "/physicians/0/unavailable/3",
        "/physicians/0/weeklyUnavailable/1",
        "/physicians/0/ownClinics/1",
        "/physicians/0/undesired/1",
        "/physicians/0/preferred/2",
      })
  void nullAsAnElementOfAListIsMissing(String pointer) {
    var county = Counties.everyProperty();
    var list = pointer.substring(0, pointer.lastIndexOf('/'));
    if (list.startsWith("/calendar")) {
      county.with("/calendar", "{}");
    }

    assertFaults(county.adding(list, "null")).containsExactly(pointer + " missing-property");
  }

  @Test
  void centresAndPhysiciansMayNotBeEmpty() {
    assertFaults(Counties.everyProperty().with("/centres", "[]"))
        .containsExactly("/centres empty-list");
    assertFaults(Counties.everyProperty().with("/physicians", "[]"))
        .containsExactly("/physicians empty-list");
  }

  @Test
  void hospitalsMayBeEmpty() {
    var ownStaffOnly =
        Counties.oneCentreOnePhysician()
            .with("/hospitals", "[]")
            .with("/physicians/0/institution", "'C1'")
            .without("/travelTimes");

    assertThat(ownStaffOnly.checked().warnings()).isEmpty();
    assertThat(ownStaffOnly.checked().travel().minutesByPair()).isEmpty();
  }

  @Test
  void anEmptyIdIsAFault() {
    assertFaults(Counties.everyProperty().with("/hospitals/1/id", "''"))
        .contains("/hospitals/1/id empty-id");
    assertFaults(Counties.oneCentreOnePhysician().with("/physicians/0/id", "''"))
        .containsExactly("/physicians/0/id empty-id");
  }
}
