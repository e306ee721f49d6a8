package org.zhishou.engine.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.roster.Bounds;
import org.zhishou.engine.rulebook.Level;
import org.zhishou.engine.rulebook.Rule;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * What single soft rules cost every legal roster, each looked at alone, so that the sum is a bound
 * too. All but {@code preferred-date} cost 0 or more; where no better reason is known, that is what
 * is said of them.
 */
final class RuleBounds {
  private final OpenDemand demand;
  private final ScoringTables tables;
  private final Visits visits;
  private final TourPlaces places;
  private final OutingLimits outings;
  private final CentreShare centres;
  private final Map<Rule, Long> pinned = new EnumMap<>(Rule.class);

  RuleBounds(
      OpenDemand demand,
      Visits visits,
      TourPlaces places,
      OutingLimits outings,
      CentreShare centres) {
    this.demand = demand;
    this.visits = visits;
    this.places = places;
    this.outings = outings;
    this.centres = centres;
    tables = demand.tables();
    demand.pinned().totals().forEach(total -> pinned.put(total.rule(), total.cost()));
  }

  /** In the catalogue's order, for rosters that miss at most so much. */
  List<Bounds.RuleBound> of(int missing) {
    var bounds = new ArrayList<Bounds.RuleBound>();
    for (var rule : Rule.ofLevel(Level.SOFT)) {
      if (tables.checked().problem().judgesBy(rule)) {
        bounds.add(new Bounds.RuleBound(rule, least(rule, missing)));
      }
    }
    return bounds;
  }

  private long least(Rule rule, int missing) {
    var weight = tables.weight(rule);
    return switch (rule) {
      case TRAVEL_TIME -> pinned(rule) + travelTime(missing);
      case CONTINUITY -> pinned(rule) + weight * newPairs(missing);
      case FIXED_WEEKDAY -> pinned(rule) + weight * newSeries(missing);
      case TITLE_MIX -> weight * weeksWithoutSenior();
      case SPREAD -> neighbours(missing);
      case REQUESTED_SPECIALTY -> weight * datesOutOfReach();
      case PROMOTION_SERVICE -> weight * serviceDaysOutOfReach();
      case SHORTFALL_SPREAD -> Math.round(centres.shortfallSpread());
      case STABILITY -> pinned(rule) - weight * baselineThatCanBeKept();
      case PREFERRED_DATE -> pinned(rule) + weight * datesThatCanBeHad();
      case UNDESIRED_DATE, EXTRA_DUTY, TOUR_HOSPITALS -> pinned(rule);
      default -> 0;
    };
  }

  /** What the pinned duties cost by the rule, where further duties can only add to it. */
  private long pinned(Rule rule) {
    return pinned.getOrDefault(rule, 0L);
  }

  /** Each duty day and each place on a tour costs the shortest way of those who can take it. */
  private long travelTime(int missing) {
    var prices = new Prices(tables, outings);
    Arrays.fill(prices.day, Double.MAX_VALUE);
    for (var window = 0; window < places.windows(); window++) {
      prices.place[places.firstPrice(window)] = Double.MAX_VALUE;
    }
    for (var physician = 0; physician < tables.physicians(); physician++) {
      for (var pair = visits.firstPair(physician); pair < visits.firstPair(physician + 1); pair++) {
        for (var visit = visits.firstVisit(pair); visit < visits.firstVisit(pair + 1); visit++) {
          enterWay(physician, visits.siteOf(pair), visit, prices);
        }
      }
    }
    for (var physician = 0; physician < tables.physicians(); physician++) {
      for (var day = 0; day < tables.days(); day++) {
        if (demand.isOut(physician, day)) {
          var seat = demand.pinned().firstSeatOn(physician, day);
          prices.day[tables.centreOf(tables.sessionOfSeat(seat)) * tables.days() + day] = 0;
        }
      }
    }
    return leastOfDays(prices, 0, missing);
  }

