package org.zhishou.engine.bound;

import java.util.Arrays;
import org.zhishou.engine.roster.RuleTotal;
import org.zhishou.engine.rulebook.Rule;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * The centres' side of the soft bound: for given prices, how little the centres must pay, whatever
 * the pinned duties cost besides, and {@code spread} and {@code shortfall-spread}.
 *
 * <p>Each condition that ties physicians to centres is let go and paid for. With n visits that help
 * on a date, the date is a duty day only if n >= 1: a price p >= 0 on it costs a roster that makes
 * it a duty day at least p (1 - n). Likewise {@code title-mix} costs at least p (1 - seniors who
 * come) in a week for every p up to its weight, {@code requested-specialty} p (dates asked for -
 * visits), {@code extra-duty} p (half-days, those of the posted aside - half-days needed), and what
 * {@link TourPlaces} says of tours and {@link OutingLimits} of limits. Days that remote sessions
 * may stand in for are not asked for, and neighbours on which somebody posted may be there cost
 * nothing. The terms with visits go to {@link PhysicianShare}, the others are added up here.
 */
final class CentreShare {
  private final ScoringTables tables;
  private final OpenDemand demand;
  private final Visits visits;
  private final TourPlaces places;
  private final OutingLimits outings;
  private final Regions regions;
  private final double perNeighbours;
  private final int[] openDates;
  private final int[] pinnedDates;
  private final int[] postedDates;
  private final int[] days;

  /** Duty days of the week that are missed whatever is done. */
  private final int[] forced;

  private final int[] halfDaysAboveNeeded;
  private final boolean[] wantsSenior;
  private final int[] datesWanted;
  private final boolean[] wanted;
  private final double constant;
  private final double shortfallSpread;
  private final int unavoidable;
  private final double[] leastFor = new double[8];
  private final int[] datesFor = new int[8];
  private final double[] savings;
  private final int[] savingAt;

  CentreShare(
      OpenDemand demand,
      Visits visits,
      TourPlaces places,
      OutingLimits outings,
      CoverageCertificate certificate) {
    this.demand = demand;
    this.visits = visits;
    this.places = places;
    this.outings = outings;
    tables = demand.tables();
    perNeighbours = tables.weight(Rule.SPREAD);
    var slots = tables.centres() * tables.weeks();
    openDates = new int[slots];
    pinnedDates = new int[slots];
    postedDates = new int[slots];
    days = new int[slots];
    forced = new int[slots];
    wantsSenior = new boolean[slots];
    halfDaysAboveNeeded = new int[slots];
    var missed = 0;
    var sum = 0;
    for (var slot = 0; slot < slots; slot++) {
      enter(slot / tables.weeks(), slot % tables.weeks(), slot);
      missed += forced[slot];
      sum += days[slot];
    }
    for (var window = 0; window < places.windows(); window++) {
      sum += places.wanted(places.firstPrice(window));
    }
    wanted = new boolean[tables.sessions()];
    for (var session = 0; session < wanted.length; session++) {
      if (tables.isRequired(session) && demand.pinned().staffOfSession(session) == 0) {
        wanted[session] = demand.staffable(session);
        missed += wanted[session] ? 0 : 1;
        sum += wanted[session] ? 1 : 0;
      }
    }
    datesWanted = datesWanted();
    enterPinned();
    enterPosted();
    unavoidable = missed + places.unavoidable();
    savings = new double[sum];
    savingAt = new int[sum];
    shortfallSpread = shortfallSpread(certificate.requiredDays() - certificate.possibleDays());
    constant = pinnedCost() + shortfallSpread;
    regions = new Regions(demand, visits, outings, allowance(certificate.leastMissing()) == 0);
  }

