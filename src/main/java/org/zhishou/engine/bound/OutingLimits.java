package org.zhishou.engine.bound;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * How often physicians may go out, where their visits could go beyond: those of a department on a
 * date ({@code home-staffing}), a physician in a week ({@code weekly-limit}), a physician on a date
 * ({@code one-place}). Each has a price that every visit pays which it counts; remote visits and
 * those on dates of postings pay none.
 */
final class OutingLimits {
  private final ScoringTables tables;
  private final int[] ofDepartment;
  private final int[] ofWeek;
  private final int[] ofDate;
  private int[] rest = new int[256];
  private int prices;

  OutingLimits(OpenDemand demand, Visits visits) {
    tables = demand.tables();
    var onDate = new int[tables.physicians() * tables.days()];
    for (var physician = 0; physician < tables.physicians(); physician++) {
      for (var pair = visits.firstPair(physician); pair < visits.firstPosted(physician); pair++) {
        for (var visit = visits.firstVisit(pair);
            !tables.isRemote(visits.siteOf(pair)) && visit < visits.firstVisit(pair + 1);
            visit++) {
          onDate[physician * tables.days() + visits.day(visit)]++;
        }
      }
    }
    ofDepartment =
        number(
            ofDepartments(onDate),
            slot -> demand.awayRest(slot / tables.days(), slot % tables.days()));
    ofWeek =
        number(
            ofWeeks(onDate),
            slot -> demand.weeklyRest(slot / tables.weeks(), slot % tables.weeks()));
    ofDate = number(onDate, slot -> 1);
  }

  private int[] ofDepartments(int[] onDate) {
    var could = new int[tables.departments() * tables.days()];
    for (var slot = 0; slot < onDate.length; slot++) {
      var department = tables.departmentOf(slot / tables.days());
      if (department >= 0 && onDate[slot] > 0) {
        could[department * tables.days() + slot % tables.days()]++;
      }
    }
    return could;
  }

  private int[] ofWeeks(int[] onDate) {
    var could = new int[tables.physicians() * tables.weeks()];
    for (var slot = 0; slot < onDate.length; slot++) {
      could[slot / tables.days() * tables.weeks() + slot % tables.days() / 7] += onDate[slot];
    }
    return could;
  }

  /** The prices of limits that so many could go beyond; -1 for the others. */
  private int[] number(int[] could, IntUnaryOperator left) {
    var numbers = new int[could.length];
    Arrays.fill(numbers, RosterState.NOBODY);
    for (var slot = 0; slot < could.length; slot++) {
      if (left.applyAsInt(slot) < could[slot]) {
        rest = prices == rest.length ? Arrays.copyOf(rest, 2 * prices) : rest;
        rest[prices] = left.applyAsInt(slot);
        numbers[slot] = prices++;
      }
    }
    return numbers;
  }

  /** How many prices there are. */
  int prices() {
    return prices;
  }

  /** How many may go, by price. */
  int rest(int price) {
    return rest[price];
  }

  /** The prices that visits of the physician may pay. */
  int[] of(int physician) {
    return IntStream.range(0, tables.days())
        .flatMap(
            day ->
                IntStream.of(
                    ofDepartment(physician, day), ofWeek(physician, day), ofDate(physician, day)))
        .filter(price -> price >= 0)
        .distinct()
        .toArray();
  }

  /** What a visit to the site that day pays. */
  double paid(int physician, int site, int day, Prices prices) {
    return isCounted(physician, site, day)
        ? at(ofDepartment(physician, day), prices)
            + at(ofWeek(physician, day), prices)
            + at(ofDate(physician, day), prices)
        : 0;
  }

  private static double at(int price, Prices prices) {
    return price < 0 ? 0 : prices.outing[price];
  }

  /** How such a visit, once made, moves the bound by each price. */
  void enter(int physician, int site, int day, double[] direction) {
    if (isCounted(physician, site, day)) {
      raise(ofDepartment(physician, day), direction);
      raise(ofWeek(physician, day), direction);
      raise(ofDate(physician, day), direction);
    }
  }

  private static void raise(int price, double[] direction) {
    if (price >= 0) {
      direction[price] += 1;
    }
  }

  private boolean isCounted(int physician, int site, int day) {
    return !tables.isRemote(site) && tables.postingAt(physician, day) < 0;
  }

  private int ofDepartment(int physician, int day) {
    var department = tables.departmentOf(physician);
    return department < 0 ? RosterState.NOBODY : ofDepartment[department * tables.days() + day];
  }

  private int ofWeek(int physician, int day) {
    return ofWeek[physician * tables.weeks() + day / 7];
  }

  private int ofDate(int physician, int day) {
    return ofDate[physician * tables.days() + day];
  }
}
