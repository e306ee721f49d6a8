package org.zhishou.engine.search;

import java.util.Arrays;
import org.zhishou.engine.scoring.RosterState;

/** Duties given and taken to see what comes of it; in the end all is put back, or a draft. */
final class Excursion {
  private final RosterState state;
  private int[] seats = new int[32];
  private int[] before = new int[32];
  private int size;

  Excursion(RosterState state) {
    this.state = state;
  }

  RosterState state() {
    return state;
  }

  /** Gives an empty seat to a physician. */
  void give(int seat, int physician) {
    remember(seat);
    state.give(seat, physician);
  }

  /** Empties a staffed seat that is not pinned. */
  void take(int seat) {
    remember(seat);
    state.take(seat);
  }

  private void remember(int seat) {
    for (var i = 0; i < size; i++) {
      if (seats[i] == seat) {
        return;
      }
    }
    if (size == seats.length) {
      seats = Arrays.copyOf(seats, size * 2);
      before = Arrays.copyOf(before, size * 2);
    }
    seats[size] = seat;
    before[size] = state.physicianAt(seat);
    size++;
  }

  /** Makes the roster what it was. */
  void putBack() {
    for (var i = 0; i < size; i++) {
      state.set(seats[i], before[i]);
    }
  }

  /** Leaves the roster as it is now, which is what is drafted. */
  void draft(SeatDraft draft) {
    for (var i = 0; i < size; i++) {
      var after = state.physicianAt(seats[i]);
      if (after != before[i]) {
        draft.setMade(seats[i], before[i], after);
      }
    }
  }
}
