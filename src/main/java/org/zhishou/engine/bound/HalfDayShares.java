package org.zhishou.engine.bound;

import java.util.Arrays;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * How one physician's half-days are shared among the centres: the most that visits are worth for
 * each number of half-days, pair after pair, where each minute of travel costs the same.
 */
final class HalfDayShares {
  private final ScoringTables tables;
  private final OpenDemand demand;
  private final Visits visits;
  private final PairValue pairValue;

  private int pairs;
  private int mostVisits;
  private int remoteHalfDays;
  private int onSiteCapacity;
  private int capacity;
  private double slope;
  private double[][] worth = new double[0][];
  private int[] most = new int[0];
  private boolean[] remote = new boolean[0];
  private int[] minutes = new int[0];
  private int[] leastHalfDays = new int[0];
  private int[] mostHalfDays = new int[0];
  private double[][] byHalfDays = new double[0][];
  private int[][] splits = new int[0][];
  private int[][] counts = new int[0][];
  private double[] ofPair = new double[0];
  private int[] countFor = new int[0];

  HalfDayShares(OpenDemand demand, Visits visits, VisitWorth visitWorth) {
    this.demand = demand;
    this.visits = visits;
    tables = demand.tables();
    pairValue = new PairValue(demand, visits, visitWorth);
  }

  /** Pairs on dates of postings are no part of it. */
  void load(int physician, Prices prices) {
    var first = visits.firstPair(physician);
    pairs = visits.firstPosted(physician) - first;
    enterCapacity(physician);
    makeRoom();
    for (var i = 0; i < pairs; i++) {
      var pair = first + i;
      var site = visits.siteOf(pair);
      pairValue.compute(physician, pair, prices);
      most[i] = Math.min(pairValue.most(), tables.isRemote(site) ? remoteHalfDays : mostVisits);
      if (worth[i].length <= most[i]) {
        worth[i] = new double[most[i] + 1];
      }
      for (var count = 0; count <= most[i]; count++) {
        worth[i][count] = pairValue.worth(count);
      }
      remote[i] = tables.isRemote(site);
      minutes[i] = tables.minutes(physician, site);
      leastHalfDays[i] = 3;
      mostHalfDays[i] = 1;
      for (var visit = visits.firstVisit(pair); visit < visits.firstVisit(pair + 1); visit++) {
        leastHalfDays[i] = Math.min(leastHalfDays[i], visits.leastHalfDays(visit));
        mostHalfDays[i] = Math.max(mostHalfDays[i], visits.mostHalfDays(visit));
      }
    }
  }

  private void enterCapacity(int physician) {
    mostVisits = 0;
    remoteHalfDays = 0;
    for (var week = 0; week < tables.weeks(); week++) {
      mostVisits += Math.min(7, demand.weeklyRest(physician, week));
      remoteHalfDays += tables.anyRemote() ? demand.remoteHalfDaysLeft(physician, week) : 0;
    }
    mostVisits = Math.min(mostVisits, demand.periodRest(physician));
    var longest = 1;
    var anyRemote = false;
    for (var pair = visits.firstPair(physician); pair < visits.firstPosted(physician); pair++) {
      anyRemote |= tables.isRemote(visits.siteOf(pair));
      for (var visit = visits.firstVisit(pair); visit < visits.firstVisit(pair + 1); visit++) {
        longest = Math.max(longest, visits.mostHalfDays(visit));
      }
    }
    remoteHalfDays = anyRemote ? remoteHalfDays : 0;
    onSiteCapacity = longest * mostVisits;
    capacity = onSiteCapacity + remoteHalfDays;
  }

  private void makeRoom() {
    if (worth.length < pairs) {
      worth = new double[pairs][0];
      most = new int[pairs];
      remote = new boolean[pairs];
      minutes = new int[pairs];
      leastHalfDays = new int[pairs];
      mostHalfDays = new int[pairs];
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

  int pairs() {
    return pairs;
  }

  /** Visits that the physician's limits leave, remote ones aside. */
  int mostVisits() {
    return mostVisits;
  }

  /** Half-days that the physician's limits leave, remote ones too. */
  int capacity() {
    return capacity;
  }

  double slope() {
    return slope;
  }

  /** The fewest half-days that a visit takes anywhere, remote ones aside. */
  int shortestVisit() {
    var shortest = 2;
    for (var i = 0; i < pairs; i++) {
      shortest = remote[i] ? shortest : Math.min(shortest, leastHalfDays[i]);
    }
    return shortest;
  }

  int longestWay() {
    var farthest = 0;
    for (var i = 0; i < pairs; i++) {
      farthest = Math.max(farthest, minutes[i]);
    }
    return farthest;
  }

  /** The most visits of the pair with that place. */
  int most(int i) {
    return most[i];
  }

  int minutes(int i) {
    return minutes[i];
  }

  int leastHalfDays(int i) {
    return leastHalfDays[i];
  }

  int mostHalfDays(int i) {
    return mostHalfDays[i];
  }

  /** What so many visits of the pair are worth at most, their travel paid. */
  double worth(int i, int count) {
    return worth[i][count] - slope * minutes[i] * count;
  }

  /**
   * What the visits of the first {@code upTo} pairs are worth at most with exactly so many
   * half-days; minus infinity where that cannot be.
   */
  double worthOfFirst(int upTo, int halfDays) {
    return byHalfDays[upTo][halfDays];
  }

  /**
   * Shares anew.
   *
   * @param slope what a minute costs
   */
  void share(double slope) {
    this.slope = slope;
    Arrays.fill(byHalfDays[0], 0, capacity + 1, Double.NEGATIVE_INFINITY);
    byHalfDays[0][0] = 0;
    for (var i = 0; i < pairs; i++) {
      var longest = worthByHalfDays(i);
      var before = byHalfDays[i];
      var after = byHalfDays[i + 1];
      System.arraycopy(before, 0, after, 0, capacity + 1);
      Arrays.fill(splits[i], 0, capacity + 1, 0);
      Arrays.fill(counts[i], 0, capacity + 1, 0);
      var most = remote[i] ? capacity : onSiteCapacity;
      for (var rest = 0; rest < most; rest++) {
        if (before[rest] == Double.NEGATIVE_INFINITY) {
          continue;
        }
        for (var taken = 1; taken <= longest && taken <= most - rest; taken++) {
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
  private int worthByHalfDays(int i) {
    var longest = Math.min(capacity, mostHalfDays[i] * most[i]);
    Arrays.fill(ofPair, 0, longest + 1, Double.NEGATIVE_INFINITY);
    for (var count = 1; count <= most[i]; count++) {
      var paid = worth(i, count);
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

  /**
   * Enters how often each pair visits where so many half-days are worth most.
   *
   * @return the minutes of those visits
   */
  long trace(int halfDays, int[] visitsOf) {
    var minutesThen = 0L;
    var rest = halfDays;
    for (var i = pairs - 1; i >= 0; i--) {
      visitsOf[i] = counts[i][rest];
      minutesThen += (long) visitsOf[i] * minutes[i];
      rest -= splits[i][rest];
    }
    return minutesThen;
  }

  /** Adds 1 at each visit of so many by the pair with that place. */
  void mark(int physician, int i, int count, Prices prices, int[] timesOn) {
    var pair = visits.firstPair(physician) + i;
    pairValue.compute(physician, pair, prices);
    pairValue.mark(pair, count, timesOn);
  }
}
