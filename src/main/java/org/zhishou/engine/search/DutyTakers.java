package org.zhishou.engine.search;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

import java.util.Arrays;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

/** Some physicians who might take a duty of one kind and week at a clinic, in their order. */
final class DutyTakers {
  private final RosterState state;
  private final ScoringTables tables;
  private final int week;
  private final int leaving;
  private final int weekdayLeft;
  private int site;
  private Session kind = Session.FULL_DAY;
  private int[] physicians = new int[16];
  private boolean[] full = new boolean[16];
  private boolean[] foundDay = new boolean[16];
  private int[] able = new int[16];
  private int size;

  /**
   * @param leaving who shall not have it on some days, or {@link RosterState#NOBODY}
   * @param weekdayLeft which these are, from 0, or {@link Refill#EVERY}
   */
  DutyTakers(RosterState state, int week, int leaving, int weekdayLeft) {
    this.state = state;
    this.week = week;
    this.leaving = leaving;
    this.weekdayLeft = weekdayLeft;
    tables = state.tables();
  }

  /** Nobody as yet, for a duty of that kind there. */
  void start(int clinic, Session wanted) {
    site = clinic;
    kind = wanted;
    size = 0;
  }

  void add(int physician) {
    if (size == physicians.length) {
      physicians = Arrays.copyOf(physicians, size * 2);
      full = Arrays.copyOf(full, size * 2);
      foundDay = Arrays.copyOf(foundDay, size * 2);
      able = Arrays.copyOf(able, size * 2);
    }
    physicians[size] = physician;
    full[size] = !tables.isRemote(site) && state.leeway().isFull(physician, week);
    foundDay[size] = false;
    size++;
  }

  int size() {
    return size;
  }

  int physician(int taker) {
    return physicians[taker];
  }

  /** Whether some day was one that the taker could have, of those asked for. */
  boolean hasFoundDay(int taker) {
    return foundDay[taker];
  }

  boolean isBarred(int physician, int weekday) {
    return physician == leaving && (weekdayLeft == Refill.EVERY || weekdayLeft == weekday);
  }

  /** An empty seat of the day, or {@link RosterState#NOBODY}. */
  int emptySeat(int day) {
    return emptySeatOf(wanted(day));
  }

  /** The same in the day's other half, for those who may be there in that alone. */
  int emptySeatOfOtherHalf(int day) {
    var wanted = wanted(day);
    return wanted < 0 ? NOBODY : emptySeatOf(Handover.otherHalf(tables, wanted));
  }

  private int emptySeatOf(int session) {
    return session < 0 ? NOBODY : state.emptySeat(session);
  }

  private int wanted(int day) {
    return tables.sessionAt(site, day, kind);
  }

  /** Looks who could have an empty seat; how many can. */
  int findAble(int seat) {
    var session = tables.sessionOfSeat(seat);
    var day = tables.dayOf(session);
    var wanted = wanted(day);
    var count = 0;
    for (var taker = 0; taker < size; taker++) {
      var physician = physicians[taker];
      if (!isBarred(physician, day % 7)
          && !(full[taker] && state.firstSeatOn(physician, day) == NOBODY)
          && (session == wanted || !tables.isLegal(physician, wanted))
          && state.canServe(physician, session)) {
        able[count++] = taker;
        foundDay[taker] = true;
      }
    }
    return count;
  }

  /** The taker that was found as number {@code index}, from 0. */
  int able(int index) {
    return able[index];
  }
}
