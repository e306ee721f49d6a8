package org.zhishou.engine.bound;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * Parts of the problem between which nothing passes: no physician of one may visit a site of
 * another, nor shares a limit with one of another. A province falls into its counties.
 *
 * <p>What the prices of one region are changes nothing in another, so that the soft bound is the
 * sum of the regions' own. Whoever and whatever no visit joins to a region is of the first.
 */
final class Regions {
  private final ScoringTables tables;

  /** By physician, then centre, then window of a tour. */
  private final int[] ofNode;

  private final double[] share;
  private final int[] ofRequest;
  private final int[] ofLimit;

  /**
   * @param apart whether to look for several; else the problem is one
   */
  Regions(OpenDemand demand, Visits visits, OutingLimits outings, boolean apart) {
    tables = demand.tables();
    ofNode = new int[tables.physicians() + tables.centres() + tables.tourWindows()];
    ofRequest = new int[tables.requests()];
    ofLimit = new int[outings.prices()];
    var regions = apart ? number(visits, joined(demand, visits, outings)) : 1;
    share = new double[Math.max(1, regions)];
    for (var physician = 0; physician < tables.physicians(); physician++) {
      share[ofNode[physician]] += visits.firstPair(physician + 1) - visits.firstPair(physician);
      for (var pair = visits.firstPair(physician); pair < visits.firstPair(physician + 1); pair++) {
        var request = tables.requestOf(visits.siteOf(pair), physician);
        if (request >= 0) {
          ofRequest[request] = ofNode[physician];
        }
      }
      for (var limit : outings.of(physician)) {
        ofLimit[limit] = ofNode[physician];
      }
    }
    var pairs = visits.pairs();
    Arrays.setAll(share, region -> pairs == 0 ? 1 : share[region] / pairs);
  }

  private int[] joined(OpenDemand demand, Visits visits, OutingLimits outings) {
    var parent = IntStream.range(0, ofNode.length).toArray();
    var payer = new int[ofLimit.length];
    Arrays.fill(payer, RosterState.NOBODY);
    for (var physician = 0; physician < tables.physicians(); physician++) {
      for (var pair = visits.firstPair(physician); pair < visits.firstPair(physician + 1); pair++) {
        joinSites(visits, physician, pair, parent);
      }
      for (var limit : outings.of(physician)) {
        payer[limit] = payer[limit] == RosterState.NOBODY ? physician : payer[limit];
        Blocks.join(parent, physician, payer[limit]);
      }
    }
    for (var seat = 0; seat < tables.seats(); seat++) {
      var physician = demand.pinned().physicianAt(seat);
      if (physician != RosterState.NOBODY) {
        Blocks.join(parent, physician, node(tables.sessionOfSeat(seat)));
      }
    }
    return parent;
  }

  private void joinSites(Visits visits, int physician, int pair, int[] parent) {
    var site = visits.siteOf(pair);
    if (!tables.isTour(site)) {
      Blocks.join(parent, physician, tables.physicians() + tables.centreOfSite(site));
      return;
    }
    for (var visit = visits.firstVisit(pair); visit < visits.firstVisit(pair + 1); visit++) {
      var session = tables.sessionAt(site, visits.day(visit), Session.FULL_DAY);
      Blocks.join(parent, physician, node(session));
    }
  }

  /** Numbers those that somebody may visit. */
  private int number(Visits visits, int[] parent) {
    var numbers = new int[parent.length];
    var regions = 0;
    for (var physician = 0; physician < tables.physicians(); physician++) {
      var root = Blocks.root(parent, physician);
      if (visits.firstPair(physician) < visits.firstPair(physician + 1) && numbers[root] == 0) {
        numbers[root] = ++regions;
      }
    }
    Arrays.setAll(ofNode, node -> Math.max(0, numbers[Blocks.root(parent, node)] - 1));
    return regions;
  }

  private int node(int session) {
    return tables.physicians()
        + (tables.isTour(tables.siteOf(session))
            ? tables.centres() + tables.windowOf(session)
            : tables.centreOf(session));
  }

  /** How many there are, 1 or more. */
  int count() {
    return share.length;
  }

  int ofPhysician(int physician) {
    return ofNode[physician];
  }

  int ofCentre(int centre) {
    return ofNode[tables.physicians() + centre];
  }

  int ofSession(int session) {
    return ofNode[node(session)];
  }

  int ofWindow(int window) {
    return ofNode[tables.physicians() + tables.centres() + window];
  }

  int ofRequest(int request) {
    return ofRequest[request];
  }

  /** Of a limit as {@link OutingLimits} numbers them. */
  int ofLimit(int limit) {
    return ofLimit[limit];
  }

  /** What part of all pairs of physician and site is the region's. */
  double share(int region) {
    return share[region];
  }

  /** The region of each price, kind by kind as {@link Prices#zeros} has them. */
  int[][] ofPrices(Prices prices, TourPlaces places) {
    var of = new int[Prices.KINDS][];
    of[Prices.DAY] = each(prices.day, slot -> ofCentre(slot / tables.days()));
    of[Prices.SESSION] = each(prices.session, this::ofSession);
    of[Prices.SENIOR] = each(prices.senior, slot -> ofCentre(slot / tables.weeks()));
    of[Prices.REQUEST] = each(prices.request, this::ofRequest);
    of[Prices.EXTRA] = each(prices.extra, slot -> ofCentre(slot / tables.weeks()));
    of[Prices.PLACE] = each(prices.place, price -> ofWindow(places.windowOf(price)));
    of[Prices.OUTING] = each(prices.outing, this::ofLimit);
    return of;
  }

  private static int[] each(double[] prices, IntUnaryOperator region) {
    return IntStream.range(0, prices.length).map(region).toArray();
  }
}
