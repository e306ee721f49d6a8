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
  private double[][] withLast = new double[0][];
  private double[][] net = new double[0][];
  private int[][] weekdays = new int[0][];
  private double[][] ofPair = new double[0][];
  private int[][] countFor = new int[0][];
  private int[][] minutesOfFirst = new int[0][];
  private int[] longest = new int[0];

  HalfDayShares(OpenDemand demand, Visits visits, VisitWorth visitWorth, LastChoices last) {
    this.demand = demand;
    this.visits = visits;
    tables = demand.tables();
    pairValue = new PairValue(demand, visits, visitWorth, last);
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
      pairValue.compute(
          physician, pair, prices, tables.isRemote(site) ? remoteHalfDays : mostVisits);
      most[i] = pairValue.most();
      if (worth[i].length <= most[i]) {
        worth[i] = new double[most[i] + 1];
        weekdays[i] = new int[most[i] + 1];
        net[i] = new double[most[i] + 1];
      }
      for (var count = 0; count <= most[i]; count++) {
        worth[i][count] = pairValue.worth(count);
        weekdays[i][count] = pairValue.weekdays(count);
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
      weekdays = new int[pairs][0];
      net = new double[pairs][0];
      most = new int[pairs];
      remote = new boolean[pairs];
      minutes = new int[pairs];
      leastHalfDays = new int[pairs];
      mostHalfDays = new int[pairs];
      byHalfDays = new double[0][];
    }
    if (byHalfDays.length <= pairs || byHalfDays[0].length <= capacity) {
      byHalfDays = new double[worth.length + 1][capacity + 1];
      withLast = new double[worth.length][capacity + 1];
      ofPair = new double[worth.length][capacity + 1];
      countFor = new int[worth.length][capacity + 1];
      minutesOfFirst = new int[worth.length][capacity + 1];
      longest = new int[worth.length];
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
    return net[i][count];
  }

  /**
   * What the visits of the first {@code upTo} pairs are worth at most with exactly so many
   * half-days; minus infinity where that cannot be.
   */
  double worthOfFirst(int upTo, int halfDays) {
    return byHalfDays[upTo][halfDays];
  }

  /** The same where the last of them visits; -infinity where that cannot be. */
  double worthWithLast(int upTo, int halfDays) {
    return withLast[upTo - 1][halfDays];
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
      longest[i] = worthByHalfDays(i);
      Arrays.fill(minutesOfFirst[i], 0, capacity + 1, -1);
      share(byHalfDays[i], ofPair[i], longest[i], remote[i] ? capacity : onSiteCapacity, i);
    }
  }

  private void share(double[] before, double[] paid, int longest, int most, int i) {
    var with = withLast[i];
    Arrays.fill(with, 0, capacity + 1, Double.NEGATIVE_INFINITY);
    for (var taken = 1; taken <= Math.min(longest, most); taken++) {
      if (paid[taken] > Double.NEGATIVE_INFINITY) {
        raise(with, before, taken, paid[taken], most);
      }
    }
    var after = byHalfDays[i + 1];
    for (var halfDays = 0; halfDays <= capacity; halfDays++) {
      after[halfDays] = Math.max(before[halfDays], with[halfDays]);
    }
  }

  private static void raise(double[] after, double[] before, int taken, double paid, int most) {
    for (var rest = 0; rest <= most - taken; rest++) {
      after[rest + taken] = Math.max(after[rest + taken], before[rest] + paid);
    }
  }

  /** What the pair is worth for each number of half-days; returns the greatest. */
  private int worthByHalfDays(int i) {
    var longest = Math.min(capacity, mostHalfDays[i] * most[i]);
    Arrays.fill(ofPair[i], 0, longest + 1, Double.NEGATIVE_INFINITY);
    net[i][0] = 0;
    for (var count = 1; count <= most[i]; count++) {
      var paid = worth[i][count] - slope * minutes[i] * count;
      net[i][count] = paid;
      for (var taken = leastHalfDays[i] * count;
          taken <= Math.min(longest, mostHalfDays[i] * count);
          taken++) {
        if (paid > ofPair[i][taken]) {
          ofPair[i][taken] = paid;
          countFor[i][taken] = count;
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
    return trace(pairs, halfDays, visitsOf);
  }

  /** The same of the first {@code upTo} pairs. */
  long trace(int upTo, int halfDays, int[] visitsOf) {
    var minutesThen = 0L;
    var rest = halfDays;
    for (var i = upTo - 1; i >= 0; i--) {
      var taken = halfDaysOf(i, rest);
      visitsOf[i] = taken == 0 ? 0 : countFor[i][taken];
      minutesThen += (long) visitsOf[i] * minutes[i];
      rest -= taken;
    }
    return minutesThen;
  }

  /** The minutes of the visits of the first {@code upTo} pairs that are worth most. */
  int minutesOfFirst(int upTo, int halfDays) {
    if (upTo == 0) {
      return 0;
    }
    var known = minutesOfFirst[upTo - 1];
    if (known[halfDays] < 0) {
      var i = upTo - 1;
      var taken = halfDaysOf(i, halfDays);
      known[halfDays] =
          minutesOfFirst(i, halfDays - taken) + (taken == 0 ? 0 : countFor[i][taken] * minutes[i]);
    }
    return known[halfDays];
  }

  /** How many half-days the pair has of so many that it shares with those before it. */
  private int halfDaysOf(int i, int halfDays) {
    var all = byHalfDays[i + 1][halfDays];
    if (byHalfDays[i][halfDays] == all) {
      return 0;
    }
    var taken = Math.min(longest[i], halfDays);
    while (byHalfDays[i][halfDays - taken] + ofPair[i][taken] != all) {
      taken--;
    }
    return taken;
  }

  /** Adds 1 at each visit of so many by the pair with that place. */
  void mark(int physician, int i, int count, Prices prices, int[] timesOn) {
    pairValue.mark(
        physician, visits.firstPair(physician) + i, count, weekdays[i][count], prices, timesOn);
  }
}
