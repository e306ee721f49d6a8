package org.zhishou.engine.bound;

import java.util.Arrays;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.rulebook.Rule;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * The physicians' side of the soft bound: for given prices, how little a physician's visits can
 * cost less what the prices pay for them.
 *
 * <p>Exact for load, continuity and weekdays; three things are let go, each of which can only lower
 * the result: that visits to different centres share dates and weekly limits, that half-days go
 * with sessions, and the curve of {@code fair-travel}. The last is replaced by the best of its
 * supporting lines: with m minutes the rule costs w floor(m/60)^2, and for every slope s >= 0 that
 * is at least s m - max over whole hours h of (s (60 h + 59) - w h^2).
 */
final class PhysicianShare {
  private static final int SLOPES_TRIED = 3;
  private static final int SLOPES_AT_FIRST = 10;

  private final ScoringTables tables;
  private final OpenDemand demand;
  private final Visits visits;
  private final PairValue pairValue;
  private final double perSquareOfLoad;
  private final double perSquareOfHours;
  private final double perServiceDay;

  private int pairs;
  private double[][] worth = new double[0][];
  private int[] most = new int[0];
  private int[] minutes = new int[0];
  private int[] leastHalfDays = new int[0];
  private int[] mostHalfDays = new int[0];
  private double[][] byHalfDays = new double[0][];
  private int[][] splits = new int[0][];
  private int[][] counts = new int[0][];
  private int[] countOf = new int[0];
  private double[] ofPair = new double[0];
  private int[] countFor = new int[0];
  private int capacity;
  private double minutesThen;
  private final double[] slopes;
  private final PinnedLoad pinnedLoad;

  PhysicianShare(OpenDemand demand, Visits visits) {
    this.demand = demand;
    this.visits = visits;
    tables = demand.tables();
    pairValue = new PairValue(demand, visits);
    perSquareOfLoad = tables.weight(Rule.FAIR_WORKLOAD);
    perSquareOfHours = tables.weight(Rule.FAIR_TRAVEL);
    perServiceDay = tables.weight(Rule.PROMOTION_SERVICE);
    slopes = new double[tables.physicians()];
    Arrays.fill(slopes, -1);
    pinnedLoad = new PinnedLoad(demand);
  }

  /**
   * A lower bound of what the physician costs by {@code fair-workload}, {@code fair-travel} and
   * {@code promotion-service} and of what their visits cost by the rules of {@link PairValue}, less
   * what the prices pay.
   *
   * @param timesOn the visits of a cheapest choice are counted here
   */
  double least(int physician, Prices prices, int[] timesOn) {
    load(physician, prices);
    var steepest = steepest(physician);
    var isFirst = slopes[physician] < 0;
    var bestSlope = Math.max(0, slopes[physician]);
    var best = leastAt(physician, bestSlope);
    var width = isFirst ? steepest : steepest / 16;
    var low = Math.max(0, bestSlope - width);
    var high = Math.min(steepest, bestSlope + width);
    var slope = bestSlope;
    for (var i = 0; i < (isFirst ? SLOPES_AT_FIRST : SLOPES_TRIED) && high > low; i++) {
      if (minutesThen > bestHours(slope) * 60 + 59) {
        low = slope;
      } else {
        high = slope;
      }
      slope = (low + high) / 2;
      var cost = leastAt(physician, slope);
      if (cost > best) {
        best = cost;
        bestSlope = slope;
      }
    }
    if (slope != bestSlope) {
      leastAt(physician, bestSlope);
    }
    slopes[physician] = bestSlope;
    mark(physician, prices, timesOn);
    return best - paidOnDatesOut(physician, prices);
  }

  private void mark(int physician, Prices prices, int[] timesOn) {
    for (var i = 0; i < pairs; i++) {
      if (countOf[i] > 0) {
        var pair = visits.firstPair(physician) + i;
        pairValue.compute(physician, pair, prices);
        pairValue.mark(physician, pair, countOf[i], timesOn);
      }
    }
  }

