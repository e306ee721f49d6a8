package org.zhishou.engine.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.engine.problem.Faulty.assertFaults;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhishou.engine.json.Fault;

class RangesTest {
  @ParameterizedTest
  @CsvSource({
    "/policy/dutyDaysPerWeek, 0, 7",
    "/policy/maxTravelMinutes, 0, 1000000",
    "/policy/maxTravelMinutesForHalfDay, 0, 1000000",
    "/policy/maxDutyDaysPerWeek, 0, 7",
    "/policy/weights/continuity, 0, 1000000",
    "/policy/weights/preferred-date, -1000000, 0",
    "/hospitals/0/defaultMaxAwayPerDay, 0, 1000000",
    "/hospitals/0/awayLimits/0/maxAwayPerDay, 0, 1000000",
    "/centres/0/population, 0, 2000000000",
    "/centres/0/dutyDaysPerWeek, 0, 7",
    "/centres/1/openSessions/0/seats, 1, 20",
    "/centres/0/requestedSpecialties/0/daysPerFourWeeks, 0, 1000000",
    "/physicians/0/maxDutyDaysPerWeek, 0, 7",
    "/physicians/0/maxDutyDaysInPeriod, 0, 1000000",
    "/physicians/0/maxTravelMinutes, 0, 1000000",
    "/physicians/0/workloadPercent, 0, 200",
    "/physicians/0/serviceDaysTarget, 0, 10000",
    "/travelTimes/0/minutes, 0, 1440",
  })
  void aWholeNumberHasItsRange(String pointer, int least, int most) {
    assertFaults(county().with(pointer, "" + least)).isEmpty();
    assertFaults(county().with(pointer, most + ".0")).isEmpty();
    assertFaults(county().with(pointer, "" + (least - 1)))
        .containsExactly(pointer + " out-of-range");
    assertFaults(county().with(pointer, "" + (most + 1)))
        .containsExactly(pointer + " out-of-range");
    assertFaults(county().with(pointer, "1e400")).containsExactly(pointer + " out-of-range");
    assertFaults(county().with(pointer, "-99999999999999999999"))
        .containsExactly(pointer + " out-of-range");
    assertFaults(county().with(pointer, "0.5")).containsExactly(pointer + " not-whole");
    assertFaults(county().with(pointer, "'1'")).containsExactly(pointer + " wrong-type");
    assertFaults(county().with(pointer, "true")).containsExactly(pointer + " wrong-type");
  }

  private static CountyJson county() {
    return Counties.everyProperty();
  }

  @ParameterizedTest
  @CsvSource({
    "/hospitals/0/latitude, 90",
    "/hospitals/0/longitude, 180",
    "/centres/0/latitude, 90",
    "/centres/0/longitude, 180"
  })
  void coordinatesLieOnTheGlobe(String pointer, int most) {
    assertFaults(county().with(pointer, "" + most)).isEmpty();
    assertFaults(county().with(pointer, "" + -most)).isEmpty();
    assertFaults(county().with(pointer, "12.345678")).isEmpty();
    assertFaults(county().with(pointer, most + ".0001")).containsExactly(pointer + " out-of-range");
    assertFaults(county().with(pointer, "-" + most + ".0001"))
        .containsExactly(pointer + " out-of-range");
    assertFaults(county().with(pointer, "'26.4'")).containsExactly(pointer + " wrong-type");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-200", "-0.5", "0", "0.50", "1.5", "200", "2e1"})
  void carriedOverDutyDaysComeInHalves(String halves) {
    assertFaults(county().with("/physicians/0/carriedOverDutyDays", halves)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0.25, not-in-halves",
    "0.5000001, not-in-halves",
    "-200.5, out-of-range",
    "201, out-of-range",
    "'''0.5''', wrong-type"
  })
  void carriedOverDutyDaysHaveTheirRange(String value, String code) {
    assertFaults(county().with("/physicians/0/carriedOverDutyDays", value))
        .containsExactly("/physicians/0/carriedOverDutyDays " + code);
  }

  @Test
  void numbersAreExactWhereDoublesWouldRound() {
    assertFaults(county().with("/centres/0/dutyDaysPerWeek", "3.00000000000000000001"))
        .containsExactly("/centres/0/dutyDaysPerWeek not-whole");
    assertFaults(county().with("/centres/0/dutyDaysPerWeek", "3000e-3")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e99999999999", "-1e99999999999"})
  void aNumberBeyondAllDecimalsIsOutOfRange(String number) {
    var json = county().json();

    assertThat(Faulty.faults(json.replace("\"population\":21000", "\"population\":" + number)))
        .extracting(Fault::code)
        .containsExactly("out-of-range");
    assertThat(Faulty.faults(json.replace("\"latitude\":26.48", "\"latitude\":" + number)))
        .extracting(Fault::code)
        .containsExactly("out-of-range");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e-99999999999", "-0.1e-99999999999"})
  void aNumberNextToNothingIsNotWhole(String number) {
    var json = county().json().replace("\"population\":21000", "\"population\":" + number);

    assertThat(Faulty.faults(json)).extracting(Fault::code).containsExactly("not-whole");
  }

  @Test
  void nothingIsWholeWhateverItsExponent() {
    var json = county().json().replace("\"population\":21000", "\"population\":0.0e-99999999999");

    assertThat(Faulty.faults(json)).isEmpty();
  }

  @Test
  void aPeriodOf27WeeksIsReadAndOneOf28IsAFault() {
    assertFaults(period("2026-06-29", "2027-01-03")).isEmpty();
    assertFaults(period("2026-06-29", "2027-01-10"))
        .containsExactly("/period/lastDay period-too-long");
  }

  @Test
  void aPeriodOfOneWeekIsRead() {
    assertFaults(period("2026-11-02", "2026-11-08")).isEmpty();
  }

  @Test
  void aPeriodGoesFromMondayToSunday() {
    assertFaults(period("2026-11-03", "2026-11-14"))
        .containsExactly("/period/firstDay not-a-monday", "/period/lastDay not-a-sunday");
  }

  @Test
  void aPeriodDoesNotEndBeforeItBegins() {
    assertFaults(period("2026-11-02", "2026-11-01"))
        .containsExactly("/period/lastDay to-before-from");
  }

  private static CountyJson period(String firstDay, String lastDay) {
    return Counties.oneCentreOnePhysician()
        .with("/period/firstDay", "'" + firstDay + "'")
        .with("/period/lastDay", "'" + lastDay + "'");
  }

  @ParameterizedTest
  @CsvSource({
    "weekly-coverage, 1, rule-not-weighable",
    "travel-limit, 1, rule-not-weighable",
    "fairness, 1, unknown-rule",
    "CONTINUITY, 1, unknown-rule",
    "continuity, -1, out-of-range",
    "preferred-date, 1, out-of-range",
    "continuity, 1.5, not-whole",
    "continuity, 1000001, out-of-range",
    "preferred-date, -1000001, out-of-range"
  })
  void weightsAreWholeNumbersOfSoftRules(String rule, String weight, String code) {
    assertFaults(Counties.everyProperty().with("/policy/weights/" + rule, weight))
        .containsExactly("/policy/weights/" + rule + " " + code);
  }
}
