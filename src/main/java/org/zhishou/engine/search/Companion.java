package org.zhishou.engine.search;

import java.util.SplittableRandom;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * A walker beside the annealer: tries moves on a copy of its roster and enters those that it keeps,
 * for the annealer to try.
 */
final class Companion {
  private final RosterState state;
  private final Walk walk;
  private final MoveLog kept = new MoveLog();
  private boolean behind = true;

  Companion(ScoringTables tables, SplittableRandom random, LikelyStaff staff) {
    state = new RosterState(tables);
    walk = new Walk(state, Neighbourhoods.mix(tables), random);
    walk.expect(staff);
  }

  /** From now on the last round's changes are not all that it has missed. */
  void fallBehind() {
    behind = true;
  }

  /** Makes its roster the annealer's and tries moves from there. */
  void run(SharedRoster shared, AnnealingSchedule schedule, int moves, double progress) {
    if (behind) {
      takeOver(shared);
      walk.setOut(schedule);
    } else {
      catchUp(shared);
    }
    walk.warm(schedule.at(progress));
    kept.clear();
    for (var i = 0; i < moves; i++) {
      if (walk.tryMove()) {
        kept.add(walk.draft(), walk.draw());
      }
    }
  }

  private void takeOver(SharedRoster shared) {
    for (var seat = 0; seat < shared.seats(); seat++) {
      empty(seat, shared);
    }
    for (var seat = 0; seat < shared.seats(); seat++) {
      state.set(seat, shared.physicianAt(seat));
    }
    behind = false;
  }

  private void catchUp(SharedRoster shared) {
    for (var i = 0; i < kept.changes(); i++) {
      empty(kept.seat(i), shared);
    }
    for (var i = 0; i < shared.changes(); i++) {
      empty(shared.changedSeat(i), shared);
    }
    for (var i = 0; i < kept.changes(); i++) {
      state.set(kept.seat(i), shared.physicianAt(kept.seat(i)));
    }
    for (var i = 0; i < shared.changes(); i++) {
      state.set(shared.changedSeat(i), shared.physicianAt(shared.changedSeat(i)));
    }
  }

  /** Before anybody comes, so that nobody is in two places on the way. */
  private void empty(int seat, SharedRoster shared) {
    if (state.physicianAt(seat) != shared.physicianAt(seat)) {
      state.set(seat, RosterState.NOBODY);
    }
  }

  /** What the last run kept. */
  MoveLog kept() {
    return kept;
  }

  long movesTried() {
    return walk.movesTried();
  }

  long movesEvaluated() {
    return walk.movesEvaluated();
  }
}
