package org.zhishou.engine.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zhishou.engine.problem.RosterProblem;

/** The duties of the roster that the search starts from, by session. */
final class BaselineTable {
  private static final int[] NONE = {};

  private final int duties;
  private final Map<Integer, int[]> physiciansOf = new HashMap<>();
  private final Map<Integer, Integer> pinned = new TreeMap<>();
  private final List<int[]> movable = new ArrayList<>();
  private final boolean[] anyOf;
  private final boolean[] pinnedSeats;

  BaselineTable(RosterProblem problem, SiteTable sites, SessionTable sessions, StaffIndex index) {
    duties = problem.baseline().size();
    anyOf = new boolean[sessions.sessions()];
    pinnedSeats = new boolean[sessions.seats()];
    var pinnedOf = new HashMap<Integer, Integer>();
    for (var duty : problem.baseline()) {
      var day = problem.period().indexOf(duty.date());
      var site = sites.number(duty.site());
      var session = site < 0 ? -1 : sessions.at(site, day, duty.session());
      if (session < 0) {
        continue;
      }
      var physician = index.physician(duty.physician());
      anyOf[session] = true;
      physiciansOf.merge(session, new int[] {physician}, BaselineTable::joined);
      if (duty.pinned()) {
        var place = pinnedOf.merge(session, 1, Integer::sum) - 1;
        pinned.put(sessions.firstSeatOf(session) + place, physician);
        pinnedSeats[sessions.firstSeatOf(session) + place] = true;
      } else {
        movable.add(new int[] {session, physician});
      }
    }
  }

  private static int[] joined(int[] some, int[] more) {
    var all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }

  int duties() {
    return duties;
  }

  boolean contains(int session, int physician) {
    if (!anyOf[session]) {
      return false;
    }
    for (var one : physiciansOf.getOrDefault(session, NONE)) {
      if (one == physician) {
        return true;
      }
    }
    return false;
  }

  boolean isPinned(int seat) {
    return pinnedSeats[seat];
  }

  Map<Integer, Integer> pinned() {
    return pinned;
  }

  List<int[]> movable() {
    return movable;
  }
}
