package org.zhishou.engine.bound;

import java.util.Arrays;
import java.util.Collections;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * Duties as the soft bound's prices would have them: one physician after another takes the whole
 * quarter that costs least, less what the prices pay for duty days and sessions that nobody serves
 * yet.
 *
 * <p>A Lagrangian heuristic (M. L. Fisher, Management Science 27, 1981). Nearly all is covered in
 * the end, by few physicians a centre and in series, since a quarter is chosen as a whole and knows
 * what the others leave; no limit is broken, and what is still missing is left to others.
 */
public final class PricedQuarters {
  private static final Session[] MAKE_DUTY_DAYS = {
    Session.MORNING, Session.AFTERNOON, Session.FULL_DAY
  };

  private final RosterState state;
  private final ScoringTables tables;
  private final Visits visits;
  private final PriceAscent ascent;

  private PricedQuarters(RosterState state, RaisedPrices raised) {
    this.state = state;
    tables = state.tables();
    visits = raised.relaxation().visits();
    ascent = raised.ascent();
  }

  /**
   * Gives duties at clinics beside those that the roster has; whoever goes on tours is on them.
   *
   * @param raised by some rounds
   * @param random of the order in which the physicians choose
   * @param stopped asked often; if it turns true, what was given so far stays
   */
  public static void give(
      RosterState state, RaisedPrices raised, SplittableRandom random, BooleanSupplier stopped) {
    new PricedQuarters(state, raised).give(random, stopped);
  }

  private void give(SplittableRandom random, BooleanSupplier stopped) {
    var unpaid = ascent.best().copy();
    Arrays.fill(unpaid.place, 0);
    var physicians = IntStream.range(0, tables.physicians()).boxed().collect(Collectors.toList());
    Collections.shuffle(physicians, random);
    for (var physician : physicians) {
      if (stopped.getAsBoolean()) {
        return;
      }
      var chosen = ascent.cheapest(physician, unpaid);
      for (var pair = visits.firstPair(physician); pair < visits.firstPair(physician + 1); pair++) {
        if (!tables.isTour(visits.siteOf(pair))) {
          give(physician, pair, chosen, unpaid);
        }
      }
    }
  }

  private void give(int physician, int pair, int[] chosen, Prices unpaid) {
    var site = visits.siteOf(pair);
    for (var visit = visits.firstVisit(pair); visit < visits.firstVisit(pair + 1); visit++) {
      if (chosen[visit] == 0) {
        continue;
      }
      for (var session : visits.sessions(visit)) {
        if (state.staffOfSession(session) == 0) {
          give(physician, session);
        }
        if (state.staffOfSession(session) > 0) {
          unpaid.session[session] = 0;
        }
      }
      if (visits.helps(visit)) {
        makeDutyDay(physician, site, visits.day(visit), unpaid);
      }
    }
  }

  private void makeDutyDay(int physician, int centre, int day, Prices unpaid) {
    for (var kind : MAKE_DUTY_DAYS) {
      var session = tables.sessionAt(centre, day, kind);
      if (session >= 0 && isWanted(centre, day)) {
        give(physician, session);
      }
    }
    if (state.isDutyDay(centre, day)) {
      unpaid.day[centre * tables.days() + day] = 0;
    }
    var week = day / 7;
    if (state.countedDays(centre, week) >= tables.required(centre, week)) {
      for (var date = week * 7; date < week * 7 + 7; date++) {
        unpaid.day[centre * tables.days() + date] = 0;
      }
    }
  }

  private boolean isWanted(int centre, int day) {
    return !state.isDutyDay(centre, day)
        && state.countedDays(centre, day / 7) < tables.required(centre, day / 7);
  }

  private void give(int physician, int session) {
    var seat = state.emptySeat(session);
    if (seat != RosterState.NOBODY && state.canServe(physician, session)) {
      state.give(seat, physician);
    }
  }
}
