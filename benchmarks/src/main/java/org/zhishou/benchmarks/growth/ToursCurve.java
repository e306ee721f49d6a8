package org.zhishou.benchmarks.growth;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.zhishou.engine.bound.CoverageCertificate;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;
import org.zhishou.engine.search.RosterSearch;
import org.zhishou.engine.search.SearchSettings;

/**
 * What the duty days of a county with tours cost beside those of the county without, at equal
 * moves: {@code ToursCurve seeds steps...}. Steps and not seconds end the searches.
 */
public final class ToursCurve {
  private final TouringCounty county = new TouringCounty();
  private final long steps;
  private final int seeds;

  ToursCurve(long steps, int seeds) {
    this.steps = steps;
    this.seeds = seeds;
  }

  public static void main(String[] args) {
    var seeds = Integer.parseInt(args[0]);
    for (var steps : Arrays.asList(args).subList(1, args.length)) {
      new ToursCurve(Long.parseLong(steps), seeds).print();
    }
  }

  private void print() {
    var counties = new LinkedHashMap<String, CheckedProblem>();
    counties.put("no tours", county.withoutTours());
    counties.put("tours of a hospital of their own", county.withToursOfAHospitalOfTheirOwn());
    counties.put("tours that cost nothing themselves", county.withToursForNothing());
    counties.put("tours", county.withTours());
    var without = meanCost(county.withoutTours());
    for (var one : counties.entrySet()) {
      var cost = one.getKey().equals("no tours") ? without : meanCost(one.getValue());
      System.out.printf("| %d | %s | %.0f | %.3f |%n", steps, one.getKey(), cost, cost / without);
    }
    System.out.printf("Places left open at least: %d%n", placesLeftOpen());
  }

  /**
   * {@link TouringCounty#placesLeftOpen} of the first roster that the county without tours gets.
   */
  int placesLeftOpen() {
    return county.placesLeftOpen(solved(county.withoutTours(), 0));
  }

  /** How much more the duty days cost where tours take nobody from them; 1 is nothing. */
  double ofToursThatTakeNobody() {
    return meanCost(county.withToursOfAHospitalOfTheirOwn()) / meanCost(county.withoutTours());
  }

  private double meanCost(CheckedProblem problem) {
    var sum = 0.0;
    for (var seed = 0; seed < seeds; seed++) {
      sum += county.costOfDutyDays(solved(problem, seed));
    }
    return sum / seeds;
  }

  private List<Duty> solved(CheckedProblem problem, long seed) {
    var tables = new ScoringTables(problem);
    var settings =
        new SearchSettings(Duration.ofHours(1), null, steps, seed, 1, EnvironmentMode.NO_ASSERT);
    var leastMissing = tables.tourWindows() > 0 ? CoverageCertificate.of(tables).leastMissing() : 0;
    var search =
        new RosterSearch(
            tables, settings, null, InstantSource.system(), () -> false, () -> 1, leastMissing);
    var best = search.run(better -> {});
    if (!best.score().feasible()) {
      throw new IllegalStateException("Not everything is covered: " + best.score());
    }
    var duties = new ArrayList<Duty>();
    for (var seat = 0; seat < best.physiciansBySeat().length; seat++) {
      if (best.physiciansBySeat()[seat] != RosterState.NOBODY) {
        duties.add(tables.dutyOnSeat(seat, best.physiciansBySeat()[seat]));
      }
    }
    return duties;
  }
}