  private void enter(int centre, int week, int slot) {
    for (var weekday = 0; weekday < 7; weekday++) {
      var day = week * 7 + weekday;
      openDates[slot] |= visits.canBecomeDutyDay(centre, day) ? 1 << weekday : 0;
      pinnedDates[slot] |= demand.pinned().isDutyDay(centre, day) ? 1 << weekday : 0;
    }
    var needed = Math.max(0, demand.missingDays(centre, week) - remoteDays(centre, week));
    days[slot] = Math.min(needed, Integer.bitCount(openDates[slot]));
    forced[slot] = needed - days[slot];
    wantsSenior[slot] = tables.required(centre, week) > 0;
    halfDaysAboveNeeded[slot] = -tables.neededHalfDays(centre, week);
  }

  /** How many of the week's missing days remote ones may stand in for. */
  private int remoteDays(int centre, int week) {
    var most = demand.remoteDaysLeft(centre, week);
    var dates = 0;
    for (var day = week * 7; dates < most && day < week * 7 + 7; day++) {
      dates += demand.canBecomeRemoteDay(centre, day) ? 1 : 0;
    }
    return dates;
  }

  private void enterPinned() {
    var ofPosted = new int[days.length];
    for (var seat = 0; seat < tables.seats(); seat++) {
      var physician = demand.pinned().physicianAt(seat);
      var session = tables.sessionOfSeat(seat);
      var site = tables.siteOf(session);
      if (physician != RosterState.NOBODY && !tables.isTour(site)) {
        var day = tables.dayOf(session);
        var slot = tables.centreOf(session) * tables.weeks() + day / 7;
        if (tables.isWherePosted(physician, site, day)) {
          ofPosted[slot] += tables.halfDaysOf(session);
          postedDates[slot] |= 1 << day % 7;
        } else {
          halfDaysAboveNeeded[slot] += tables.halfDaysOf(session);
        }
        wantsSenior[slot] &= tables.isRemote(site) || !tables.isSenior(physician);
      }
    }
    for (var slot = 0; slot < days.length; slot++) {
      var needed = tables.neededHalfDays(slot / tables.weeks(), slot % tables.weeks());
      halfDaysAboveNeeded[slot] += Math.min(needed, ofPosted[slot]);
    }
  }

  private void enterPosted() {
    for (var physician = 0; physician < tables.physicians(); physician++) {
      for (var pair = visits.firstPosted(physician);
          pair < visits.firstPair(physician + 1);
          pair++) {
        var site = visits.siteOf(pair);
        for (var visit = visits.firstVisit(pair);
            site < tables.centres() && visit < visits.firstVisit(pair + 1);
            visit++) {
          var day = visits.day(visit);
          postedDates[site * tables.weeks() + day / 7] |= 1 << day % 7;
        }
      }
    }
  }

  private int[] datesWanted() {
    var wantedDates = new int[tables.requests()];
    for (var request = 0; request < wantedDates.length; request++) {
      var there = 0;
      for (var day = 0; day < tables.days(); day++) {
        there += visits.specialtyIsThere(request, day) ? 1 : 0;
      }
      wantedDates[request] = Math.max(0, tables.requestedDates(request) - there);
    }
    return wantedDates;
  }

  /** What the pinned duties cost for good, by the rules whose further cost visits bring or save. */
  private double pinnedCost() {
    var sum = 0.0;
    for (var total : demand.pinned().totals()) {
      sum += isAddedUp(total) ? total.cost() : 0;
    }
    return sum;
  }

  private static boolean isAddedUp(RuleTotal total) {
    return switch (total.rule()) {
      case TRAVEL_TIME, CONTINUITY, FIXED_WEEKDAY, UNDESIRED_DATE, PREFERRED_DATE, STABILITY ->
          true;
      default -> false;
    };
  }

