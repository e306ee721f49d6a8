package org.zhishou.engine.search;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

import org.zhishou.engine.scoring.RosterState;

/**
 * What a draft does to the dates on which physicians are out, on one date or two of a week.
 *
 * @param first from which on the draft is about that week
 * @param day a date, counted from the period's first day
 * @param otherDay another of the same week, or the same
 */
record DraftedWeek(RosterState state, SeatDraft draft, int first, int day, int otherDay) {

  /** Duty days more, or below 0 fewer, that the physician has in the week beside postings. */
  int dutyDaysMore(int physician) {
    return dutyDaysMore(physician, day) + (day == otherDay ? 0 : dutyDaysMore(physician, otherDay));
  }

  /**
   * Whether the physician is out in the week as often as they may be, or less, and their department
   * has as many at home as it needs, one other physician being in the draft.
   */
  boolean keepsLimitsOnLoad(int physician, int other) {
    return dutyDaysMore(physician) <= state.leeway().roomInWeek(physician, day / 7)
        && keepsLimitsOn(day, otherDay, physician, other)
        && (day == otherDay || keepsLimitsOn(otherDay, day, physician, other));
  }

  /** Whether one more is posted, or away from home, that date only where one more may be. */
  private boolean keepsLimitsOn(int date, int otherDate, int physician, int other) {
    if (daysOutMore(physician, date) <= 0) {
      return true;
    }
    var tables = state.tables();
    var posting = tables.postingAt(physician, date);
    if (posting >= 0) {
      var freed =
          date != otherDate
              && tables.postingAt(physician, otherDate) == posting
              && daysOutMore(physician, otherDate) < 0;
      return freed || state.postedDays(posting, date / 7) < tables.daysPerWeekOfPosting(posting);
    }
    var department = tables.departmentOf(physician);
    return department < 0
        || state.away(department, date) < tables.maxAway(department, date)
        || (tables.departmentOf(other) == department && dutyDaysMore(other, date) < 0);
  }

  private int dutyDaysMore(int physician, int date) {
    return state.tables().postingAt(physician, date) >= 0 ? 0 : daysOutMore(physician, date);
  }

  private int daysOutMore(int physician, int date) {
    return (isOutAfter(physician, date) ? 1 : 0) - (state.isOut(physician, date) ? 1 : 0);
  }

  private boolean isOutAfter(int physician, int date) {
    var tables = state.tables();
    for (var i = first; i < draft.size(); i++) {
      var session = tables.sessionOfSeat(draft.seat(i));
      if (draft.physician(i) == physician
          && tables.dayOf(session) == date
          && !tables.isRemote(tables.siteOf(session))) {
        return true;
      }
    }
    for (var seat = state.firstSeatOn(physician, date);
        seat != NOBODY;
        seat = state.nextSeatThatDay(seat)) {
      if (!draft.names(seat, first)
          && !tables.isRemote(tables.siteOf(tables.sessionOfSeat(seat)))) {
        return true;
      }
    }
    return false;
  }
}