  private void load(int physician, Prices prices) {
    var first = visits.firstPair(physician);
    pairs = visits.firstPair(physician + 1) - first;
    capacity = 2 * mostVisits(physician);
    makeRoom();
    for (var i = 0; i < pairs; i++) {
      var pair = first + i;
      pairValue.compute(physician, pair, prices);
      most[i] = Math.min(pairValue.most(), capacity / 2);
      if (worth[i].length <= most[i]) {
        worth[i] = new double[most[i] + 1];
      }
      for (var count = 0; count <= most[i]; count++) {
        worth[i][count] = pairValue.worth(count);
      }
      minutes[i] = tables.minutes(physician, visits.centreOf(pair));
      leastHalfDays[i] = 2;
      mostHalfDays[i] = 1;
      for (var visit = visits.firstVisit(pair); visit < visits.firstVisit(pair + 1); visit++) {
        leastHalfDays[i] = Math.min(leastHalfDays[i], visits.leastHalfDays(visit));
        mostHalfDays[i] = Math.max(mostHalfDays[i], visits.mostHalfDays(visit));
      }
    }
  }

  private void makeRoom() {
    if (worth.length < pairs) {
      worth = new double[pairs][0];
      most = new int[pairs];
      minutes = new int[pairs];
      leastHalfDays = new int[pairs];
      mostHalfDays = new int[pairs];
      splits = new int[pairs][];
      counts = new int[pairs][];
      countOf = new int[pairs];
      byHalfDays = new double[0][];
    }
    if (byHalfDays.length <= pairs || byHalfDays[0].length <= capacity) {
      byHalfDays = new double[worth.length + 1][capacity + 1];
      ofPair = new double[capacity + 1];
      countFor = new int[capacity + 1];
      splits = new int[worth.length][capacity + 1];
      counts = new int[worth.length][capacity + 1];
    }
  }

  /** Duty days that the physician's limits leave beside the pinned ones. */
  private int mostVisits(int physician) {
    var sum = 0;
    for (var week = 0; week < tables.weeks(); week++) {
      sum += Math.min(7, demand.weeklyRest(physician, week));
    }
    return Math.min(sum, demand.periodRest(physician));
  }

  private double steepest(int physician) {
    var farthest = 0;
    for (var i = 0; i < pairs; i++) {
      farthest = Math.max(farthest, minutes[i]);
    }
    var mostMinutes = pinnedLoad.minutes(physician) + (double) farthest * capacity / 2;
    return farthest == 0 ? 0 : perSquareOfHours * (2 * mostMinutes / 60 + 1) / 60;
  }

  /** The hours at which a line of that slope touches the rule's curve. */
  private double bestHours(double slope) {
    return perSquareOfHours == 0 ? 0 : Math.max(0, Math.rint(slope * 60 / (2 * perSquareOfHours)));
  }

  private double leastAt(int physician, double slope) {
    share(slope);
    var hours = bestHours(slope);
    var pinnedMinutes = pinnedLoad.minutes(physician);
    var line =
        slope * pinnedMinutes - (slope * (60 * hours + 59) - perSquareOfHours * hours * hours);
    var best = Double.POSITIVE_INFINITY;
    var bestHalfDays = 0;
    var shortest = 2;
    for (var i = 0; i < pairs; i++) {
      shortest = Math.min(shortest, leastHalfDays[i]);
    }
    var loose = pinnedLoad.looseHalfDays(physician);
    for (var halfDays = 0; halfDays <= capacity; halfDays++) {
      var paid = byHalfDays[pairs][halfDays];
      if (paid > Double.NEGATIVE_INFINITY) {
        var cost =
            loadCost(physician, halfDays, loose) + service(physician, halfDays / shortest) - paid;
        if (cost < best) {
          best = cost;
          bestHalfDays = halfDays;
        }
      }
    }
    minutesThen = pinnedMinutes;
    for (var i = pairs - 1; i >= 0; i--) {
      countOf[i] = counts[i][bestHalfDays];
      minutesThen += (double) countOf[i] * minutes[i];
      bestHalfDays -= splits[i][bestHalfDays];
    }
    return best + line;
  }

