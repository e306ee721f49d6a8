package org.zhishou.engine.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.problem.ProblemWriter;
import org.zhishou.engine.sample.SampleCounty;
import org.zhishou.engine.scoring.ScoringTables;

class RegionsTest {
  @Test
  void noVisitIsPaidOrChargedByAPriceOfAnotherRegion() {
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

  private static Stream<CheckedProblem> problems() {
    return LongStream.range(0, 200)
        .boxed()
        .flatMap(seed -> Stream.of(TinyProblems.of(seed), TinyProblems.withMeasures(seed)));
  }

  /** How many there are, with every visit's prices looked at. */
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
}
