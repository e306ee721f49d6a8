package org.zhishou.engine.bound;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.zhishou.engine.rulebook.Rule;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * Prices that make the soft bound high: raised where too few visits come and lowered where too many
 * do.
 *
 * <p>Subgradient steps towards a target a little above the best so far (B. T. Polyak, USSR
 * Computational Mathematics 9, 1969), the target nearer from round to round, along a direction that
 * keeps part of the last one (Camerini, Fratta and Maffioli, Mathematical Programming Study 3,
 * 1975), longer while round after round gains, and in which a price counts the less the harder it
 * has been pulled either way of late (N. Z. Shor's stretching of space with a diagonal; Duchi,
 * Hazan and Singer, Journal of Machine Learning Research 12, 2011). Whatever the prices, the bound
 * they give is valid.
 */
final class PriceAscent {
  private static final double FIRST_REACH = 0.3;
  private static final double LAST_REACH = 0.001;
  private static final double LAST_REACH_OF_ONE_ROUND = 0.12;
  private static final double MEMORY = 0.8;
  private static final double MEMORY_WITH_TOURS = 0.9;
  private static final double BY_DATE = 0.6;
  private static final int PATIENCE = 8;
  private static final int RUN = 4;
  private static final double LONGER = 1.25;
  private static final double SHORTER = 0.85;
  private static final double MOST_STRETCH = 30;
  private static final double PULL_MEMORY = 0.9;
  private static final double LEAST_PULL = 0.3;

  private final ScoringTables tables;
  private final Visits visits;
  private final TourPlaces places;
  private final VisitWorth visitWorth;
  private final PhysicianShare physicians;
  private final CentreShare centres;
  private final int missing;

  /** Nearly everybody may go on a tour, so that in a round all do or none. */
  private final double memory;

  private final int[] timesOn;

  /** The square of how hard each price has been pulled of late. */
  private final double[][] pull;

  private Prices prices;
  private Prices best;
  private double bestValue = Double.NEGATIVE_INFINITY;
  private double physiciansNow;
  private double physiciansAtBest = Double.NEGATIVE_INFINITY;

  PriceAscent(
      OpenDemand demand,
      Visits visits,
      TourPlaces places,
      OutingLimits outings,
      CentreShare centres,
      int missing) {
    this.visits = visits;
    this.centres = centres;
    this.missing = missing;
    tables = demand.tables();
    this.places = places;
    memory = places.windows() > 0 ? MEMORY_WITH_TOURS : MEMORY;
    visitWorth = new VisitWorth(tables, visits, places, outings);
    physicians = new PhysicianShare(demand, visits, visitWorth);
    timesOn = new int[visits.firstVisit(visits.pairs())];
    prices = new Prices(tables, outings);
    best = prices;
    pull = prices.zeros();
    start();
  }

  /** The best prices found, zero before the first round's end. */
  Prices best() {
    return best;
  }

  /** The least of the physicians' side at {@link #best}; minus infinity before. */
  double physiciansAtBest() {
    return physiciansAtBest;
  }

  /**
   * A guess: what a visit costs by travel, at everybody's mean hours, from halfway off; on a tour,
   * where nearly everybody may go, from a quarter of the way.
   */
  private void start() {
    var minutes = 0.0;
    var typical = new int[tables.sites()];
    for (var site = 0; site < tables.sites(); site++) {
      var here = site;
      var sorted =
          Arrays.stream(tables.candidates(site))
              .map(one -> tables.minutes(one, here))
              .sorted()
              .toArray();
      typical[site] =
          sorted.length == 0 ? 0 : sorted[sorted.length / (tables.isTour(site) ? 4 : 2)];
    }
    for (var slot = 0; slot < tables.centres() * tables.weeks(); slot++) {
      minutes +=
          tables.required(slot / tables.weeks(), slot % tables.weeks())
              * typical[slot / tables.weeks()];
    }
    for (var window = 0; window < places.windows(); window++) {
      minutes += tables.teamOfWindow(window) * typical[tables.siteOfWindow(window)];
    }
    var sharing = 1;
    for (var physician = 0; physician < tables.physicians(); physician++) {
      sharing += tables.sharesLoad(physician) ? 1 : 0;
    }
    var perMinute =
        tables.weight(Rule.TRAVEL_TIME)
            + tables.weight(Rule.FAIR_TRAVEL) * 2 * (minutes / sharing / 60) / 60;
    for (var slot = 0; slot < prices.day.length; slot++) {
      if (isOpen(slot)) {
        prices.day[slot] = perMinute * typical[slot / tables.days()];
      }
    }
    for (var window = 0; window < places.windows(); window++) {
      prices.place[places.firstPrice(window)] = perMinute * typical[tables.siteOfWindow(window)];
    }
  }