  /**
   * The squares are least where every missing day falls on the centre that misses fewest.
   *
   * @param leastMissingDays duty days that every legal roster misses
   */
  private double shortfallSpread(int leastMissingDays) {
    var missed = new int[tables.centres()];
    var required = new int[tables.centres()];
    var left = leastMissingDays;
    for (var slot = 0; slot < days.length; slot++) {
      var centre = slot / tables.weeks();
      missed[centre] += forced[slot];
      required[centre] += tables.required(centre, slot % tables.weeks());
      left -= forced[slot];
    }
    while (left > 0) {
      var fewest = -1;
      for (var centre = 0; centre < missed.length; centre++) {
        if (missed[centre] < required[centre] && (fewest < 0 || missed[centre] < missed[fewest])) {
          fewest = centre;
        }
      }
      if (fewest < 0) {
        break;
      }
      missed[fewest]++;
      left--;
    }
    return tables.weight(Rule.SHORTFALL_SPREAD)
        * (double) Arrays.stream(missed).mapToLong(days -> (long) days * days).sum();
  }

  double shortfallSpread() {
    return shortfallSpread;
  }

  /** Duty days that must be made in the week beyond the pinned ones if nothing more is missed. */
  int days(int centre, int week) {
    return days[centre * tables.weeks() + week];
  }

  /** Dates of the week on which somebody posted may be there. */
  int postedDates(int centre, int week) {
    return Integer.bitCount(postedDates[centre * tables.weeks() + week]);
  }

  /** What a roster may miss of what could be had where it misses so much in all. */
  int allowance(int missing) {
    return Math.max(0, missing - unavoidable);
  }

  boolean wantsSenior(int centre, int week) {
    return wantsSenior[centre * tables.weeks() + week];
  }

  int datesWanted(int request) {
    return datesWanted[request];
  }

  /** Of which the centres' side of the least coverage missing is a sum. */
  Regions regions() {
    return regions;
  }

  /**
   * The least of the centres' side over the rosters that miss at most {@code missing} duty days,
   * required sessions and places on tours: a sum by region, where what is saved by missing more
   * than must be is taken from the first.
   *
   * @param direction how each price moves the sum of both sides up: the centres' part is added
   */
  double[] least(Prices prices, int missing, double[][] direction) {
    var sums = leastOfDays(prices, perNeighbours, missing, direction);
    for (var region = 0; region < sums.length; region++) {
      sums[region] += constant * regions.share(region);
    }
    for (var slot = 0; slot < days.length; slot++) {
      var region = regions.ofCentre(slot / tables.weeks());
      if (wantsSenior[slot]) {
        sums[region] += prices.senior[slot];
        direction[Prices.SENIOR][slot] += 1;
      }
      sums[region] += prices.extra[slot] * halfDaysAboveNeeded[slot];
      direction[Prices.EXTRA][slot] += halfDaysAboveNeeded[slot];
    }
    for (var request = 0; request < datesWanted.length; request++) {
      sums[regions.ofRequest(request)] += prices.request[request] * datesWanted[request];
      direction[Prices.REQUEST][request] += datesWanted[request];
    }
    for (var limit = 0; limit < outings.prices(); limit++) {
      sums[regions.ofLimit(limit)] -= prices.outing[limit] * outings.rest(limit);
      direction[Prices.OUTING][limit] -= outings.rest(limit);
    }
    return sums;
  }

  /**
   * What duty days, required sessions and tours cost at least by these prices and as neighbours, by
   * region as {@link #least} is.
   */
  double[] leastOfDays(Prices prices, double perPair, int missing, double[][] direction) {
    var allowance = allowance(missing);
    var sums = new double[regions.count()];
    var steps = 0;
    for (var slot = 0; slot < days.length; slot++) {
      leastForDays(slot, prices, perPair);
      sums[regions.ofCentre(slot / tables.weeks())] += leastFor[days[slot]];
      enterDirection(slot, datesFor[days[slot]], 1, direction);
      for (var count = 1; allowance > 0 && count <= days[slot]; count++) {
        savings[steps] = leastFor[count] - leastFor[count - 1];
        savingAt[steps++] = slot;
      }
    }
    for (var session = 0; session < wanted.length; session++) {
      if (wanted[session]) {
        sums[regions.ofSession(session)] += prices.session[session];
        direction[Prices.SESSION][session] += 1;
        if (allowance > 0) {
          savings[steps] = prices.session[session];
          savingAt[steps++] = -1 - session;
        }
      }
    }
    for (var window = 0; window < places.windows(); window++) {
      sums[regions.ofWindow(window)] += enterPlaces(window, prices, direction);
      steps = allowance > 0 ? enterPlaceSavings(window, steps, prices) : steps;
    }
    if (allowance > 0) {
      sums[0] -= saved(steps, allowance, prices, perPair, direction);
    }
    return sums;
  }

