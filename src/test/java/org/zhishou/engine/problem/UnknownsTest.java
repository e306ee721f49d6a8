package org.zhishou.engine.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.engine.problem.Faulty.assertFaults;
import static org.zhishou.engine.problem.Faulty.message;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Properties, values and types that the contract does not know. */
class UnknownsTest {
  private static CountyJson county() {
    return Counties.everyProperty().with("/calendar", "{holidays: ['2026-10-01']}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/period",
        "/calendar",
        "/policy",
        "/hospitals/0",
        "/hospitals/0/awayLimits/0",
        "/centres/0",
        "/centres/1/openSessions/0",
        "/centres/0/requestedSpecialties/0",
        "/physicians/0",
        "/physicians/0/regularAt/0",
        "/physicians/0/unavailable/0",
        "/physicians/0/ownClinics/0",
        "/travelTimes/0",
        "/baseline/0"
      })
  void aPropertyThatTheContractDoesNotNameIsAFaultInEveryObject(String object) {
    assertFaults(county().with(object + "/colour", "null"))
        .containsExactly(object + "/colour unknown-property");
  }

  @Test
  void theNearestKnownNameIsSuggested() {
    assertThat(message(county().with("/centres/1/openSesions", "[]")))
        .isEqualTo(
            "centres[1] C2 城关社区卫生服务中心: openSesions is not known. Did you mean openSessions?");
    assertThat(message(county().with("/physicians/0/Specialty", "'SURGERY'")))
        .endsWith("Did you mean specialty?");
    assertThat(message(county().with("/physicians/0/undesird", "[]")))
        .endsWith("Did you mean undesired?");
  }

  @Test
  void whereNoNameIsNearAllAreListed() {
    assertThat(message(county().with("/period/colour", "1")))
        .isEqualTo("period.colour is not known. Leave it out; known here: firstDay, lastDay.");
  }

  @Test
  void pointersAreEscaped() {
    assertFaults(county().with("/policy/weights", "{'a/b~c': 1}"))
        .containsExactly("/policy/weights/a~1b~0c unknown-rule");
  }

  @ParameterizedTest
  @CsvSource({
    "/policy/shortWeek, cap",
    "/hospitals/0/tier, TIER_I",
    "/centres/0/kind, VILLAGE",
    "/centres/1/openSessions/2/weekday, Monday",
    "/centres/1/openSessions/2/session, NOON",
    "/physicians/0/title, DOCTOR",
    "/physicians/0/regularAt/0/weekday, DIENSTAG",
    "/physicians/0/unavailable/0/reason, HOLIDAY",
    "/physicians/0/weeklyUnavailable/0, friday",
    "/physicians/0/ownClinics/0/weekday, MON",
    "/physicians/0/ownClinics/0/session, ''",
    "/baseline/1/session, ALL_DAY"
  })
  void aValueThatAnEnumDoesNotNameIsAFault(String pointer, String value) {
    assertFaults(county().with(pointer, "'" + value + "'"))
        .containsExactly(pointer + " unknown-value");
    assertFaults(county().with(pointer, "1")).containsExactly(pointer + " wrong-type");
  }

  @Test
  void theMessageNamesThingValueAndRemedy() {
    assertThat(message(county().with("/physicians/2/title", "'DOCTOR'")))
        .isEqualTo(
            "physicians[2] P3 张医师: title is \"DOCTOR\"."
                + " Use one of RESIDENT, ATTENDING, ASSOCIATE_CHIEF, CHIEF.");
  }

  @Test
  void aSpecialtyIsAFreeCode() {
    assertFaults(county().with("/physicians/2/specialty", "'中医科'")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/name",
        "/hospitals/0/name",
        "/hospitals/0/awayLimits/0/specialty",
        "/centres/0/name",
        "/centres/0/requestedSpecialties/0/specialty",
        "/physicians/0/name",
        "/physicians/0/specialty",
        "/centres/2/id",
        "/physicians/4/id"
      })
  void aTextIsNothingElse(String pointer) {
    var county = county().without("/baseline/2");

    assertFaults(county.with(pointer, "7")).containsExactly(pointer + " wrong-type");
    assertFaults(county.with(pointer, "[]")).containsExactly(pointer + " wrong-type");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/policy/halfDayCountsAsDutyDay",
        "/centres/1/openSessions/2/required",
        "/baseline/1/pinned"
      })
  void aFlagIsTrueOrFalse(String pointer) {
    assertFaults(county().with(pointer, "'true'")).containsExactly(pointer + " wrong-type");
    assertFaults(county().with(pointer, "0")).containsExactly(pointer + " wrong-type");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/period",
        "/calendar",
        "/policy",
        "/policy/weights",
        "/hospitals/0/awayLimits/0",
        "/centres/1/openSessions/2",
        "/centres/0/requestedSpecialties/0",
        "/physicians/0/regularAt/0",
        "/physicians/0/unavailable/0",
        "/physicians/0/ownClinics/0",
        "/baseline/0"
      })
  void anObjectIsNothingElse(String pointer) {
    assertFaults(county().with(pointer, "'x'")).containsExactly(pointer + " wrong-type");
    assertFaults(county().with(pointer, "[]")).containsExactly(pointer + " wrong-type");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/calendar/holidays",
        "/calendar/makeUpWorkingDays",
        "/hospitals",
        "/hospitals/0/awayLimits",
        "/centres",
        "/centres/1/openSessions",
        "/centres/0/responsibleHospitals",
        "/centres/0/requestedSpecialties",
        "/physicians",
        "/physicians/0/permittedCentres",
        "/physicians/0/regularAt",
        "/physicians/0/unavailable",
        "/physicians/0/weeklyUnavailable",
        "/physicians/0/ownClinics",
        "/physicians/0/undesired",
        "/physicians/0/preferred",
        "/travelTimes",
        "/baseline"
      })
  void aListIsNothingElse(String pointer) {
    assertFaults(county().with(pointer, "{}")).containsExactly(pointer + " wrong-type");
    assertFaults(county().with(pointer, "false")).containsExactly(pointer + " wrong-type");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "[]", "1", "\"problem\"", "true"})
  void theDocumentIsAnObject(String json) {
    assertThat(Faulty.faults(json))
        .extracting(fault -> fault.pointer() + " " + fault.code())
        .containsExactly(" wrong-type");
  }

  @Test
  void longValuesAreShortenedInTheMessage() {
    var message = message(county().with("/physicians/2/title", "'" + "D".repeat(5000) + "'"));

    assertThat(message).contains("\"" + "D".repeat(59) + "…\"").hasSizeLessThan(200);
  }

  @Test
  void aThingOfAnotherTypeIsReportedWithItsListOnly() {
    assertFaults(county().adding("/physicians", "'P6'"))
        .containsExactly("/physicians/5 wrong-type");
    assertFaults(county().adding("/hospitals", "7")).containsExactly("/hospitals/2 wrong-type");
    assertFaults(county().adding("/centres", "[]")).containsExactly("/centres/3 wrong-type");
    assertFaults(county().adding("/travelTimes", "[]"))
        .containsExactly("/travelTimes/2 wrong-type");
  }
}
