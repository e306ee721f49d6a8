package org.zhishou.engine.draft;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.rulebook.Rule;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * How far each limit is broken, thing by thing: by a duty alone, by a physician on a date, in a
 * week or over the period, by a department on a date. What a total hides, one breach healed and
 * another made, is seen here.
 */
final class Breaches {
  /** A physician's date, or a tour's window where {@code physician} is nobody. */
  record Touched(int physician, int dayOrWindow) {
    static Touched window(int window) {
      return new Touched(NOBODY, window);
    }
  }

  /**
   * @param subject the physician; for {@code home-staffing} the department's first, for {@code
   *     tour-once} the first of all
   * @param when session, day, week, month or window, by the rule; 0 for {@code period-limit}; for
   *     {@code weekly-limit} on dates of a posting a number beyond the weeks, by posting and week
   */
  record Breach(Rule rule, int subject, int when) {}

  private final RosterState state;
  private final ScoringTables tables;
  private final LimitWords words;

  Breaches(RosterState state) {
    this.state = state;
    tables = state.tables();
    words = new LimitWords(state);
  }

  /** The dates of who is on the seats and of who shall be. */
  Set<Touched> touchedBy(Collection<Placing> placings) {
    var touched = new LinkedHashSet<Touched>();
    for (var placing : placings) {
      var session = tables.sessionOfSeat(placing.seat());
      var day = tables.dayOf(session);
      if (tables.isTour(tables.siteOf(session))) {
        touched.add(Touched.window(tables.windowOf(session)));
      }
      for (var physician : List.of(state.physicianAt(placing.seat()), placing.physician())) {
        if (physician != NOBODY) {
          touched.add(new Touched(physician, day));
        }
      }
    }
    return touched;
  }

  /** Units that each limit is broken by, as rules.md counts them, where it may change. */
  Map<Breach, Integer> of(Set<Touched> touched) {
    var found = new LinkedHashMap<Breach, Integer>();
    for (var one : touched) {
      if (one.physician() == NOBODY) {
        put(Rule.TOUR_ONCE, 0, one.dayOrWindow(), datesOf(one.dayOrWindow()) - 1, found);
      } else {
        lookAtDuties(one.physician(), one.dayOrWindow(), found);
        lookAtLoad(one.physician(), one.dayOrWindow(), found);
        lookAtHome(one.physician(), one.dayOrWindow(), found);
      }
    }
    return found;
  }

  List<LimitBreach> beyond(Map<Breach, Integer> before, Set<Touched> touched) {
    return of(touched).entrySet().stream()
        .filter(after -> after.getValue() > before.getOrDefault(after.getKey(), 0))
        .map(after -> new LimitBreach(after.getKey().rule(), words.of(after.getKey())))
        .toList();
  }

  private int datesOf(int window) {
    return (int)
        IntStream.of(tables.sessionsOfWindow(window))
            .filter(session -> state.staffOfSession(session) > 0)
            .count();
  }

  private void lookAtDuties(int physician, int day, Map<Breach, Integer> found) {
    var halfDays = 0;
    var evenings = 0;
    var clashes = 0;
    for (var seat = state.firstSeatOn(physician, day);
        seat != NOBODY;
        seat = state.nextSeatThatDay(seat)) {
      var session = tables.sessionOfSeat(seat);
      lookAtDuty(physician, session, found);
      halfDays += tables.halfDaysOf(session);
      evenings += tables.kindOf(session) == Session.EVENING ? 1 : 0;
      for (var other = state.nextSeatThatDay(seat);
          other != NOBODY;
          other = state.nextSeatThatDay(other)) {
        clashes += tables.cannotBeOnBoth(session, tables.sessionOfSeat(other)) ? 1 : 0;
      }
    }
    put(Rule.ONE_PLACE, physician, day, clashes, found);
    var above =
        tables.eveningMayFollowFullDay()
            ? Math.max(0, halfDays - evenings - 2) + Math.max(0, evenings - 1)
            : halfDays - 2;
    put(Rule.DAILY_LIMIT, physician, day, above, found);
  }

  private void lookAtDuty(int physician, int session, Map<Breach, Integer> found) {
    var permitted = tables.isPermitted(physician, session);
    var inReach = tables.isInReach(physician, session);
    var available = tables.isAvailable(physician, session);
    put(Rule.QUALIFIED_TITLE, physician, session, tables.isQualified(physician) ? 0 : 1, found);
    put(Rule.PERMITTED_CENTRE, physician, session, permitted ? 0 : 1, found);
    put(Rule.TRAVEL_LIMIT, physician, session, inReach ? 0 : 1, found);
    put(Rule.AVAILABILITY, physician, session, available ? 0 : 1, found);
  }

  private void lookAtLoad(int physician, int day, Map<Breach, Integer> found) {
    var week = day / 7;
    var inWeek = state.dutyDaysInWeek(physician, week) - tables.weeklyLimit(physician);
    var inPeriod = state.dutyDaysInPeriod(physician) - tables.periodLimit(physician);
    put(Rule.WEEKLY_LIMIT, physician, week, inWeek, found);
    put(Rule.PERIOD_LIMIT, physician, 0, inPeriod, found);
    var posting = tables.postingAt(physician, day);
    if (posting >= 0) {
      var posted = state.postedDays(posting, week) - tables.daysPerWeekOfPosting(posting);
      put(Rule.WEEKLY_LIMIT, physician, (posting + 1) * tables.weeks() + week, posted, found);
    }
    if (tables.anyRemote()) {
      var remote = state.remoteHalfDays(physician, week) - tables.maxRemoteHalfDaysPerWeek();
      put(Rule.REMOTE_LIMIT, physician, week, remote, found);
    }
    if (tables.eveningMayFollowFullDay()) {
      var month = tables.monthOf(day);
      var evenings = state.extraEvenings(physician, month) - tables.maxExtraEveningsPerMonth();
      put(Rule.EXTRA_EVENING_LIMIT, physician, month, evenings, found);
    }
  }

  private void lookAtHome(int physician, int day, Map<Breach, Integer> found) {
    var department = tables.departmentOf(physician);
    if (department >= 0) {
      var above = state.away(department, day) - tables.maxAway(department, day);
      put(Rule.HOME_STAFFING, physician, day, above, found);
    }
  }

  /** A department is named by its first physician, since colleagues share one breach. */
  private void put(Rule rule, int physician, int when, int units, Map<Breach, Integer> found) {
    if (units > 0) {
      var subject =
          rule == Rule.HOME_STAFFING ? tables.colleagues(physician).getFirst() : physician;
      found.put(new Breach(rule, subject, when), units);
    }
  }
}
