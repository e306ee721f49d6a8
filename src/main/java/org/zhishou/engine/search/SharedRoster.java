package org.zhishou.engine.search;

import java.util.Arrays;
import org.zhishou.engine.scoring.RosterState;

/** The annealer's roster as its companions read it between rounds, and what changed last. */
final class SharedRoster {
  private final int[] physicianAt;
  private int[] changed = new int[64];
  private int changes;

  SharedRoster(int seats) {
    physicianAt = new int[seats];
    Arrays.fill(physicianAt, RosterState.NOBODY);
  }

  /** Takes up the whole roster. */
  void enter(RosterState state) {
    for (var seat = 0; seat < physicianAt.length; seat++) {
      physicianAt[seat] = state.physicianAt(seat);
    }
    changes = 0;
  }

  /** Takes up what the moves kept have changed. */
  void enter(RosterState state, MoveLog kept) {
    changes = 0;
    for (var i = 0; i < kept.changes(); i++) {
      var seat = kept.seat(i);
      if (physicianAt[seat] != state.physicianAt(seat)) {
        physicianAt[seat] = state.physicianAt(seat);
        if (changes == changed.length) {
          changed = Arrays.copyOf(changed, changes * 2);
        }
        changed[changes++] = seat;
      }
    }
  }

  int seats() {
    return physicianAt.length;
  }

  int physicianAt(int seat) {
    return physicianAt[seat];
  }

  int changes() {
    return changes;
  }

  int changedSeat(int change) {
    return changed[change];
  }
}
