package org.zhishou.engine.search;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhishou.engine.scoring.RosterState;

/**
 * Some seats and who is to be on each, made once and filled again for every move tried. Applying a
 * draft remembers who was there, so that it can be undone.
 */
final class SeatDraft {
  private int[] seats = new int[64];
  private int[] after = new int[64];
  private int[] before = new int[64];
  private int size;
  private boolean made;

  void clear() {
    size = 0;
    made = false;
  }

  int size() {
    return size;
  }

  int seat(int index) {
    return seats[index];
  }

  int physician(int index) {
    return after[index];
  }

  /** Who was on the seat when the draft was applied. */
  int physicianBefore(int index) {
    return before[index];
  }

  /** A seat that the draft does not name yet, and its physician or {@link RosterState#NOBODY}. */
  void set(int seat, int physician) {
    if (size == seats.length) {
      seats = Arrays.copyOf(seats, size * 2);
      after = Arrays.copyOf(after, size * 2);
      before = Arrays.copyOf(before, size * 2);
    }
    seats[size] = seat;
    after[size] = physician;
    size++;
  }

  /**
   * A seat that the draft does not name yet and on which somebody else, or {@link
   * RosterState#NOBODY}, is by now: all of the draft stands in the state already.
   */
  void setMade(int seat, int wasThere, int isThere) {
    set(seat, isThere);
    before[size - 1] = wasThere;
    made = true;
  }

  /** Whether the draft names the seat, from its {@code first} on. */
  boolean names(int seat, int first) {
    for (var i = first; i < size; i++) {
      if (seats[i] == seat) {
        return true;
      }
    }
    return false;
  }

  /** Forgets all from {@code first} on. */
  void shorten(int first) {
    size = first;
  }

  /** Exchanges who is on two seats. */
  void swap(RosterState state, int seat, int other) {
    set(seat, state.physicianAt(other));
    set(other, state.physicianAt(seat));
  }

  /** Makes it so, where it does not stand already. */
  void apply(RosterState state) {
    if (made) {
      return;
    }
    for (var i = 0; i < size; i++) {
      before[i] = state.physicianAt(seats[i]);
    }
    replace(state, after);
    made = true;
  }

  void undo(RosterState state) {
    replace(state, before);
    made = false;
  }

  private void replace(RosterState state, int[] physicians) {
    for (var i = 0; i < size; i++) {
      state.set(seats[i], physicians[i]);
    }
  }

  @Override
  public String toString() {
    return IntStream.range(0, size)
        .mapToObj(i -> "seat " + seats[i] + ": " + before[i] + " -> " + after[i])
        .collect(Collectors.joining(", "));
  }
}
