package org.zhishou.engine.bound;

import java.util.Arrays;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * What {@code home-staffing} ties physicians together by: of a department that more than its limit
 * could leave on a date, no more visit then than the pinned duties leave. Each such date of a
 * department has a price, which every visit of one of them that day pays, since nobody is at two
 * places a day.
 */
final class HomeStaff {
  private final ScoringTables tables;
  private final int[] priceOf;
  private final int[] rest;
  private final int prices;

  HomeStaff(OpenDemand demand, Visits visits) {
    tables = demand.tables();
    var mayGo = mayGo(visits);
    priceOf = new int[mayGo.length];
    Arrays.fill(priceOf, RosterState.NOBODY);
    rest = new int[mayGo.length];
    var count = 0;
    for (var slot = 0; slot < mayGo.length; slot++) {
      var left = demand.awayRest(slot / tables.days(), slot % tables.days());
      if (left < mayGo[slot]) {
        rest[count] = left;
        priceOf[slot] = count++;
      }
    }
    prices = count;
  }

  private int[] mayGo(Visits visits) {
    var going = new int[tables.departments() * tables.days()];
    for (var physician = 0; physician < tables.physicians(); physician++) {
      var department = tables.departmentOf(physician);
      var goes = new boolean[tables.days()];
      for (var pair = visits.firstPair(physician);
          department >= 0 && pair < visits.firstPosted(physician);
          pair++) {
        for (var visit = visits.firstVisit(pair);
            !tables.isRemote(visits.siteOf(pair)) && visit < visits.firstVisit(pair + 1);
            visit++) {
          goes[visits.day(visit)] = true;
        }
      }
      for (var day = 0; day < goes.length; day++) {
        if (goes[day]) {
          going[department * tables.days() + day]++;
        }
      }
    }
    return going;
  }

  /** How many prices there are. */
  int prices() {
    return prices;
  }

  /** The price of going there that day, or -1 where there is none. */
  int priceOf(int physician, int site, int day) {
    var department = tables.departmentOf(physician);
    return department < 0 || tables.isRemote(site) || tables.postingAt(physician, day) >= 0
        ? RosterState.NOBODY
        : priceOf[department * tables.days() + day];
  }

  /** How many may go, by price. */
  int rest(int price) {
    return rest[price];
  }
}
