package org.zhishou.engine.search;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

import java.util.Arrays;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.scoring.RosterState;

/**
 * Relieves a physician of a clinic, altogether or of one weekday there: week by week, what they did
 * goes to whoever costs least of those known at the clinic, or now and then of those and somebody
 * new, on any day of the week; somebody whose week is full may pass on another duty for it.
 *
 * <p>Ruin and recreate (Schrimpf et al., 2000). It costs many times another move, and comes at once
 * to rosters that are many other moves away.
 */
final class Relieve implements Neighbourhood {
  private static final int ONE_NEW_IN = 3;

  @Override
  public boolean propose(Scope scope, SeatDraft draft) {
    var state = scope.state();
    var random = scope.random();
    var clinic = scope.clinic();
    var leaving = Picks.familiarPhysician(state, clinic, NOBODY, random);
    if (leaving == NOBODY) {
      return false;
    }
    var newcomer = random.nextInt(ONE_NEW_IN) == 0 ? scope.candidate(clinic) : NOBODY;
    var weekday =
        random.nextBoolean() ? weekday(state, leaving, clinic, random.nextInt(7)) : Refill.EVERY;
    var left = held(state, leaving, clinic, weekday);
    if (left.length == 0) {
      return false;
    }
    var missingBefore = state.coverageCost();
    var excursion = new Excursion(state);
    for (var seat : left) {
      excursion.take(seat);
    }
    var first = random.nextInt(left.length);
    var all = true;
    for (var i = 0; i < left.length && all; i++) {
      var gap = left[(first + i) % left.length];
      all = new Refill(excursion, gap, leaving, weekday, newcomer).fill(random.nextInt(7));
    }
    if (!all || state.coverageCost() > missingBefore) {
      excursion.putBack();
      return false;
    }
    excursion.draft(draft);
    return draft.size() > 0;
  }

  /** The first weekday, from {@code first} on, on which the physician is ever at the clinic. */
  private static int weekday(RosterState state, int physician, int clinic, int first) {
    var weekday = first;
    while (weekday < first + 6 && held(state, physician, clinic, weekday % 7).length == 0) {
      weekday++;
    }
    return weekday % 7;
  }

  /**
   * The physician's seats at the clinic that are not pinned, by date; of a date an evening first,
   * which can be on no other, so that who is found for it is near at hand for the rest.
   *
   * @param weekday from 0, or {@link Refill#EVERY}
   */
  private static int[] held(RosterState state, int physician, int clinic, int weekday) {
    var tables = state.tables();
    var seats = new int[8];
    var count = 0;
    var every = weekday == Refill.EVERY;
    for (var day = every ? 0 : weekday; day < tables.days(); day += every ? 1 : 7) {
      var firstOfDay = count;
      for (var seat = state.firstSeatOn(physician, day);
          seat != NOBODY;
          seat = state.nextSeatThatDay(seat)) {
        if (tables.siteOf(tables.sessionOfSeat(seat)) == clinic && !tables.isPinned(seat)) {
          if (count == seats.length) {
            seats = Arrays.copyOf(seats, count * 2);
          }
          if (tables.kindOf(tables.sessionOfSeat(seat)) == Session.EVENING) {
            seats[count++] = seats[firstOfDay];
            seats[firstOfDay] = seat;
          } else {
            seats[count++] = seat;
          }
        }
      }
    }
    return Arrays.copyOf(seats, count);
  }
}