  /** The most that the visits are worth for each number of half-days, pair after pair. */
  private void share(double slope) {
    Arrays.fill(byHalfDays[0], 0, capacity + 1, Double.NEGATIVE_INFINITY);
    byHalfDays[0][0] = 0;
    for (var i = 0; i < pairs; i++) {
      var longest = worthByHalfDays(i, slope);
      var before = byHalfDays[i];
      var after = byHalfDays[i + 1];
      System.arraycopy(before, 0, after, 0, capacity + 1);
      Arrays.fill(splits[i], 0, capacity + 1, 0);
      Arrays.fill(counts[i], 0, capacity + 1, 0);
      for (var rest = 0; rest < capacity; rest++) {
        if (before[rest] == Double.NEGATIVE_INFINITY) {
          continue;
        }
        for (var taken = 1; taken <= longest && taken <= capacity - rest; taken++) {
          if (before[rest] + ofPair[taken] > after[rest + taken]) {
            after[rest + taken] = before[rest] + ofPair[taken];
            splits[i][rest + taken] = taken;
            counts[i][rest + taken] = countFor[taken];
          }
        }
      }
    }
  }

  /** What the pair is worth for each number of half-days; returns the greatest. */
  private int worthByHalfDays(int i, double slope) {
    var longest = Math.min(capacity, mostHalfDays[i] * most[i]);
    Arrays.fill(ofPair, 0, longest + 1, Double.NEGATIVE_INFINITY);
    for (var count = 1; count <= most[i]; count++) {
      var paid = worth[i][count] - slope * minutes[i] * count;
      for (var taken = leastHalfDays[i] * count;
          taken <= Math.min(longest, mostHalfDays[i] * count);
          taken++) {
        if (paid > ofPair[taken]) {
          ofPair[taken] = paid;
          countFor[taken] = count;
        }
      }
    }
    return longest;
  }

  private double loadCost(int physician, int halfDays, int loose) {
    if (!tables.sharesLoad(physician)) {
      return 0;
    }
    var above =
        tables.carriedOverHalfDays(physician)
            - tables.targetHalfDays(physician)
            + pinnedLoad.halfDays(physician)
            + halfDays;
    var nearest = above >= 0 ? above : Math.min(0, above + loose);
    return perSquareOfLoad * nearest * nearest;
  }

  private double service(int physician, int mostDays) {
    var days = demand.pinned().dutyDaysInPeriod(physician) + mostDays;
    return perServiceDay * Math.max(0, tables.serviceDaysTarget(physician) - days);
  }

  /** What duties beside the pinned ones of their dates could be paid at most. */
  private double paidOnDatesOut(int physician, Prices prices) {
    var sum = 0.0;
    for (var day : pinnedLoad.datesOut(physician)) {
      var seat = demand.pinned().firstSeatOn(physician, day);
      sum += paidBeside(physician, tables.centreOf(tables.sessionOfSeat(seat)), day, prices);
    }
    return sum;
  }

  private double paidBeside(int physician, int centre, int day, Prices prices) {
    var sum = 0.0;
    if (visits.canBecomeDutyDay(centre, day) && demand.canHelp(physician, centre, day)) {
      sum += prices.day[centre * tables.days() + day];
    }
    for (var kind : Session.values()) {
      var session = tables.sessionAt(centre, day, kind);
      if (session >= 0 && demand.pinned().canServe(physician, session)) {
        sum += tables.isInBaseline(session, physician) ? tables.weight(Rule.STABILITY) : 0;
        sum += tables.isRequired(session) ? prices.session[session] : 0;
      }
    }
    return sum;
  }
}