  private double enterPlaces(int window, Prices prices, double[][] direction) {
    var sum = 0.0;
    for (var at = places.firstPrice(window); at <= places.lastPrice(window); at++) {
      sum += prices.place[at] * places.wanted(at);
      direction[Prices.PLACE][at] += places.wanted(at);
    }
    return sum;
  }

  private int enterPlaceSavings(int window, int firstStep, Prices prices) {
    var steps = firstStep;
    var first = places.firstPrice(window);
    for (var at = first; at <= places.lastPrice(window); at++) {
      var count = at == first ? places.wantedOfAnybody(window) : places.wanted(at);
      for (var i = 0; i < count; i++) {
        savings[steps] = prices.place[first] + (at == first ? 0 : prices.place[at]);
        savingAt[steps++] = days.length + at;
      }
    }
    return steps;
  }

  /** By missing something a roster saves no more than as many of the greatest single savings. */
  private double saved(
      int steps, int allowance, Prices prices, double perPair, double[][] direction) {
    var order = new Integer[steps];
    Arrays.setAll(order, step -> step);
    Arrays.sort(order, (one, other) -> Double.compare(savings[other], savings[one]));
    var missedAt = new int[days.length];
    var sum = 0.0;
    for (var i = 0; i < Math.min(allowance, steps); i++) {
      sum += Math.max(0, savings[order[i]]);
      var at = savingAt[order[i]];
      if (at < 0) {
        direction[Prices.SESSION][-1 - at] -= 1;
      } else if (at >= days.length) {
        leavePlace(at - days.length, direction);
      } else {
        missedAt[at]++;
      }
    }
    for (var slot = 0; slot < days.length; slot++) {
      if (missedAt[slot] > 0) {
        leastForDays(slot, prices, perPair);
        enterDirection(slot, datesFor[days[slot]], -1, direction);
        enterDirection(slot, datesFor[days[slot] - missedAt[slot]], 1, direction);
      }
    }
    return sum;
  }

  private void leavePlace(int at, double[][] direction) {
    var first = places.firstOfSameWindow(at);
    direction[Prices.PLACE][first] -= 1;
    if (at != first) {
      direction[Prices.PLACE][at] -= 1;
    }
  }

  private void enterDirection(int slot, int dates, int sign, double[][] direction) {
    var first = slot / tables.weeks() * tables.days() + slot % tables.weeks() * 7;
    for (var weekday = 0; weekday < 7; weekday++) {
      direction[Prices.DAY][first + weekday] += (dates >> weekday & 1) * sign;
    }
  }

  /** For every number of further duty days in a week up to what is needed, the cheapest dates. */
  private void leastForDays(int slot, Prices prices, double perPair) {
    var first = slot / tables.weeks() * tables.days() + slot % tables.weeks() * 7;
    Arrays.fill(leastFor, 0, days[slot] + 1, Double.POSITIVE_INFINITY);
    var dates = openDates[slot];
    var spared = postedDates[slot];
    while (true) {
      var count = Integer.bitCount(dates);
      if (count <= days[slot]) {
        var all = dates | pinnedDates[slot];
        var cost = perPair * Integer.bitCount(all & all >> 1 & ~(spared & spared >> 1));
        for (var weekday = 0; weekday < 7; weekday++) {
          cost += (dates >> weekday & 1) * prices.day[first + weekday];
        }
        if (cost < leastFor[count]) {
          leastFor[count] = cost;
          datesFor[count] = dates;
        }
      }
      if (dates == 0) {
        return;
      }
      dates = (dates - 1) & openDates[slot];
    }
  }
}
