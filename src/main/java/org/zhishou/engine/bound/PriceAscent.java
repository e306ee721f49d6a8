package org.zhishou.engine.bound;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.function.IntSupplier;
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
 * they give is valid. Each region goes at its own pace, and the level of its days counts as one
 * price more.
 */
final class PriceAscent {
  private static final double FIRST_REACH = 0.3;
  private static final double LAST_REACH = 0.001;
  private static final double LAST_REACH_OF_ONE_ROUND = 0.12;
  private static final double MEMORY = 0.8;
  private static final double MEMORY_WITH_TOURS = 0.9;
  private static final double BY_DATE = 0.6;
  private static final double PULL_MEMORY = 0.9;
  private static final double LEAST_PULL = 0.3;
  private static final int LATELY = 16;

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

  /** By pair, in which round it was chosen last, from 1; 0 before. */
  private final int[] lastChosen;

  private int rounds;

  /** The square of how hard each price has been pulled of late. */
  private final double[][] pull;

  private final Regions regions;
  private final int[][] regionOf;
  private final Pace[] paces;
  private final Prices prices;
  private final Prices best;

  /** By region, where the level of its days goes and how hard it has been pulled of late. */
  private final double[] levelAlong;

  private final double[] levelPull;

  /** By region. */
  private final double[] physiciansNow;

