package org.zhishou.engine.bound;

import java.util.Arrays;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.rulebook.Rule;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * The physicians' side of the soft bound: for given prices, how little a physician's visits can
 * cost less what the prices pay for them.
 *
 * <p>Exact for load, continuity, weekdays and, as a rule, {@code fair-travel}; two things are let
 * go, each of which can only lower the result: that visits to different sites share dates and
 * weekly limits, for which {@link OutingLimits} has prices, and that half-days go with sessions.
 * The curve of {@code fair-travel} is first replaced by the best of its supporting lines, and then
 * put back by {@link CheapestShare} as far as that does not take too long.
 */
final class PhysicianShare {
  private static final int SLOPES_TRIED = 3;
  private static final int SLOPES_AT_FIRST = 10;

  private final ScoringTables tables;
  private final OpenDemand demand;
  private final Visits visits;
  private final VisitWorth visitWorth;
  private final HalfDayShares shares;
  private final PostedShare posted;
  private final CheapestShare cheapest;
  private final PinnedLoad pinnedLoad;
  private final double perSquareOfLoad;
  private final double perSquareOfHours;
  private final double perServiceDay;

  private double[] costs = new double[0];
  private int[] visitsOf = new int[0];
  private double minutesThen;
  private final LastChoices last;

  PhysicianShare(OpenDemand demand, Visits visits, VisitWorth visitWorth) {
    this(
        demand,
        visits,
        visitWorth,
        new PinnedLoad(demand),
        new LastChoices(demand.tables().physicians(), visits));
  }

  private PhysicianShare(
      OpenDemand demand,
      Visits visits,
      VisitWorth visitWorth,
      PinnedLoad pinnedLoad,
      LastChoices last) {
    this.demand = demand;
    this.visits = visits;
    this.visitWorth = visitWorth;
    this.pinnedLoad = pinnedLoad;
    this.last = last;
    tables = demand.tables();
    shares = new HalfDayShares(demand, visits, visitWorth, last);
    posted = new PostedShare(demand, visits, visitWorth);
    cheapest = new CheapestShare(shares);
    perSquareOfLoad = tables.weight(Rule.FAIR_WORKLOAD);
    perSquareOfHours = tables.weight(Rule.FAIR_TRAVEL);
    perServiceDay = tables.weight(Rule.PROMOTION_SERVICE);
  }

  /**
   * Another for the same physicians, for another thread: neither is used for one that the other is
   * at.
   */
  PhysicianShare sibling() {
    return new PhysicianShare(demand, visits, visitWorth, pinnedLoad, last);
  }

  /**
   * A lower bound of what the physician costs by {@code fair-workload}, {@code fair-travel} and
   * {@code promotion-service} and of what their visits cost by the rules of {@link PairValue}, less
   * what the prices pay.
   *
   * @param timesOn the visits of a cheapest choice are counted here
   */
  double least(int physician, Prices prices, int[] timesOn) {
    shares.load(physician, prices);
    enterCosts(physician);
    var best = leastByLines(physician);
    var line = TravelLine.of(shares.slope(), perSquareOfHours);
    var known = best + line.gapAt(minutesThen);
    var asBefore = costAsBefore(physician);
    if (asBefore < known) {
      known = asBefore;
      System.arraycopy(last.visits[physician], 0, visitsOf, 0, shares.pairs());
    }
    var pinnedMinutes = Math.toIntExact(pinnedLoad.minutes(physician));
    var least = Math.max(best, cheapest.least(line, costs, pinnedMinutes, known, visitsOf));
    last.visits[physician] = Arrays.copyOf(visitsOf, shares.pairs());
    for (var i = 0; i < shares.pairs(); i++) {
      if (visitsOf[i] > 0) {
        shares.mark(physician, i, visitsOf[i], prices, timesOn);
      }
    }
    return least - posted.most(physician, prices, timesOn) - paidOnDatesOut(physician, prices);
  }

  /** What the choice of the last round costs now, where there was one. */
  private double costAsBefore(int physician) {
    var before = last.visits[physician];
    if (before == null) {
      return Double.POSITIVE_INFINITY;
    }
    var paid = 0.0;
    var minutes = (double) pinnedLoad.minutes(physician);
    var fewest = 0;
    var most = 0;
    for (var i = 0; i < before.length; i++) {
      paid += shares.worth(i, before[i]) + shares.slope() * before[i] * shares.minutes(i);
      minutes += (double) before[i] * shares.minutes(i);
      fewest += before[i] * shares.leastHalfDays(i);
      most += before[i] * shares.mostHalfDays(i);
    }
    var least = Double.POSITIVE_INFINITY;
    for (var halfDays = fewest; halfDays <= Math.min(most, shares.capacity()); halfDays++) {
      least = Math.min(least, costs[halfDays]);
    }
    var hours = Math.floor(minutes / 60);
    return least - paid + perSquareOfHours * hours * hours;
  }

