package org.zhishou.engine.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.problem.ProblemWriter;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.sample.SampleCounty;
import org.zhishou.engine.scoring.ScoringTables;

class RegionsTest {
  @Test
  void nobodyIsPaidOrChargedByAPriceOfAnotherRegion() {
    var fallApart = problems().filter(problem -> regionsOf(problem, true) > 1).count();
    assertThat(fallApart).as("problems that fall apart").isBetween(5L, problems().count() / 2);
  }

  @Test
  void aProvinceFallsIntoItsCounties() {
    var checked =
        new ProblemReader().read(new ProblemWriter().compact(SampleCounty.province(200, 1)));
    assertThat(regionsOf(checked, true)).isEqualTo(10);
  }

  @Test
  void aProblemThatIsNotToFallApartIsOneRegion() {
    assertThat(problems()).allMatch(problem -> regionsOf(problem, false) == 1);
  }

  /** P2's week is full with the pinned morning, beside which they may serve in the afternoon. */
  @Test
  void whoVisitsNothingIsOfTheRegionOfTheirPinnedDuties() {
    var problem =
        new ProblemReader()
            .read(
                """
                {
                  "period": {"firstDay": "2026-10-12", "lastDay": "2026-10-18"},
                  "policy": {"dutyDaysPerWeek": 1, "halfDayCountsAsDutyDay": false},
                  "hospitals": [{"id": "H0"}, {"id": "H1"}],
                  "centres": [
                    {"id": "C0", "responsibleHospitals": ["H0"], "openSessions": [
                      {"weekday": "MONDAY", "session": "FULL_DAY"}]},
                    {"id": "C1", "responsibleHospitals": ["H1"], "openSessions": [
                      {"weekday": "MONDAY", "session": "MORNING"},
                      {"weekday": "MONDAY", "session": "AFTERNOON"}]}],
                  "physicians": [
                    {"id": "P0", "institution": "H0", "title": "CHIEF"},
                    {"id": "P1", "institution": "H1", "title": "CHIEF"},
                    {"id": "P2", "institution": "H1", "title": "CHIEF", "maxDutyDaysPerWeek": 1}],
                  "travelTimes": [
                    {"from": "H0", "to": "C0", "minutes": 20},
                    {"from": "H0", "to": "C1", "minutes": 20},
                    {"from": "H1", "to": "C0", "minutes": 20},
                    {"from": "H1", "to": "C1", "minutes": 20}],
                  "baseline": [{"centre": "C1", "date": "2026-10-12", "session": "MORNING",
                    "physician": "P2", "pinned": true}]
                }
                """);
    assertThat(regionsOf(problem, true)).isEqualTo(2);
  }

  private static Stream<CheckedProblem> problems() {
    return LongStream.range(0, 200)
        .boxed()
        .flatMap(seed -> Stream.of(TinyProblems.of(seed), TinyProblems.withMeasures(seed)));
  }

  /**
   * How many there are, with the prices of every visit and of duties beside pinned ones looked at.
   */
  private static int regionsOf(CheckedProblem problem, boolean apart) {
    var tables = new ScoringTables(problem);
    var demand = new OpenDemand(tables);
    var visits = new Visits(demand);
    var places = new TourPlaces(demand);
    var outings = new OutingLimits(demand, visits);
    var regions = new Regions(demand, visits, outings, apart);
    var prices = new Prices(tables, outings);
    var ofPrices = regions.ofPrices(prices, places);
    var worth = new VisitWorth(tables, visits, places, outings);
    for (var physician = 0; physician < tables.physicians(); physician++) {
      var touched = prices.zeros();
      for (var pair = visits.firstPair(physician); pair < visits.firstPair(physician + 1); pair++) {
        for (var visit = visits.firstVisit(pair); visit < visits.firstVisit(pair + 1); visit++) {
          worth.enter(physician, pair, visit, touched);
          worth.enterWeek(physician, pair, visits.day(visit) / 7, touched);
        }
      }
      touchBesidePinned(physician, demand, visits, touched);
      for (var kind = 0; kind < touched.length; kind++) {
        for (var price = 0; price < touched[kind].length; price++) {
          if (touched[kind][price] != 0) {
            assertThat(ofPrices[kind][price])
                .as("kind %d, price %d", kind, price)
                .isEqualTo(regions.ofPhysician(physician));
          }
        }
      }
    }
    return regions.count();
  }

  /** The prices that pay for duties beside pinned ones, by {@link PhysicianShare}. */
  private static void touchBesidePinned(
      int physician, OpenDemand demand, Visits visits, double[][] touched) {
    var tables = demand.tables();
    for (var day : new PinnedLoad(demand).datesOut(physician)) {
      var seat = demand.pinned().firstSeatOn(physician, day);
      var site = tables.siteOf(tables.sessionOfSeat(seat));
      if (site < tables.centres()
          && visits.canBecomeDutyDay(site, day)
          && demand.canHelp(physician, site, day)) {
        touched[Prices.DAY][site * tables.days() + day] = 1;
      }
      for (var kind : Session.values()) {
        var session = tables.sessionAt(site, day, kind);
        if (session >= 0
            && tables.isRequired(session)
            && demand.pinned().canServe(physician, session)) {
          touched[Prices.SESSION][session] = 1;
        }
      }
    }
  }
}