  private final double[] physiciansAtBest;

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
    lastChosen = new int[visits.pairs()];
    prices = new Prices(tables, outings);
    pull = prices.zeros();
    regions = centres.regions();
    regionOf = regions.ofPrices(prices, places);
    paces = new Pace[regions.count()];
    Arrays.setAll(paces, region -> new Pace());
    levelAlong = new double[paces.length];
    levelPull = new double[paces.length];
    physiciansNow = new double[paces.length];
    physiciansAtBest = new double[paces.length];
    Arrays.fill(physiciansAtBest, Double.NEGATIVE_INFINITY);
    start();
    best = prices.copy();
  }

  /** The best prices found, zero before the first round's end. */
  Prices best() {
    return best;
  }

  /** Which visits a cheapest choice of the physician at other prices is made of: above 0. */
  int[] cheapest(int physician, Prices at) {
    Arrays.fill(timesOn, 0);
    physicians.least(physician, at, timesOn);
    return timesOn;
  }

  /**
   * Whether the physician of a pair would have gone to its site in one of the last rounds: the
   * choices of many rounds, taken together, come near to what is best where everybody is shared out
   * in fractions (F. Barahona and R. Anbil, Mathematical Programming 87, 2000).
   */
  boolean wasChosenLately(int pair) {
    return lastChosen[pair] > 0 && lastChosen[pair] > rounds - LATELY;
  }

  /** The least of the physicians' side at {@link #best}; minus infinity before. */
  double physiciansAtBest() {
    return Arrays.stream(physiciansAtBest).sum();
  }

  /**
   * A guess: what a visit costs by travel, at everybody's mean hours, from halfway off; on a tour,
   * where nearly everybody may go, from a quarter of the way.
   */
  private void start() {
    var minutes = new double[paces.length];
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
      var centre = slot / tables.weeks();
      minutes[regions.ofCentre(centre)] +=
          tables.required(centre, slot % tables.weeks()) * typical[centre];
    }
    for (var window = 0; window < places.windows(); window++) {
      minutes[regions.ofWindow(window)] +=
          tables.teamOfWindow(window) * typical[tables.siteOfWindow(window)];
    }
    var sharing = new int[paces.length];
    for (var physician = 0; physician < tables.physicians(); physician++) {
      sharing[regions.ofPhysician(physician)] += tables.sharesLoad(physician) ? 1 : 0;
    }
    var perMinute = new double[paces.length];
    Arrays.setAll(
        perMinute,
        region ->
            tables.weight(Rule.TRAVEL_TIME)
                + tables.weight(Rule.FAIR_TRAVEL)
                    * 2
                    * (minutes[region] / (1 + sharing[region]) / 60)
                    / 60);
    for (var slot = 0; slot < prices.day.length; slot++) {
      if (isOpen(slot)) {
        var centre = slot / tables.days();
        prices.day[slot] = perMinute[regions.ofCentre(centre)] * typical[centre];
      }
    }
    for (var window = 0; window < places.windows(); window++) {
      prices.place[places.firstPrice(window)] =
          perMinute[regions.ofWindow(window)] * typical[tables.siteOfWindow(window)];
    }
  }

  private boolean isOpen(int slot) {
    return visits.canBecomeDutyDay(slot / tables.days(), slot % tables.days());
  }

  /**
   * @param threads that may work at once, 1 or more; asked every round, and without a say in what
   *     comes out
   * @param rising is told of each better bound as it is found
   * @return how many rounds were made
   */
  int climb(int rounds, IntSupplier threads, BooleanSupplier stopped, DoubleConsumer rising) {
    try (var shares = new PhysicianShares(physicians, tables.physicians(), threads)) {
      return climb(rounds, shares, stopped, rising);
    }
  }

  private int climb(
      int rounds, PhysicianShares shares, BooleanSupplier stopped, DoubleConsumer rising) {
    var along = prices.zeros();
    var steps = new double[paces.length];
    var better = new boolean[paces.length];
    var goesBack = new boolean[paces.length];
    var lastReach = Math.max(LAST_REACH, LAST_REACH_OF_ONE_ROUND / rounds);
    for (var round = 0; round < rounds; round++) {
      var direction = prices.zeros();
      var values = values(direction, shares, stopped);
      if (values.length == 0) {
        return round;
      }
      var isBetter = false;
      for (var region = 0; region < paces.length; region++) {
        better[region] = paces[region].enter(values[region]);
        goesBack[region] = paces[region].goesBack();
        isBetter |= better[region];
        if (better[region]) {
          physiciansAtBest[region] = physiciansNow[region];
        }
      }
      best.take(prices, better, regionOf);
      prices.take(best, goesBack, regionOf);
      if (isBetter) {
        rising.accept(Arrays.stream(paces).mapToDouble(Pace::best).sum());
      }
      var reach = FIRST_REACH * Math.pow(lastReach / FIRST_REACH, (double) round / rounds);
      var rise = turn(along, direction, goesBack);
      for (var region = 0; region < paces.length; region++) {
        steps[region] = goesBack[region] ? 0 : paces[region].step(reach, rise[region]);
      }
      prices.go(steps, regionOf, direction);
    }
    return rounds;
  }

  /**
   * Turns {@code along} to the new direction, and that to where to go.
   *
   * @param anew the regions where nothing is kept of where it went
   * @return by region, by how much a step of 1 raises the bound if the direction keeps its promise
   */
  private double[] turn(double[][] along, double[][] direction, boolean[] anew) {
    var levels = sumsOfDays(direction[Prices.DAY]);
    gatherWeeks(direction[Prices.DAY]);
    var rise = new double[paces.length];
    for (var region = 0; region < paces.length; region++) {
      levels[region] = turnLevel(region, levels[region], anew[region]);
      rise[region] = levelAlong[region] * levels[region];
    }
    for (var kind = 0; kind < along.length; kind++) {
      for (var i = 0; i < along[kind].length; i++) {
        var region = regionOf[kind][i];
        var now = direction[kind][i];
        if (anew[region]) {
          along[kind][i] = 0;
          continue;
        }
        if (kind == Prices.OUTING && now < 0 && prices.outing[i] == 0) {
          leaveAtNothing(i, along[kind], direction[kind]);
          continue;
        }
        along[kind][i] = now + memory * along[kind][i];
        pull[kind][i] = PULL_MEMORY * pull[kind][i] + (1 - PULL_MEMORY) * now * now;
        direction[kind][i] = along[kind][i] / (LEAST_PULL + Math.sqrt(pull[kind][i]));
        rise[region] += along[kind][i] * direction[kind][i];
      }
    }
    for (var slot = 0; slot < prices.day.length; slot++) {
      direction[Prices.DAY][slot] += isOpen(slot) ? levels[regionOf[Prices.DAY][slot]] : 0;
    }
    return rise;
  }

  private double[] sumsOfDays(double[] day) {
    var sums = new double[paces.length];
    for (var slot = 0; slot < day.length; slot++) {
      sums[regionOf[Prices.DAY][slot]] += isOpen(slot) ? day[slot] : 0;
    }
    return sums;
  }

  /**
   * The level of a region's days, on which every one of them lies, goes as a price of its own does:
   * day by day, the few visits that are too many or too few in all would be lost among those that
   * are at the wrong place.
   */
  private double turnLevel(int region, double now, boolean anew) {
    if (anew) {
      levelAlong[region] = 0;
      return 0;
    }
    levelAlong[region] = now + memory * levelAlong[region];
    levelPull[region] = PULL_MEMORY * levelPull[region] + (1 - PULL_MEMORY) * now * now;
    return levelAlong[region] / (LEAST_PULL + Math.sqrt(levelPull[region]));
  }

  /** A limit that nobody comes near, as nearly all of them are, counts for no step. */
  private void leaveAtNothing(int price, double[] along, double[] direction) {
    along[price] = 0;
    direction[price] = 0;
    pull[Prices.OUTING][price] *= PULL_MEMORY;
  }

  /** The bound at the present prices, region by region, or nothing if stopped. */
  private double[] values(double[][] direction, PhysicianShares shares, BooleanSupplier stopped) {
    Arrays.fill(timesOn, 0);
    Arrays.fill(physiciansNow, 0);
    if (!shares.workOut(prices, timesOn, stopped)) {
      return new double[0];
    }
    rounds++;
    for (var physician = 0; physician < tables.physicians(); physician++) {
      physiciansNow[regions.ofPhysician(physician)] += shares.least(physician);
      enterVisits(physician, direction);
    }
    var values = centres.least(prices, missing, direction);
    Arrays.setAll(values, region -> physiciansNow[region] + values[region]);
    return values;
  }

  private void enterVisits(int physician, double[][] direction) {
    for (var pair = visits.firstPair(physician); pair < visits.firstPair(physician + 1); pair++) {
      var weekBefore = -1;
      for (var visit = visits.firstVisit(pair); visit < visits.firstVisit(pair + 1); visit++) {
        if (timesOn[visit] > 0) {
          lastChosen[pair] = rounds;
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
