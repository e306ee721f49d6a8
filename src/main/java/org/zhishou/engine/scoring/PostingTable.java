package org.zhishou.engine.scoring;

import org.zhishou.engine.problem.RosterProblem;

/** Who is posted where on which days. */
final class PostingTable {
  private static final int NONE = -1;

  private final int days;
  private final int weeks;
  private final int[] physician;
  private final int[] centre;
  private final int[] daysPerWeek;
  private final int[] wanted;
  private final int[] workingDays;
  private final boolean[] onWorkingDay;
  private final short[] at;

  PostingTable(
      RosterProblem problem, CalendarTable calendar, SessionTable sessions, StaffIndex index) {
    days = calendar.days();
    weeks = calendar.weeks();
    var postings = problem.postings();
    physician = new int[postings.size()];
    centre = new int[postings.size()];
    daysPerWeek = new int[postings.size()];
    wanted = new int[postings.size() * weeks];
    workingDays = new int[postings.size() * weeks];
    onWorkingDay = new boolean[problem.physicians().size()];
    at = postings.isEmpty() ? new short[0] : new short[problem.physicians().size() * days];
    for (var posting = 0; posting < postings.size(); posting++) {
      var one = postings.get(posting);
      physician[posting] = index.physician(one.physician());
      centre[posting] = index.centre(one.centre());
      daysPerWeek[posting] = one.daysPerWeek();
      var record = problem.physicians().get(physician[posting]);
      var there = problem.centres().get(centre[posting]);
      for (var day = 0; day < days; day++) {
        var date = problem.period().date(day);
        if (!one.covers(date)) {
          continue;
        }
        at[physician[posting] * days + day] = (short) (posting + 1);
        if (calendar.isWorkingDay(day)) {
          onWorkingDay[physician[posting]] = true;
          workingDays[posting * weeks + day / 7] += there.isClosedOn(date) ? 0 : 1;
          var available = record.unavailable().stream().noneMatch(range -> range.takes(date));
          var open = sessions.isOpenOn(centre[posting], day);
          wanted[posting * weeks + day / 7] += available && open ? 1 : 0;
        }
      }
    }
    for (var slot = 0; slot < wanted.length; slot++) {
      wanted[slot] = Math.min(wanted[slot], daysPerWeek[slot / weeks]);
    }
  }

  int postings() {
    return physician.length;
  }

  /** The posting that the physician has on the day, or -1. */
  int at(int one, int day) {
    return at.length == 0 ? NONE : at[one * days + day] - 1;
  }

  int physicianOf(int posting) {
    return physician[posting];
  }

  int centreOf(int posting) {
    return centre[posting];
  }

  int daysPerWeek(int posting) {
    return daysPerWeek[posting];
  }

  /** Days that {@code posting-days} asks for. */
  int wanted(int posting, int week) {
    return wanted[posting * weeks + week];
  }

  /** Duty days that the posting can give, by {@code docs/rules.md}, "The target". */
  int capacity(int posting, int week) {
    return Math.min(daysPerWeek[posting], workingDays[posting * weeks + week]);
  }

  /** Whether some posting of the physician shares a working day with the period. */
  boolean onWorkingDay(int one) {
    return onWorkingDay[one];
  }
}
