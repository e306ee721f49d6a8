package org.zhishou.engine.bound;

import java.util.TreeMap;
import org.zhishou.engine.rulebook.Rule;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

/** Tries every legal roster of a tiny problem. */
public final class EveryLegalRoster {
  private final RosterState state;
  private final ScoringTables tables;
  private final long leastLimits;

  /** The cheapest by what is missing: the least soft cost, and the least of each rule. */
  final TreeMap<Long, Long> softByMissing = new TreeMap<>();

  final TreeMap<Long, long[]> rulesByMissing = new TreeMap<>();
  int mostDays;
  int mostSessions;
  long rosters;

  public EveryLegalRoster(ScoringTables tables) {
    this.tables = tables;
    state = new RosterState(tables);
    tables.pinned().forEach(state::give);
    leastLimits = state.limitsCost();
    tryFrom(0);
  }

  public long leastMissing() {
    return softByMissing.firstKey();
  }

  /** The least soft cost of the legal rosters that miss at most so much. */
  public long leastSoft(long missing) {
    return softByMissing.headMap(missing, true).values().stream()
        .mapToLong(Long::longValue)
        .min()
        .orElseThrow();
  }

  long least(Rule rule, long missing) {
    return rulesByMissing.headMap(missing, true).values().stream()
        .mapToLong(costs -> costs[rule.ordinal()])
        .min()
        .orElseThrow();
  }

  private void tryFrom(int seat) {
    if (seat == tables.seats()) {
      look();
      return;
    }
    tryFrom(seat + 1);
    if (tables.isPinned(seat)) {
      return;
    }
    var session = tables.sessionOfSeat(seat);
    for (var physician = 0; physician < tables.physicians(); physician++) {
      if (isOn(session, physician)) {
        continue;
      }
      state.give(seat, physician);
      if (state.limitsCost() == leastLimits) {
        tryFrom(seat + 1);
      }
      state.take(seat);
    }
  }

  private boolean isOn(int session, int physician) {
    for (var place = 0; place < tables.seatsOf(session); place++) {
      if (state.physicianAt(tables.firstSeatOf(session) + place) == physician) {
        return true;
      }
    }
    return false;
  }

  private void look() {
    rosters++;
    softByMissing.merge(state.coverageCost(), state.softCost(), Math::min);
    var costs = new long[Rule.values().length];
    state.totals().forEach(total -> costs[total.rule().ordinal()] = total.cost());
    rulesByMissing.merge(state.coverageCost(), costs, EveryLegalRoster::lesser);
    var days = 0;
    for (var centre = 0; centre < tables.centres(); centre++) {
      for (var week = 0; week < tables.weeks(); week++) {
        days += Math.min(tables.required(centre, week), state.centreDutyDays(centre, week));
      }
    }
    var sessions = 0;
    for (var session = 0; session < tables.sessions(); session++) {
      sessions += tables.isRequired(session) && state.staffOfSession(session) > 0 ? 1 : 0;
    }
    mostDays = Math.max(mostDays, days);
    mostSessions = Math.max(mostSessions, sessions);
  }

  private static long[] lesser(long[] one, long[] other) {
    var least = new long[one.length];
    for (var i = 0; i < one.length; i++) {
      least[i] = Math.min(one[i], other[i]);
    }
    return least;
  }
}
