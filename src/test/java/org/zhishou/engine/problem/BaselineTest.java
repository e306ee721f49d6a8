package org.zhishou.engine.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.engine.problem.Faulty.assertFaults;
import static org.zhishou.engine.problem.Faulty.message;

import org.junit.jupiter.api.Test;

/** C1 is open on every working day with one seat, C2 on Tuesday mornings with two. */
class BaselineTest {
  private static CountyJson withDuty(String duty) {
    return Counties.everyProperty().adding("/baseline", duty);
  }

  @Test
  void aDateOutsideThePeriodIsAFaultPinnedOrNot() {
    assertFaults(withDuty("{centre: 'C1', date: '2026-09-27', physician: 'P1'}"))
        .containsExactly("/baseline/3/date date-outside-period");
    assertFaults(withDuty("{centre: 'C1', date: '2026-11-23', physician: 'P1', pinned: true}"))
        .containsExactly("/baseline/3/date date-outside-period");
  }

  @Test
  void theFirstAndTheLastDayAreWithinThePeriod() {
    assertFaults(
            withDuty("{centre: 'C1', date: '2026-09-28', physician: 'P1'}")
                .adding("/baseline", "{centre: 'C1', date: '2026-11-22', physician: 'P1'}"))
        .isEmpty();
  }

  @Test
  void theSameDutyTwiceIsAFaultThoughOnlyOneIsPinnedOrNamesItsSession() {
    assertFaults(
            withDuty(
                "{centre: 'C1', date: '2026-10-14', session: 'FULL_DAY', physician: 'P2',"
                    + " pinned: true}"))
        .containsExactly("/baseline/3 duplicate-duty");
  }

  @Test
  void aDuplicateOfAPinnedDutyTakesNoSeat() {
    assertFaults(withDuty("{centre: 'C1', date: '2026-10-13', physician: 'P1', pinned: true}"))
        .containsExactly("/baseline/3 duplicate-duty");
  }

  @Test
  void morePinnedDutiesThanSeatsAreAFault() {
    assertFaults(withDuty("{centre: 'C1', date: '2026-10-13', physician: 'P2', pinned: true}"))
        .containsExactly("/baseline/3 too-many-pinned-duties");
  }

  @Test
  void asManyPinnedDutiesAsSeatsAreNone() {
    var second =
        "{centre: 'C2', date: '2026-10-13', session: 'MORNING', physician: 'P4', pinned: true}";
    var third =
        "{centre: 'C2', date: '2026-10-13', session: 'MORNING', physician: 'P3', pinned: true}";

    assertFaults(withDuty(second)).isEmpty();
    assertFaults(withDuty(second).adding("/baseline", third))
        .containsExactly("/baseline/4 too-many-pinned-duties");
  }

  @Test
  void moreDutiesThanSeatsAreNoFaultWhereTheyAreNotPinned() {
    assertFaults(
            withDuty("{centre: 'C1', date: '2026-10-13', physician: 'P2'}")
                .adding("/baseline", "{centre: 'C1', date: '2026-10-13', physician: 'P3'}"))
        .isEmpty();
  }

  @Test
  void aPinnedDutyOnAClosedSessionIsAFault() {
    assertFaults(withDuty("{centre: 'C1', date: '2026-10-01', physician: 'P1', pinned: true}"))
        .containsExactly("/baseline/3 pinned-duty-closed");
    assertFaults(withDuty("{centre: 'C1', date: '2026-10-17', physician: 'P1', pinned: true}"))
        .containsExactly("/baseline/3 pinned-duty-closed");
    assertFaults(withDuty("{centre: 'C2', date: '2026-10-13', physician: 'P1', pinned: true}"))
        .containsExactly("/baseline/3 pinned-duty-closed");
    assertFaults(withDuty("{centre: 'C3', date: '2026-10-13', physician: 'P2', pinned: true}"))
        .containsExactly("/baseline/3 pinned-duty-closed");
  }

