package org.zhishou.engine.problem;

import static org.zhishou.engine.problem.Faulty.assertFaults;

import org.junit.jupiter.api.Test;

/** What may stand once only within its list. */
class ListsWithoutDoubleEntriesTest {
  private static CountyJson county() {
    return Counties.everyProperty();
  }

  @Test
  void theSameWeekdayAndSessionTwiceIsAFault() {
    assertFaults(
            county().adding("/centres/1/openSessions", "{weekday: 'TUESDAY', session: 'MORNING'}"))
        .containsExactly("/centres/1/openSessions/4 duplicate-session");
  }

  @Test
  void theSameWeekdayAndSessionTwiceIsAFaultOnOtherDatesToo() {
    assertFaults(
            county()
                .adding(
                    "/centres/1/openSessions",
                    """
                    {weekday: 'SATURDAY', session: 'MORNING', from: '2026-09-28', to: '2026-10-11'}
                    """))
        .containsExactly("/centres/1/openSessions/4 duplicate-session");
  }

  @Test
  void twoCentresMayOpenTheSameSession() {
    assertFaults(
            county().with("/centres/2/openSessions", "[{weekday: 'TUESDAY', session: 'MORNING'}]"))
        .isEmpty();
  }

  @Test
  void aSpecialtyRequestedTwiceByACentreIsAFault() {
    assertFaults(
            county()
                .adding(
                    "/centres/0/requestedSpecialties",
                    "{specialty: 'PAEDIATRICS', daysPerFourWeeks: 1}"))
        .containsExactly("/centres/0/requestedSpecialties/1 duplicate-specialty");
  }

  @Test
  void aTravelPairTwiceIsAFaultThoughTheMinutesAgree() {
    assertFaults(county().adding("/travelTimes", "{from: 'H1', to: 'C1', minutes: 41}"))
        .containsExactly("/travelTimes/2 duplicate-travel-time");
  }

  @Test
  void twoUndatedAwayLimitsOfASpecialtyAreAFault() {
    assertFaults(
            county()
                .adding("/hospitals/0/awayLimits", "{specialty: 'PAEDIATRICS', maxAwayPerDay: 2}"))
        .containsExactly("/hospitals/0/awayLimits/3 duplicate-away-limit");
  }

  @Test
  void undatedAwayLimitsOfTwoSpecialtiesAreNone() {
    assertFaults(
            county().adding("/hospitals/0/awayLimits", "{specialty: 'SURGERY', maxAwayPerDay: 2}"))
        .isEmpty();
  }

  @Test
  void datedAwayLimitsOfASpecialtyMayNotShareADate() {
    assertFaults(
            county()
                .adding(
                    "/hospitals/0/awayLimits",
                    """
                    {specialty: 'PAEDIATRICS', maxAwayPerDay: 2,
                     from: '2026-10-09', to: '2026-10-11'}
                    """))
        .containsExactly("/hospitals/0/awayLimits/3 overlapping-away-limits");
  }

  @Test
  void theLaterOfTwoOverlappingAwayLimitsIsAtFaultHoweverTheirDatesLie() {
    assertFaults(
            county()
                .adding(
                    "/hospitals/0/awayLimits",
                    """
                    {specialty: 'PAEDIATRICS', maxAwayPerDay: 2,
                     from: '2026-09-01', to: '2026-12-31'}
                    """))
        .containsExactly("/hospitals/0/awayLimits/3 overlapping-away-limits");
  }

  @Test
  void aLongAwayLimitOverlapsAllThatLieWithinIt() {
    assertFaults(
            county()
                .with(
                    "/hospitals/0/awayLimits",
                    """
                    [{specialty: 'SURGERY', maxAwayPerDay: 2, from: '2026-10-01', to: '2026-10-31'},
                     {specialty: 'SURGERY', maxAwayPerDay: 1, from: '2026-10-02', to: '2026-10-03'},
                     {specialty: 'SURGERY', maxAwayPerDay: 1, from: '2026-10-08', to: '2026-10-09'},
                     {specialty: 'UROLOGY', maxAwayPerDay: 1, from: '2026-10-08', to: '2026-10-09'},
                     {specialty: 'SURGERY', maxAwayPerDay: 1, from: '2026-11-01', to: '2026-11-01'}]
                    """))
        .containsExactly(
            "/hospitals/0/awayLimits/1 overlapping-away-limits",
            "/hospitals/0/awayLimits/2 overlapping-away-limits");
  }
}
