package org.zhishou.engine.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhishou.engine.problem.Faulty.assertFaults;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhishou.engine.calendar.CalendarYears;
import org.zhishou.engine.calendar.WorkingCalendar;
import org.zhishou.engine.json.Fault;
import org.zhishou.engine.travel.GreatCircleEstimator;

class CalendarAndDatesTest {
  private static final LocalDate NATIONAL_DAY = LocalDate.of(2026, 10, 1);
  private static final LocalDate MADE_UP = LocalDate.of(2026, 10, 10);

  private static CountyJson county() {
    return Counties.everyProperty();
  }

  @Test
  void anOmittedCalendarIsTheBuiltInOne() {
    var calendar = county().checked().calendar();

    assertThat(calendar.isStatutoryDayOff(NATIONAL_DAY)).isTrue();
    assertThat(calendar.isMakeUpWorkingDay(MADE_UP)).isTrue();
    assertThat(county().problem().calendar()).isNull();
  }

  @Test
  void theBuiltInCalendarCoversTheYearsOnEitherSide() {
    var calendar = county().checked().calendar();

    assertThat(calendar.isStatutoryDayOff(LocalDate.of(2025, 10, 1))).isTrue();
    assertThat(calendar.isStatutoryDayOff(LocalDate.of(2027, 1, 1))).isTrue();
  }

  @Test
  void aGivenCalendarReplacesTheBuiltInOneWhole() {
    var checked = county().with("/calendar", "{holidays: ['2026-11-04']}").checked();

    assertThat(checked.calendar().holidays()).containsExactly(LocalDate.of(2026, 11, 4));
    assertThat(checked.calendar().makeUpWorkingDays()).isEmpty();
    assertThat(checked.calendar().isWorkingDay(NATIONAL_DAY)).isTrue();
  }

  @Test
  void aCalendarWithNothingInItHasNoDaysOff() {
    var checked = county().with("/calendar", "{}").checked();

    assertThat(checked.calendar().holidays()).isEmpty();
    assertThat(checked.calendar().makeUpWorkingDays()).isEmpty();
  }

  @Test
  void calendarDatesMayReachBeyondThePeriodAndStandTwice() {
    var checked =
        county()
            .with(
                "/calendar",
                """
                {holidays: ['2020-01-01', '2026-11-04', '2026-11-04'],
                 makeUpWorkingDays: ['2030-01-05', '2030-01-05']}
                """)
            .checked();

    assertThat(checked.calendar().holidays()).hasSize(2);
    assertThat(checked.calendar().makeUpWorkingDays()).hasSize(1);
  }

  @Test
  void aMakeUpDayFromMondayToFridayIsAFault() {
    assertFaults(county().with("/calendar", "{makeUpWorkingDays: ['2026-10-10', '2026-10-12']}"))
        .containsExactly("/calendar/makeUpWorkingDays/1 make-up-day-on-weekday");
  }

  @Test
  void aDateBothHolidayAndMakeUpDayIsAFault() {
    assertFaults(
            county()
                .with("/calendar", "{holidays: ['2026-10-10'], makeUpWorkingDays: ['2026-10-10']}"))
        .containsExactly("/calendar/makeUpWorkingDays/0 holiday-and-make-up-day");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-01", "20261001", "2026/10/01",
        "2026-10-01T00:00:00", "2026-10-01Z", " 2026-10-01", "+2026-10-01", "12026-10-01", "",
        "２０２６-10-01", "1 October"
      })
  void aDateIsStrictlyIso(String date) {
    assertFaults(county().with("/physicians/0/undesired/0", "'" + date + "'"))
        .containsExactly("/physicians/0/undesired/0 invalid-date");
  }

  @Test
  void aDateIsAText() {
    assertFaults(county().with("/physicians/0/undesired/0", "20261104"))
        .containsExactly("/physicians/0/undesired/0 wrong-type");
  }

  @Test
  void aLeapDayIsADate() {
    assertFaults(county().with("/physicians/0/undesired/0", "'2028-02-29'")).isEmpty();
  }

  @Test
  void availabilityMayReachBeyondThePeriodOverlapAndStandTwice() {
    assertFaults(
            county()
                .with(
                    "/physicians/0/unavailable",
                    """
                    [{from: '2020-01-01', to: '2030-12-31'}, {from: '2026-10-08', to: '2026-10-09'},
                     {from: '2026-10-08', to: '2026-10-09'}]
                    """)
                .with("/physicians/0/undesired", "['2026-11-04', '2026-11-04', '2035-01-01']")
                .with("/physicians/0/weeklyUnavailable", "['FRIDAY', 'FRIDAY']"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/physicians/0/unavailable/0",
        "/hospitals/0/awayLimits/1",
        "/centres/1/openSessions/3",
      })
  void aRangeThatEndsBeforeItBeginsIsAFault(String range) {
    assertFaults(county().with(range + "/from", "'2026-11-03'").with(range + "/to", "'2026-11-02'"))
        .containsExactly(range + "/to to-before-from");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/hospitals/0/awayLimits/1", "/centres/1/openSessions/3"})
  void aRangeHasBothEndsOrNeither(String range) {
    assertFaults(county().without(range + "/from"))
        .containsExactly(range + "/from missing-property");
    assertFaults(county().with(range + "/to", "null"))
        .containsExactly(range + "/to missing-property");
  }

  @Test
  void aYearWithoutNoticeIsProvisionalAndWarnedOf() {
    var intoNextYear = county().with("/period/lastDay", "'2027-01-03'").checked();

    assertThat(intoNextYear.warnings())
        .extracting(Fault::pointer, Fault::code)
        .containsExactly(tuple("/calendar", "provisional-calendar"));
    assertThat(intoNextYear.warnings().getFirst().message(Locale.ENGLISH))
        .contains("2027")
        .doesNotContain("2026");
    assertThat(intoNextYear.calendar().isStatutoryDayOff(LocalDate.of(2027, 1, 1))).isTrue();
  }

  @Test
  void aGivenCalendarIsNeverProvisional() {
    var given = county().with("/period/lastDay", "'2027-01-03'").with("/calendar", "{}").checked();

    assertThat(given.warnings()).isEmpty();
  }

  @Test
  void theCalendarSourceIsAskedForThePeriodsYears() {
    var reader =
        new ProblemReader(
            new GreatCircleEstimator(),
            (first, last) ->
                new CalendarYears(
                    new WorkingCalendar(Set.of(NATIONAL_DAY), Set.of()), Set.of(first, last)));

    var checked = reader.read(county().json());

    assertThat(checked.calendar().holidays()).containsExactly(NATIONAL_DAY);
    assertThat(checked.warnings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-01-03", "0001-01-01", "9999-12-20"})
  void aPeriodInAnyYearIsReadWithAWarning(String monday) {
    var first = LocalDate.parse(monday);
    var county =
        Counties.oneCentreOnePhysician()
            .with("/period/firstDay", "'" + monday + "'")
            .with("/period/lastDay", "'" + first.plusDays(6) + "'");

    assertThat(county.checked().warnings())
        .extracting(Fault::code)
        .containsExactly("provisional-calendar");
  }
}