  private void enterWay(int physician, int site, int visit, Prices prices) {
    var day = visits.day(visit);
    var cost = tables.weight(Rule.TRAVEL_TIME) * (double) tables.minutes(physician, site, day);
    if (tables.isTour(site)) {
      var member = places.member(tables.sessionAt(site, day, Session.FULL_DAY));
      prices.place[member] = Math.min(prices.place[member], cost);
    } else if (visits.helps(visit)) {
      var slot = site * tables.days() + day;
      prices.day[slot] = Math.min(prices.day[slot], cost);
    }
  }

  private long neighbours(int missing) {
    var prices = new Prices(tables, outings);
    var weight = tables.weight(Rule.SPREAD);
    return leastOfDays(prices, weight, missing);
  }

  private long leastOfDays(Prices prices, double perPair, int missing) {
    var least = centres.leastOfDays(prices, perPair, missing, prices.zeros());
    return (long) Math.ceil(Arrays.stream(least).sum() - 1e-6);
  }

  /** Those who cost nothing come as often as they can; then who can come most often, one by one. */
  private long newPairs(int missing) {
    if (centres.allowance(missing) > 0) {
      return 0;
    }
    var oftenAt = new ArrayList<List<Integer>>();
    var needed = new int[tables.centres()];
    for (var centre = 0; centre < needed.length; centre++) {
      oftenAt.add(new ArrayList<>());
      for (var week = 0; week < tables.weeks(); week++) {
        needed[centre] += centres.days(centre, week);
      }
    }
    for (var physician = 0; physician < tables.physicians(); physician++) {
      for (var pair = visits.firstPair(physician); pair < visits.firstPair(physician + 1); pair++) {
        var centre = visits.siteOf(pair);
        if (centre >= tables.centres()) {
          continue;
        }
        var often = mostVisits(physician, pair);
        if (pair >= visits.firstPosted(physician)
            || tables.isRegularAt(physician, centre)
            || demand.pinned().visits(physician, centre) > 0) {
          needed[centre] -= often;
        } else {
          oftenAt.get(centre).add(often);
        }
      }
      for (var day = 0; day < tables.days(); day++) {
        if (demand.isOut(physician, day)) {
          var seat = demand.pinned().firstSeatOn(physician, day);
          needed[tables.centreOf(tables.sessionOfSeat(seat))]--;
        }
      }
    }
    var newPairs = 0L;
    for (var centre = 0; centre < needed.length; centre++) {
      oftenAt.get(centre).sort((one, other) -> other - one);
      for (var i = 0; needed[centre] > 0 && i < oftenAt.get(centre).size(); i++) {
        needed[centre] -= oftenAt.get(centre).get(i);
        newPairs++;
      }
    }
    return newPairs;
  }

  private int mostVisits(int physician, int pair) {
    var sum = 0;
    var visit = visits.firstVisit(pair);
    while (visit < visits.firstVisit(pair + 1)) {
      var week = visits.day(visit) / 7;
      var dates = 0;
      while (visit < visits.firstVisit(pair + 1) && visits.day(visit) / 7 == week) {
        dates += visits.helps(visit) ? 1 : 0;
        visit++;
      }
      sum +=
          pair < visits.firstPosted(physician)
              ? Math.min(dates, demand.weeklyRest(physician, week))
              : dates;
    }
    return pair < visits.firstPosted(physician) ? Math.min(sum, demand.periodRest(physician)) : sum;
  }

  /** The duty days of one week need a series each; at best all weeks use the same. */
  private long newSeries(int missing) {
    if (centres.allowance(missing) > 0) {
      return 0;
    }
    var sum = 0L;
    for (var centre = 0; centre < tables.centres(); centre++) {
      var most = 0;
      for (var week = 0; week < tables.weeks(); week++) {
        var needed = centres.days(centre, week) - centres.postedDates(centre, week);
        for (var day = week * 7; day < week * 7 + 7; day++) {
          needed -= tables.countsForSeries(day) ? 0 : 1;
        }
        most = Math.max(most, needed);
      }
      sum += Math.max(0, most - freeWeekdays(centre));
    }
    return sum;
  }