  /** The greatest of the least costs along each of some lines; the shares are left at it. */
  private double leastByLines(int physician) {
    var steepest = steepest(physician);
    var isFirst = last.slopes[physician] < 0;
    var bestSlope = Math.max(0, last.slopes[physician]);
    var best = leastAt(physician, bestSlope);
    var width = isFirst ? steepest : steepest / 16;
    var low = Math.max(0, bestSlope - width);
    var high = Math.min(steepest, bestSlope + width);
    for (var i = 0; i < (isFirst ? SLOPES_AT_FIRST : SLOPES_TRIED) && high > low; i++) {
      if (minutesThen > TravelLine.of(shares.slope(), perSquareOfHours).touchesAtMinutes()) {
        low = shares.slope();
      } else {
        high = shares.slope();
      }
      var slope = (low + high) / 2;
      var cost = leastAt(physician, slope);
      if (cost > best) {
        best = cost;
        bestSlope = slope;
      }
    }
    if (shares.slope() != bestSlope) {
      leastAt(physician, bestSlope);
    }
    last.slopes[physician] = bestSlope;
    return best;
  }

  /** What the physician costs by each number of half-days, travel and visits aside. */
  private void enterCosts(int physician) {
    if (costs.length <= shares.capacity()) {
      costs = new double[shares.capacity() * 2 + 1];
    }
    if (visitsOf.length < shares.pairs()) {
      visitsOf = new int[shares.pairs() * 2];
    }
    var shortest = shares.shortestVisit();
    var loose = pinnedLoad.looseHalfDays(physician);
    var postedDays = posted.mostDays(physician);
    for (var halfDays = 0; halfDays <= shares.capacity(); halfDays++) {
      costs[halfDays] =
          loadCost(physician, halfDays, loose)
              + service(physician, postedDays + halfDays / shortest);
    }
  }

  private double steepest(int physician) {
    var farthest = shares.longestWay();
    var mostMinutes = pinnedLoad.minutes(physician) + (double) farthest * shares.mostVisits();
    return farthest == 0 ? 0 : perSquareOfHours * (2 * mostMinutes / 60 + 1) / 60;
  }

  private double leastAt(int physician, double slope) {
    shares.share(slope);
    var best = Double.POSITIVE_INFINITY;
    var bestHalfDays = 0;
    for (var halfDays = 0; halfDays <= shares.capacity(); halfDays++) {
      var cost = costs[halfDays] - shares.worthOfFirst(shares.pairs(), halfDays);
      if (cost < best) {
        best = cost;
        bestHalfDays = halfDays;
      }
    }
    var pinnedMinutes = pinnedLoad.minutes(physician);
    minutesThen = pinnedMinutes + shares.trace(bestHalfDays, visitsOf);
    return best + TravelLine.of(slope, perSquareOfHours).at(pinnedMinutes);
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
    var days = demand.pinned().serviceDays(physician) + mostDays;
    return perServiceDay * Math.max(0, tables.serviceDaysTarget(physician) - days);
  }

  /** What duties beside the pinned ones of their dates could be paid at most. */
  private double paidOnDatesOut(int physician, Prices prices) {
    var sum = 0.0;
    for (var day : pinnedLoad.datesOut(physician)) {
      var seat = demand.pinned().firstSeatOn(physician, day);
      sum += paidBeside(physician, tables.siteOf(tables.sessionOfSeat(seat)), day, prices);
    }
    return sum;
  }

  private double paidBeside(int physician, int site, int day, Prices prices) {
    var sum = 0.0;
    if (site < tables.centres()
        && visits.canBecomeDutyDay(site, day)
        && demand.canHelp(physician, site, day)) {
      sum += prices.day[site * tables.days() + day];
    }
    for (var kind : Session.values()) {
      var session = tables.sessionAt(site, day, kind);
      if (session >= 0 && demand.pinned().canServe(physician, session)) {
        sum += visitWorth.beside(physician, session, prices);
      }
    }
    return sum;
  }
}
