package org.zhishou.engine.bound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhishou.engine.scoring.RandomProblems;
import org.zhishou.engine.scoring.ScoringTables;

/** Held to every number of visits of every pair, along lines of any slope. */
class CheapestShareTest {
  private static final int PROBLEMS = 60;
  private static final double WEIGHT = 2;
  private static final double MOST_WAYS = 2_000;
  private static final double ROUNDING = 1e-6;

  private final SplittableRandom random = new SplittableRandom(5);
  private int firstRemote;
  private int belowKnown;
  private int aboveLine;
  private int givenUp;
  private int givenUpBelowKnown;
  private int notGivenUp;

  /** One physician whose shares are loaded, and what they cost at least. */
  private record Physician(
      HalfDayShares shares,
      double[] costs,
      int pinned,
      double known,
      double least,
      double alongLine,
      String name) {
    double least(CheapestShare cheapest, int[] chosen) {
      return cheapest.least(TravelLine.of(shares.slope(), WEIGHT), costs, pinned, known, chosen);
    }
  }

  @Test
  void noNumberOfVisitsCostsLessAndOneCostsAsMuch() {
    ofEach(
        one -> {
          var chosen = new int[one.shares.pairs()];
          var least = one.least(new CheapestShare(one.shares), chosen);
          assertThat(least).as(one.name).isCloseTo(one.least, within(1e-5));
          assertThat(least).as(one.name).isLessThanOrEqualTo(one.least);
          assertThat(cost(one, chosen)).as(one.name).isCloseTo(one.least, within(1e-5));
          belowKnown += least < one.known - 1 ? 1 : 0;
          aboveLine += least > one.alongLine + 1 ? 1 : 0;
        });
    assertThat(belowKnown).as("cheaper than what was known").isGreaterThan(PROBLEMS);
    assertThat(aboveLine).as("dearer than along the line").isGreaterThan(PROBLEMS);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whereItGivesUpItClaimsNothingAndChoosesNothingDearerThanWhatWasKnown(boolean forTries) {
    ofEach(
        one -> {
          for (var most : new int[] {1, 5, 50, 500}) {
            var mostChoices = forTries ? Integer.MAX_VALUE : most;
            var mostTries = forTries ? most : Integer.MAX_VALUE;
            compare(one, new CheapestShare(one.shares, mostChoices, mostTries));
          }
        });
    assertThat(givenUp).as("given up").isGreaterThan(PROBLEMS);
    assertThat(givenUpBelowKnown).as("cheaper than what was known").isGreaterThan(PROBLEMS);
    assertThat(notGivenUp).as("not given up").isGreaterThan(PROBLEMS);
  }

  private void compare(Physician one, CheapestShare cheapest) {
    var chosen = new int[one.shares.pairs()];
    var least = one.least(cheapest, chosen);
    var cost = cost(one, chosen);
    assertThat(one.least(cheapest, chosen.clone())).as(one.name + " again").isEqualTo(least);
    if (least == Double.NEGATIVE_INFINITY) {
      assertThat(cost).as(one.name).isBetween(one.least - ROUNDING, one.known + ROUNDING);
      givenUp++;
      givenUpBelowKnown += cost < one.known - 1 ? 1 : 0;
    } else {
      assertThat(least).as(one.name).isCloseTo(one.least, within(1e-5));
      assertThat(cost).as(one.name).isCloseTo(one.least, within(1e-5));
      notGivenUp++;
    }
  }

  private void ofEach(Consumer<Physician> comparison) {
    var tried = 0;
    for (var seed = 0; seed < PROBLEMS; seed++) {
      var relaxation = relaxation(seed);
      var prices = prices(relaxation);
      var shares = shares(relaxation);
      for (var physician = 0; physician < relaxation.demand().tables().physicians(); physician++) {
        shares.load(physician, prices);
        firstRemote = firstRemote(relaxation, physician);
        if (ways(shares) <= MOST_WAYS) {
          shares.share(random.nextInt(4) == 0 ? 0 : random.nextDouble() * 2);
          comparison.accept(physician(shares, "seed %d, physician %d".formatted(seed, physician)));
          tried++;
        }
      }
    }
    assertThat(tried).isGreaterThan(2 * PROBLEMS);
  }

  private static Relaxation relaxation(int seed) {
    var tables =
        new ScoringTables(
            seed % 2 == 0 ? TinyProblems.withMeasures(seed) : RandomProblems.withMeasures(seed));
    return Relaxation.of(tables, CoverageCertificate.of(tables));
  }

  private Prices prices(Relaxation relaxation) {
    var prices = new Prices(relaxation.demand().tables(), relaxation.outings());
    for (var paid : new double[][] {prices.day, prices.session, prices.place}) {
      Arrays.setAll(paid, i -> random.nextDouble() * 150);
    }
    return prices;
  }

  private static HalfDayShares shares(Relaxation relaxation) {
    var tables = relaxation.demand().tables();
    var visits = relaxation.visits();
    var worth = new VisitWorth(tables, visits, relaxation.places(), relaxation.outings());
    return new HalfDayShares(
        relaxation.demand(), visits, worth, new LastChoices(tables.physicians(), visits));
  }

  /** Remote pairs are the last; they alone may use the half-days that on-site limits forbid. */
  private static int firstRemote(Relaxation relaxation, int physician) {
    var visits = relaxation.visits();
    var pair = visits.firstPair(physician);
    while (pair < visits.firstPosted(physician)
        && !relaxation.demand().tables().isRemote(visits.siteOf(pair))) {
      pair++;
    }
    return pair - visits.firstPair(physician);
  }

  private static double ways(HalfDayShares shares) {
    return IntStream.range(0, shares.pairs())
        .mapToDouble(i -> shares.most(i) + 1)
        .reduce(1, (one, other) -> one * other);
  }

  private Physician physician(HalfDayShares shares, String name) {
    var costs = costs(shares);
    var pinned = random.nextInt(100);
    var known = cost(shares, costs, pinned, new int[shares.pairs()]);
    var least = new EveryChoice(shares, costs, pinned).least;
    var alongLine = alongLine(shares, TravelLine.of(shares.slope(), WEIGHT), costs, pinned);
    return new Physician(shares, costs, pinned, known, least, alongLine, name);
  }

  private double[] costs(HalfDayShares shares) {
    var target = random.nextInt(shares.capacity() + 1);
    return IntStream.rangeClosed(0, shares.capacity())
        .mapToDouble(halfDays -> 3.0 * (halfDays - target) * (halfDays - target))
        .toArray();
  }

  private static double alongLine(
      HalfDayShares shares, TravelLine line, double[] costs, int pinned) {
    return IntStream.rangeClosed(0, shares.capacity())
        .mapToDouble(
            halfDays ->
                costs[halfDays] - shares.worthOfFirst(shares.pairs(), halfDays) + line.at(pinned))
        .min()
        .orElseThrow();
  }

  private double cost(Physician one, int[] counts) {
    return cost(one.shares, one.costs, one.pinned, counts);
  }

  /** What so many visits of each pair cost; infinite where that cannot be. */
  private double cost(HalfDayShares shares, double[] costs, int pinned, int[] counts) {
    var longest = IntStream.range(0, counts.length).map(shares::mostHalfDays).max().orElse(1);
    var paid = 0.0;
    var minutes = pinned;
    var halfDays = new double[shares.capacity() + 1];
    Arrays.fill(halfDays, Double.POSITIVE_INFINITY);
    halfDays[0] = 0;
    for (var i = 0; i < counts.length; i++) {
      if (counts[i] == 0) {
        continue;
      }
      paid += shares.worth(i, counts[i]) + shares.slope() * counts[i] * shares.minutes(i);
      minutes += counts[i] * shares.minutes(i);
      halfDays =
          shifted(
              halfDays,
              counts[i] * shares.leastHalfDays(i),
              counts[i] * shares.mostHalfDays(i),
              i < firstRemote ? longest * shares.mostVisits() : shares.capacity());
    }
    var least = Double.POSITIVE_INFINITY;
    for (var sum = 0; sum < halfDays.length; sum++) {
      least = Math.min(least, halfDays[sum] + costs[sum]);
    }
    var hours = minutes / 60;
    return least - paid + WEIGHT * hours * hours;
  }

  private static double[] shifted(double[] sums, int least, int most, int limit) {
    var after = new double[sums.length];
    Arrays.fill(after, Double.POSITIVE_INFINITY);
    for (var sum = 0; sum < sums.length; sum++) {
      for (var more = least; more <= most && sum + more <= limit; more++) {
        after[sum + more] = Math.min(after[sum + more], sums[sum]);
      }
    }
    return after;
  }

  /** Tries them all. */
  private final class EveryChoice {
    private final HalfDayShares shares;
    private final double[] costs;
    private final int pinned;
    private final int[] counts;
    private double least = Double.POSITIVE_INFINITY;

    EveryChoice(HalfDayShares shares, double[] costs, int pinned) {
      this.shares = shares;
      this.costs = costs;
      this.pinned = pinned;
      counts = new int[shares.pairs()];
      tryFrom(0);
    }

    private void tryFrom(int pair) {
      if (pair == counts.length) {
        least = Math.min(least, cost(shares, costs, pinned, counts));
        return;
      }
      for (var count = 0; count <= shares.most(pair); count++) {
        counts[pair] = count;
        tryFrom(pair + 1);
      }
      counts[pair] = 0;
    }
  }
}