  private int freeWeekdays(int centre) {
    var free = new boolean[7];
    for (var day = 0; day < tables.days(); day++) {
      for (var kind : Session.values()) {
        var session = tables.sessionAt(centre, day, kind);
        free[day % 7] |= session >= 0 && demand.pinned().staffOfSession(session) > 0;
      }
    }
    for (var physician : tables.candidates(centre)) {
      for (var weekday = 0; weekday < 7; weekday++) {
        free[weekday] |= tables.isRegularOn(physician, centre, weekday);
      }
    }
    var count = 0;
    for (var weekday : free) {
      count += weekday ? 1 : 0;
    }
    return count;
  }

  private long weeksWithoutSenior() {
    var reached = new boolean[tables.centres() * tables.weeks()];
    for (var physician = 0; physician < tables.physicians(); physician++) {
      for (var pair = visits.firstPair(physician);
          tables.isSenior(physician) && pair < visits.firstPair(physician + 1);
          pair++) {
        for (var visit = visits.firstVisit(pair);
            visits.siteOf(pair) < tables.centres() && visit < visits.firstVisit(pair + 1);
            visit++) {
          reached[visits.siteOf(pair) * tables.weeks() + visits.day(visit) / 7] = true;
        }
      }
    }
    var without = 0L;
    for (var slot = 0; slot < reached.length; slot++) {
      var wanted = centres.wantsSenior(slot / tables.weeks(), slot % tables.weeks());
      without += wanted && !reached[slot] ? 1 : 0;
    }
    return without;
  }

  private long datesOutOfReach() {
    var reached = new boolean[tables.requests() * tables.days()];
    for (var physician = 0; physician < tables.physicians(); physician++) {
      for (var pair = visits.firstPair(physician); pair < visits.firstPair(physician + 1); pair++) {
        var request = tables.requestOf(visits.siteOf(pair), physician);
        for (var visit = visits.firstVisit(pair);
            request >= 0 && visit < visits.firstVisit(pair + 1);
            visit++) {
          var day = visits.day(visit);
          reached[request * tables.days() + day] |= !visits.specialtyIsThere(request, day);
        }
      }
    }
    var sum = 0L;
    for (var request = 0; request < tables.requests(); request++) {
      var dates = 0;
      for (var day = 0; day < tables.days(); day++) {
        dates += reached[request * tables.days() + day] ? 1 : 0;
      }
      sum += Math.max(0, centres.datesWanted(request) - dates);
    }
    return sum;
  }

  private long serviceDaysOutOfReach() {
    var sum = 0L;
    for (var physician = 0; physician < tables.physicians(); physician++) {
      var days = (long) demand.pinned().serviceDays(physician);
      var more = 0;
      for (var week = 0; week < tables.weeks(); week++) {
        more += Math.min(7, demand.weeklyRest(physician, week));
      }
      if (visits.firstPair(physician) < visits.firstPair(physician + 1)) {
        days += Math.min(more, demand.periodRest(physician)) + postedDates(physician);
      }
      sum += Math.max(0, tables.serviceDaysTarget(physician) - days);
    }
    return sum;
  }

  private int postedDates(int physician) {
    var dates = 0;
    for (var day = 0; tables.postings() > 0 && day < tables.days(); day++) {
      dates += tables.postingAt(physician, day) >= 0 ? 1 : 0;
    }
    return dates;
  }

  private long baselineThatCanBeKept() {
    var sum = 0L;
    for (var duty : tables.movableBaseline()) {
      var canBeKept =
          demand.pinned().emptySeat(duty[0]) != RosterState.NOBODY
              && demand.pinned().canServe(duty[1], duty[0]);
      sum += canBeKept ? 1 : 0;
    }
    return sum;
  }

  private long datesThatCanBeHad() {
    var sum = 0L;
    for (var physician = 0; physician < tables.physicians(); physician++) {
      var dates = new boolean[tables.days()];
      for (var visit = visits.firstVisit(visits.firstPair(physician));
          visit < visits.firstVisit(visits.firstPair(physician + 1));
          visit++) {
        dates[visits.day(visit)] = true;
      }
      for (var day = 0; day < dates.length; day++) {
        sum += dates[day] && tables.isPreferred(physician, day) ? 1 : 0;
      }
    }
    return sum;
  }
}
