package org.zhishou.engine.bound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.scoring.RandomProblems;
import org.zhishou.engine.scoring.ScoringTables;

/** Held to every number of visits of every pair, along lines of any slope. */
class CheapestShareTest {
  private static final int PROBLEMS = 60;
  private static final double WEIGHT = 2;
  private static final double MOST_WAYS = 2_000;

  private final SplittableRandom random = new SplittableRandom(5);
  private int firstRemote;
  private int belowKnown;
  private int aboveLine;

  @Test
  void noNumberOfVisitsCostsLessAndOneCostsAsMuch() {
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
          compare(shares, "seed %d, physician %d".formatted(seed, physician));
          tried++;
        }
      }
    }
    assertThat(tried).isGreaterThan(2 * PROBLEMS);
    assertThat(belowKnown).as("cheaper than what was known").isGreaterThan(PROBLEMS);
    assertThat(aboveLine).as("dearer than along the line").isGreaterThan(PROBLEMS);
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

  private void compare(HalfDayShares shares, String name) {
    var line = TravelLine.of(shares.slope(), WEIGHT);
    var costs = costs(shares);
    var pinned = random.nextInt(100);
    var none = new int[shares.pairs()];
    var known = cost(shares, costs, pinned, none);
    var all = new EveryChoice(shares, costs, pinned);
    var chosen = none.clone();
    var least = new CheapestShare(shares).least(line, costs, pinned, known, chosen);
    assertThat(least).as(name).isCloseTo(all.least, within(1e-5));
    assertThat(least).as(name).isLessThanOrEqualTo(all.least);
    assertThat(cost(shares, costs, pinned, chosen)).as(name).isCloseTo(all.least, within(1e-5));
    belowKnown += least < known - 1 ? 1 : 0;
    aboveLine += least > alongLine(shares, line, costs, pinned) + 1 ? 1 : 0;
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
