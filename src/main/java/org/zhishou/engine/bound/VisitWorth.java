package org.zhishou.engine.bound;

import org.zhishou.engine.problem.Session;
import org.zhishou.engine.rulebook.Rule;
import org.zhishou.engine.scoring.ScoringTables;

/** What the prices pay for a visit, and which prices those are. */
final class VisitWorth {
  private final ScoringTables tables;
  private final Visits visits;
  private final TourPlaces places;
  private final OutingLimits outings;

  VisitWorth(ScoringTables tables, Visits visits, TourPlaces places, OutingLimits outings) {
    this.tables = tables;
    this.visits = visits;
    this.places = places;
    this.outings = outings;
  }

  /**
   * What the visit is paid less what it costs alone.
   *
   * @param pair the visit's
   */
  double of(int physician, int pair, int visit, Prices prices) {
    var site = visits.siteOf(pair);
    var day = visits.day(visit);
    var paid = visits.gain(visit) - outings.paid(physician, site, day, prices);
    if (tables.isTour(site)) {
      var session = tables.sessionAt(site, day, Session.FULL_DAY);
      var row = places.specialist(session, physician);
      return paid + prices.place[places.member(session)] + (row < 0 ? 0 : prices.place[row]);
    }
    var centre = tables.centreOfSite(site);
    var request = tables.requestOf(site, physician);
    if (visits.helps(visit)) {
      paid += prices.day[centre * tables.days() + day];
    }
    for (var session : visits.sessions(visit)) {
      paid += prices.session[session];
    }
    if (request >= 0 && !visits.specialtyIsThere(request, day)) {
      paid += prices.request[request];
    }
    if (tables.postingAt(physician, day) < 0) {
      paid -= prices.extra[centre * tables.weeks() + day / 7] * visits.leastHalfDays(visit);
    }
    return paid;
  }

  /** What the first visit to the site in a week is paid beside its own worth. */
  double ofWeek(int physician, int pair, int week, Prices prices) {
    return isPaidByWeek(physician, pair)
        ? prices.senior[visits.siteOf(pair) * tables.weeks() + week]
        : 0;
  }

  private boolean isPaidByWeek(int physician, int pair) {
    return tables.isSenior(physician) && visits.siteOf(pair) < tables.centres();
  }

  /** How the visit, once made, moves the bound by each price, kind by kind. */
  void enter(int physician, int pair, int visit, double[][] direction) {
    var site = visits.siteOf(pair);
    var day = visits.day(visit);
    outings.enter(physician, site, day, direction[Prices.OUTING]);
    if (tables.isTour(site)) {
      var session = tables.sessionAt(site, day, Session.FULL_DAY);
      var row = places.specialist(session, physician);
      direction[Prices.PLACE][places.member(session)] -= 1;
      if (row >= 0) {
        direction[Prices.PLACE][row] -= 1;
      }
      return;
    }
    var centre = tables.centreOfSite(site);
    var request = tables.requestOf(site, physician);
    if (visits.helps(visit)) {
      direction[Prices.DAY][centre * tables.days() + day] -= 1;
    }
    for (var session : visits.sessions(visit)) {
      direction[Prices.SESSION][session] -= 1;
    }
    if (request >= 0 && !visits.specialtyIsThere(request, day)) {
      direction[Prices.REQUEST][request] -= 1;
    }
    if (tables.postingAt(physician, day) < 0) {
      direction[Prices.EXTRA][centre * tables.weeks() + day / 7] += visits.leastHalfDays(visit);
    }
  }

  /** The same of the first visit of a week. */
  void enterWeek(int physician, int pair, int week, double[][] direction) {
    if (isPaidByWeek(physician, pair)) {
      direction[Prices.SENIOR][visits.siteOf(pair) * tables.weeks() + week] -= 1;
    }
  }

  /** What {@code stability} and the prices pay at most for a duty beside a pinned one. */
  double beside(int physician, int session, Prices prices) {
    var paid = tables.isInBaseline(session, physician) ? tables.weight(Rule.STABILITY) : 0.0;
    return paid + (tables.isRequired(session) ? prices.session[session] : 0);
  }
}
