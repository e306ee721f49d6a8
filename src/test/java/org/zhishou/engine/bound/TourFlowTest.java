package org.zhishou.engine.bound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zhishou.engine.problem.Counties;
import org.zhishou.engine.problem.CountyJson;
import org.zhishou.engine.scoring.ScoringTables;

/** Tours that want the same people; P3 is the only paediatrician. */
class TourFlowTest {
  private static CountyJson twoTours(String from, String to) {
    var county = Counties.twoCentresThreePhysicians().with("/policy", "{dutyDaysPerWeek: 0}");
    for (var number = 1; number <= 2; number++) {
      county.adding(
          "/tours",
          """
          {id: 'T%d', centre: 'C%d', windows: [{from: '%s', to: '%s'}],
           team: [{specialty: 'PAEDIATRICS'}, {seats: 1}]}
          """
              .formatted(number, number, from, to));
    }
    return county;
  }

  private static void assertPossible(CountyJson county, int places) {
    var certificate = CoverageCertificate.of(new ScoringTables(county.checked()));
    assertThat(certificate.requiredPlaces()).isEqualTo(4);
    assertThat(certificate.possiblePlaces()).isEqualTo(places);
    assertThat(certificate.exact()).isTrue();
  }

  @Test
  void oneSpecialistMayJoinTwoToursOnDifferentDates() {
    assertPossible(twoTours("2026-11-02", "2026-11-06"), 4);
  }

  @Test
  void oneSpecialistCannotJoinTwoToursOfOneDate() {
    assertPossible(twoTours("2026-11-03", "2026-11-03"), 3);
  }

  @Test
  void oneSpecialistJoinsNoMoreToursThanTheWeekAllows() {
    assertPossible(
        twoTours("2026-11-02", "2026-11-06").with("/physicians/2/maxDutyDaysPerWeek", "1"), 3);
  }

  @Test
  void oneSpecialistJoinsNoMoreToursThanThePeriodAllows() {
    assertPossible(
        twoTours("2026-11-02", "2026-11-13").with("/physicians/2/maxDutyDaysInPeriod", "1"), 3);
  }

  @Test
  void theHomeClinicKeepsWhoeverMayNotBeAway() {
    assertPossible(
        twoTours("2026-11-02", "2026-11-06")
            .with(
                "/hospitals/0/awayLimits",
                """
                [{specialty: 'PAEDIATRICS', maxAwayPerDay: 0, from: '2026-11-03', to: '2026-11-06'}]
                """),
        3);
  }
}
