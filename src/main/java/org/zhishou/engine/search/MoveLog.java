package org.zhishou.engine.search;

import java.util.Arrays;
import org.zhishou.engine.scoring.RosterState;

/** Moves that a walker kept, in order, for another walker to try. */
final class MoveLog {
  private int[] end = new int[64];
  private double[] draw = new double[64];
  private int moves;
  private int[] seats = new int[256];
  private int[] before = new int[256];
  private int[] after = new int[256];

  void clear() {
    moves = 0;
  }

  int moves() {
    return moves;
  }

  /** Enters the draft as it was applied. */
  void add(SeatDraft draft, double drawn) {
    if (moves == end.length) {
      end = Arrays.copyOf(end, moves * 2);
      draw = Arrays.copyOf(draw, moves * 2);
    }
    var at = moves == 0 ? 0 : end[moves - 1];
    makeRoom(at + draft.size());
    for (var i = 0; i < draft.size(); i++) {
      seats[at] = draft.seat(i);
      before[at] = draft.physicianBefore(i);
      after[at] = draft.physician(i);
      at++;
    }
    end[moves] = at;
    draw[moves] = drawn;
    moves++;
  }

  private void makeRoom(int length) {
    if (length > seats.length) {
      seats = Arrays.copyOf(seats, length * 2);
      before = Arrays.copyOf(before, length * 2);
      after = Arrays.copyOf(after, length * 2);
    }
  }

  double draw(int move) {
    return draw[move];
  }

  /**
   * Drafts a move again.
   *
   * @return false where somebody else is on a seat than was when the move was made
   */
  boolean draft(int move, RosterState state, SeatDraft draft) {
    for (var i = move == 0 ? 0 : end[move - 1]; i < end[move]; i++) {
      if (state.physicianAt(seats[i]) != before[i]) {
        return false;
      }
      draft.set(seats[i], after[i]);
    }
    return true;
  }

  /** How many entries {@link #seat} has: a seat as often as it was changed. */
  int changes() {
    return moves == 0 ? 0 : end[moves - 1];
  }

  int seat(int change) {
    return seats[change];
  }
}
