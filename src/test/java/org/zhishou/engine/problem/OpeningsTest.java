package org.zhishou.engine.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.calendar.StatutoryCalendar;

/** With the calendar of 2026: off from 1 to 7 October, Saturday 10 October worked. */
class OpeningsTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
  private static final LocalDate THURSDAY_OFF = LocalDate.of(2026, 10, 1);
  private static final LocalDate SATURDAY_OFF = LocalDate.of(2026, 10, 3);
  private static final LocalDate SATURDAY_WORKED = LocalDate.of(2026, 10, 10);
  private static final LocalDate SUNDAY_WORKED = LocalDate.of(2026, 9, 20);

  private final Openings openings =
      new Openings(new StatutoryCalendar().years(2026, 2026).calendar());

  private static Centre centre(String openSessions) {
    return Counties.oneCentreOnePhysician()
        .with("/centres/0/openSessions", openSessions)
        .problem()
        .centres()
        .getFirst();
  }

  private static Opening oneSeat(Session session) {
    return new Opening(session, Mode.ON_SITE, 1, false);
  }

  @Test
  void withoutAListEveryWorkingDayOpensAFullDayWithOneSeat() {
    var centre = centre("null");

    for (var date : MONDAY.datesUntil(MONDAY.plusDays(5)).toList()) {
      assertThat(openings.on(centre, date)).containsExactly(oneSeat(Session.FULL_DAY));
    }
    assertThat(openings.on(centre, SATURDAY_WORKED)).containsExactly(oneSeat(Session.FULL_DAY));
  }

  @Test
  void withoutAListWeekendsAndStatutoryDaysOffAreClosed() {
    var centre = centre("null");

    assertThat(openings.on(centre, MONDAY.plusDays(5))).isEmpty();
    assertThat(openings.on(centre, MONDAY.plusDays(6))).isEmpty();
    assertThat(openings.on(centre, THURSDAY_OFF)).isEmpty();
    assertThat(openings.on(centre, SATURDAY_OFF)).isEmpty();
  }

  @Test
  void whatADateOpensIsNotToBeChanged() {
    var centre = centre("[{weekday: 'MONDAY', session: 'MORNING'}]");
    var opened = openings.on(centre, MONDAY);

    assertThat(opened).containsExactly(oneSeat(Session.MORNING)).isUnmodifiable();
  }

  @Test
  void anEmptyListIsClosedAlways() {
    var centre = centre("[]");

    assertThat(openings.on(centre, MONDAY)).isEmpty();
    assertThat(openings.on(centre, SATURDAY_WORKED)).isEmpty();
  }

  @Test
  void aListOpensWhatItNamesOnItsWeekdayAlone() {
    var centre =
        centre(
            """
            [{weekday: 'MONDAY', session: 'EVENING', seats: 3, required: true},
             {weekday: 'MONDAY', session: 'MORNING'}]
            """);

    assertThat(openings.on(centre, MONDAY))
        .containsExactly(
            oneSeat(Session.MORNING), new Opening(Session.EVENING, Mode.ON_SITE, 3, true));
    assertThat(openings.on(centre, MONDAY.plusDays(1))).isEmpty();
    assertThat(openings.on(centre, MONDAY, Session.EVENING))
        .contains(new Opening(Session.EVENING, Mode.ON_SITE, 3, true));
    assertThat(openings.on(centre, MONDAY, Session.AFTERNOON)).isEmpty();
  }

  @Test
  void aNamedWeekdayThatIsOffByStatuteIsClosed() {
    var centre =
        centre(
            """
            [{weekday: 'THURSDAY', session: 'FULL_DAY'}, {weekday: 'SATURDAY', session: 'MORNING'}]
            """);

    assertThat(openings.on(centre, THURSDAY_OFF)).isEmpty();
    assertThat(openings.on(centre, SATURDAY_OFF)).isEmpty();
  }

  @Test
  void aNamedSaturdayOrSundayOpensThoughItIsNoWorkingDay() {
    var centre =
        centre(
            """
            [{weekday: 'SATURDAY', session: 'MORNING', required: true},
             {weekday: 'SUNDAY', session: 'EVENING'}]
            """);

    assertThat(openings.on(centre, MONDAY.plusDays(5)))
        .containsExactly(new Opening(Session.MORNING, Mode.ON_SITE, 1, true));
    assertThat(openings.on(centre, MONDAY.plusDays(6))).containsExactly(oneSeat(Session.EVENING));
    assertThat(openings.on(centre, MONDAY)).isEmpty();
  }

  @Test
  void aMakeUpDayWhoseWeekdayIsNamedOpensThatWeekdaysSessionsRequiredOnesToo() {
    var centre =
        centre(
            """
            [{weekday: 'SATURDAY', session: 'MORNING', required: true},
             {weekday: 'MONDAY', session: 'FULL_DAY'}]
            """);

    assertThat(openings.on(centre, SATURDAY_WORKED))
        .containsExactly(new Opening(Session.MORNING, Mode.ON_SITE, 1, true));
  }

  @Test
  void aMakeUpDayWhoseWeekdayIsNotNamedBorrowsTheEarliestWeekdayNoneOfItRequired() {
    var centre =
        centre(
            """
            [{weekday: 'FRIDAY', session: 'FULL_DAY'},
             {weekday: 'TUESDAY', session: 'EVENING', seats: 2, required: true},
             {weekday: 'TUESDAY', session: 'MORNING', seats: 2}]
            """);

    var tuesday =
        List.of(
            new Opening(Session.MORNING, Mode.ON_SITE, 2, false),
            new Opening(Session.EVENING, Mode.ON_SITE, 2, false));
    assertThat(openings.on(centre, SATURDAY_WORKED)).isEqualTo(tuesday);
    assertThat(openings.on(centre, SUNDAY_WORKED)).isEqualTo(tuesday);
  }

  @Test
  void aSundayMadeUpMayBorrowFromSaturday() {
    var centre = centre("[{weekday: 'SATURDAY', session: 'MORNING', required: true}]");

    assertThat(openings.on(centre, SUNDAY_WORKED)).containsExactly(oneSeat(Session.MORNING));
  }

  @Test
  void aDatedSessionOpensOnItsDatesOnlyBothEndsWithin() {
    var centre =
        centre(
            """
            [{weekday: 'MONDAY', session: 'FULL_DAY', from: '2026-11-09', to: '2026-11-16'}]
            """);

    assertThat(openings.on(centre, MONDAY)).isEmpty();
    assertThat(openings.on(centre, MONDAY.plusWeeks(1))).hasSize(1);
    assertThat(openings.on(centre, MONDAY.plusWeeks(2))).hasSize(1);
    assertThat(openings.on(centre, MONDAY.plusWeeks(3))).isEmpty();
  }

  @Test
  void theEarliestWeekdayIsTakenOverTheWholeListWhateverTheDates() {
    var centre =
        centre(
            """
            [{weekday: 'MONDAY', session: 'FULL_DAY', from: '2026-11-01', to: '2026-11-30'},
             {weekday: 'TUESDAY', session: 'MORNING'}]
            """);

    assertThat(openings.on(centre, SATURDAY_WORKED)).isEmpty();
  }

  @Test
  void aBorrowedSessionOpensOnItsOwnDatesOnly() {
    var centre =
        centre(
            """
            [{weekday: 'MONDAY', session: 'FULL_DAY', from: '2026-10-10', to: '2026-10-10'},
             {weekday: 'MONDAY', session: 'EVENING', from: '2026-10-12', to: '2026-10-30'}]
            """);

    assertThat(openings.on(centre, SATURDAY_WORKED)).containsExactly(oneSeat(Session.FULL_DAY));
  }

  @Test
  void aWeekdayNamedByADatedSessionAloneCountsAsNamedOnAMakeUpDay() {
    var centre =
        centre(
            """
            [{weekday: 'SATURDAY', session: 'MORNING', from: '2026-11-01', to: '2026-11-30'},
             {weekday: 'MONDAY', session: 'FULL_DAY'}]
            """);

    assertThat(openings.on(centre, SATURDAY_WORKED)).isEmpty();
  }
}