  private boolean isOpen(int slot) {
    return visits.canBecomeDutyDay(slot / tables.days(), slot % tables.days());
  }

  /**
   * @param rising is told of each better bound as it is found
   */
  void climb(int rounds, BooleanSupplier stopped, DoubleConsumer rising) {
    var along = prices.zeros();
    var sinceBetter = 0;
    var inARow = 0;
    var stretch = 1.0;
    var lastReach = Math.max(LAST_REACH, LAST_REACH_OF_ONE_ROUND / rounds);
    for (var round = 0; round < rounds; round++) {
      var direction = prices.zeros();
      var value = value(direction, stopped);
      if (Double.isNaN(value)) {
        return;
      }
      sinceBetter++;
      if (value > bestValue) {
        bestValue = value;
        best = prices.copy();
        physiciansAtBest = physiciansNow;
        sinceBetter = 0;
        inARow++;
        rising.accept(value);
      } else if (sinceBetter > PATIENCE) {
        prices = best.copy();
        along = prices.zeros();
        sinceBetter = 0;
        continue;
      }
      var reach = FIRST_REACH * Math.pow(lastReach / FIRST_REACH, (double) round / rounds);
      var target = bestValue + reach * Math.max(1, Math.abs(bestValue));
      if (sinceBetter > 0) {
        inARow = 0;
        stretch = Math.max(1, stretch * SHORTER);
      } else if (inARow >= RUN) {
        stretch = Math.min(MOST_STRETCH, stretch * LONGER);
      }
      var step = stretch * (target - value) / Math.max(1e-9, turn(along, direction));
      prices.go(step, direction);
    }
  }

  /**
   * Turns {@code along} to the new direction, and that to where to go.
   *
   * @return by how much a step of 1 raises the bound if the direction keeps its promise
   */
  private double turn(double[][] along, double[][] direction) {
    gatherWeeks(direction[0]);
    var rise = 0.0;
    for (var kind = 0; kind < along.length; kind++) {
      for (var i = 0; i < along[kind].length; i++) {
        var now = direction[kind][i];
        if (kind == Prices.OUTING && now < 0 && prices.outing[i] == 0) {
          leaveAtNothing(i, along[kind], direction[kind]);
          continue;
        }
        along[kind][i] = now + memory * along[kind][i];
        pull[kind][i] = PULL_MEMORY * pull[kind][i] + (1 - PULL_MEMORY) * now * now;
        direction[kind][i] = along[kind][i] / (LEAST_PULL + Math.sqrt(pull[kind][i]));
        rise += along[kind][i] * direction[kind][i];
      }
    }
    return rise;
  }

  /** A limit that nobody comes near, as nearly all of them are, counts for no step. */
  private void leaveAtNothing(int price, double[] along, double[] direction) {
    along[price] = 0;
    direction[price] = 0;
    pull[Prices.OUTING][price] *= PULL_MEMORY;
  }

  /** The bound at the present prices, or not a number if stopped. */
  private double value(double[][] direction, BooleanSupplier stopped) {
    Arrays.fill(timesOn, 0);
    physiciansNow = 0;
    for (var physician = 0; physician < tables.physicians(); physician++) {
      if (stopped.getAsBoolean()) {
        return Double.NaN;
      }
      physiciansNow += physicians.least(physician, prices, timesOn);
      enterVisits(physician, direction);
    }
    return physiciansNow + centres.least(prices, missing, direction);
  }

  private void enterVisits(int physician, double[][] direction) {
    for (var pair = visits.firstPair(physician); pair < visits.firstPair(physician + 1); pair++) {
      var weekBefore = -1;
      for (var visit = visits.firstVisit(pair); visit < visits.firstVisit(pair + 1); visit++) {
        if (timesOn[visit] > 0) {
          var week = visits.day(visit) / 7;
          visitWorth.enter(physician, pair, visit, direction);
          if (week != weekBefore) {
            visitWorth.enterWeek(physician, pair, week, direction);
            weekBefore = week;
          }
        }
      }
    }
  }

  /** Moves the dates of a week together, and each a little by itself. */
  private void gatherWeeks(double[] day) {
    for (var monday = 0; monday < day.length; monday += 7) {
      var sum = 0.0;
      var open = 0;
      for (var slot = monday; slot < monday + 7; slot++) {
        sum += isOpen(slot) ? day[slot] : 0;
        open += isOpen(slot) ? 1 : 0;
      }
      for (var slot = monday; slot < monday + 7; slot++) {
        day[slot] = isOpen(slot) ? (1 - BY_DATE) * sum / Math.sqrt(open) + BY_DATE * day[slot] : 0;
      }
    }
  }
}
