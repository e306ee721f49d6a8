package org.zhishou.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.roster.RuleTotal;
import org.zhishou.engine.rulebook.Rule;

/** What a state says of duties before they are given. */
class RosterStateTest {
  private static final int PROBLEMS = 60;

  @Test
  void whoServesInsteadOfElsewhereInTheWeekBreaksNoLimit() {
    var remoteOrPosted = 0;
    for (var seed = 0; seed < PROBLEMS; seed++) {
      var state = start(seed);
      for (var shift : shiftsWithinAWeek(state)) {
        var seat = state.emptySeat(shift.session());
        if (seat != RosterState.NOBODY && shift.isPossible(state)) {
          assertBreaksNoLimit(state, shift.left(), seat);
          remoteOrPosted +=
              isRemoteOrPosted(state.tables(), shift.physician(), shift.session()) ? 1 : 0;
        }
      }
    }
    assertThat(remoteOrPosted).as("remote duties and those of postings").isGreaterThan(100);
  }

  /** From a seat of a physician to a session of the same week. */
  private record Shift(int physician, int left, int session) {
    boolean isPossible(RosterState state) {
      return state.leeway().canServeInstead(physician, session, left, RosterState.NOBODY);
    }
  }

  private static List<Shift> shiftsWithinAWeek(RosterState state) {
    var tables = state.tables();
    var shifts = new ArrayList<Shift>();
    for (var left = 0; left < tables.seats(); left++) {
      var physician = state.physicianAt(left);
      for (var session = 0; session < tables.sessions() && physician >= 0; session++) {
        if (isOfOneWeek(tables, left, session)) {
          shifts.add(new Shift(physician, left, session));
        }
      }
    }
    return shifts;
  }

  private static boolean isOfOneWeek(ScoringTables tables, int seat, int session) {
    return !tables.isTour(tables.siteOf(session))
        && tables.dayOf(session) / 7 == tables.dayOf(tables.sessionOfSeat(seat)) / 7;
  }

  private static void assertBreaksNoLimit(RosterState state, int left, int seat) {
    var physician = state.physicianAt(left);
    var before = state.limitsCost();
    state.take(left);
    state.give(seat, physician);
    assertThat(state.limitsCost())
        .as("physician %d from seat %d to seat %d", physician, left, seat)
        .isLessThanOrEqualTo(before);
    state.take(seat);
    state.give(left, physician);
  }

  @Test
  void whoeverCanServeCanServeInsteadOfElsewhereInTheWeek() {
    var instead = 0;
    for (var seed = 0; seed < PROBLEMS; seed++) {
      var state = start(seed);
      for (var shift : shiftsWithinAWeek(state)) {
        if (state.canServe(shift.physician(), shift.session())) {
          assertThat(shift.isPossible(state)).as("seed %d, %s", seed, shift).isTrue();
          instead++;
        }
      }
    }
    assertThat(instead).isGreaterThan(100);
  }

  @Test
  void whoReplacesSomebodyTakesNoPlaceAwayFromHomeThatTheyDidNotHold() {
    var ofPosted = 0;
    for (var seed = 0; seed < PROBLEMS; seed++) {
      var state = start(seed);
      var tables = state.tables();
      for (var seat = 0; seat < tables.seats(); seat++) {
        var leaving = state.physicianAt(seat);
        var session = tables.sessionOfSeat(seat);
        var day = tables.dayOf(session);
        for (var physician = 0; physician < tables.physicians() && leaving >= 0; physician++) {
          if (!state.isOut(physician, day)
              && state.leeway().canReplace(physician, session, leaving)) {
            var before = homeStaffing(state);
            var left = takeAll(state, leaving, day);
            state.give(seat, physician);
            assertThat(homeStaffing(state))
                .as("seed %d, physician %d for %d on seat %d", seed, physician, leaving, seat)
                .isLessThanOrEqualTo(before);
            state.take(seat);
            left.forEach(held -> state.give(held, leaving));
            ofPosted += tables.postingAt(leaving, day) >= 0 ? 1 : 0;
          }
        }
      }
    }
    assertThat(ofPosted).as("duties of somebody posted").isGreaterThan(20);
  }

  private static List<Integer> takeAll(RosterState state, int physician, int day) {
    var taken = new ArrayList<Integer>();
    for (var seat = state.firstSeatOn(physician, day);
        seat != RosterState.NOBODY;
        seat = state.firstSeatOn(physician, day)) {
      taken.add(seat);
      state.take(seat);
    }
    return taken;
  }

  private static long homeStaffing(RosterState state) {
    return state.totals().stream()
        .filter(total -> total.rule() == Rule.HOME_STAFFING)
        .mapToLong(RuleTotal::cost)
        .sum();
  }

  @Test
  void aDutyTakesRoomWhereItMakesADutyDayThatTheLimitsCount() {
    var taken = 0;
    var free = 0;
    for (var seed = 0; seed < PROBLEMS; seed++) {
      var state = start(seed);
      var tables = state.tables();
      for (var session = 0; session < tables.sessions(); session++) {
        var physician = (seed + session) % tables.physicians();
        var seat = state.emptySeat(session);
        if (seat != RosterState.NOBODY && state.canServe(physician, session)) {
          var takes = state.leeway().takesRoom(physician, session);
          var before = state.dutyDaysInPeriod(physician);
          state.give(seat, physician);
          assertThat(state.dutyDaysInPeriod(physician) - before).isEqualTo(takes ? 1 : 0);
          state.take(seat);
          taken += takes ? 1 : 0;
          free += takes ? 0 : 1;
        }
      }
    }
    assertThat(taken).isGreaterThan(20);
    assertThat(free).isGreaterThan(20);
  }

  private static boolean isRemoteOrPosted(ScoringTables tables, int physician, int session) {
    return tables.isRemote(tables.siteOf(session))
        || tables.postingAt(physician, tables.dayOf(session)) >= 0;
  }

  private static RosterState start(int seed) {
    return Rosters.random(new ScoringTables(RandomProblems.withMeasures(seed)), seed);
  }
}