  @Test
  void aPinnedDutyOnAMakeUpDayIsOnABorrowedSession() {
    var onSaturday =
        "{centre: 'C2', date: '2026-10-10', session: '%s', physician: 'P1', pinned: true}";

    assertFaults(
            Counties.everyProperty()
                .without("/centres/1/openSessions/3")
                .adding("/baseline", onSaturday.formatted("EVENING")))
        .isEmpty();
    assertFaults(
            Counties.everyProperty()
                .without("/centres/1/openSessions/3")
                .adding("/baseline", onSaturday.formatted("AFTERNOON")))
        .containsExactly("/baseline/3 pinned-duty-closed");
  }

  @Test
  void aDutyThatIsNotPinnedMayStandOnAClosedSession() {
    assertFaults(withDuty("{centre: 'C3', date: '2026-10-13', physician: 'P2'}")).isEmpty();
  }

  @Test
  void aPinnedDutyThatBreaksALimitIsNoFault() {
    assertFaults(
            Counties.everyProperty()
                .with("/physicians/1/title", "'RESIDENT'")
                .with("/baseline/1/pinned", "true"))
        .isEmpty();
    assertFaults(withDuty("{centre: 'C1', date: '2026-10-09', physician: 'P3', pinned: true}"))
        .isEmpty();
    assertFaults(withDuty("{centre: 'C1', date: '2026-10-09', physician: 'P1', pinned: true}"))
        .isEmpty();
  }

  @Test
  void theClosedSessionIsNamed() {
    assertThat(
            message(withDuty("{centre: 'C1', date: '2026-10-17', physician: 'P1', pinned: true}")))
        .isEqualTo(
            "baseline[3] C1 2026-10-17 P1 is pinned to FULL_DAY on Saturday 2026-10-17, when that"
                + " session is closed. Open the session, or leave the duty unpinned.");
  }

  @Test
  void sessionsInDoubtMakeNoPinnedDutyFaulty() {
    assertFaults(Counties.everyProperty().with("/centres/1/openSessions/0/weekday", "'Dienstag'"))
        .containsExactly("/centres/1/openSessions/0/weekday unknown-value");
    assertFaults(
            withDuty(
                    "{centre: 'C2', date: '2026-10-13', session: 'MORNING', physician: 'P4',"
                        + " pinned: true}")
                .with("/centres/1/openSessions/0/seats", "'two'"))
        .containsExactly("/centres/1/openSessions/0/seats wrong-type");
    assertFaults(Counties.everyProperty().with("/centres/1/openSessions", "'always'"))
        .containsExactly("/centres/1/openSessions wrong-type");
  }

  @Test
  void faultySeatsHideNoClosedSession() {
    assertFaults(
            withDuty("{centre: 'C2', date: '2026-10-14', physician: 'P1', pinned: true}")
                .with("/centres/1/openSessions/0/seats", "0"))
        .containsExactly(
            "/centres/1/openSessions/0/seats out-of-range", "/baseline/3 pinned-duty-closed");
  }

  @Test
  void aCalendarInDoubtMakesNoPinnedWeekendFaultyButHidesNoClosedWeekday() {
    var county =
        withDuty("{centre: 'C1', date: '2026-10-10', physician: 'P1', pinned: true}")
            .adding(
                "/baseline", "{centre: 'C2', date: '2026-10-14', physician: 'P1', pinned: true}")
            .with("/calendar", "{makeUpWorkingDays: ['10 October']}");

    assertFaults(county)
        .containsExactly(
            "/calendar/makeUpWorkingDays/0 invalid-date", "/baseline/4 pinned-duty-closed");
  }

  @Test
  void aFaultyPeriodHidesNoClosedSession() {
    assertFaults(
            withDuty("{centre: 'C1', date: '2026-10-01', physician: 'P1', pinned: true}")
                .with("/period/lastDay", "'2026-11-21'"))
        .containsExactly("/period/lastDay not-a-sunday", "/baseline/3 pinned-duty-closed");
  }

  @Test
  void anUnknownPhysicianHidesNoClosedSession() {
    assertFaults(withDuty("{centre: 'C1', date: '2026-10-01', physician: 'P9', pinned: true}"))
        .containsExactly("/baseline/3/physician unknown-id", "/baseline/3 pinned-duty-closed");
  }
}
