package org.zhishou.engine.search;

import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.scoring.RosterState;

/** Anneals a {@link RosterState}, a stretch at a time, and keeps the best roster by the levels. */
final class Annealer {
  private static final int TOO_MANY = -1;

  private final RosterState state;
  private final Walk walk;
  private final SeatDraft draft = new SeatDraft();
  private final int[] best;
  private final int[] changedSinceBest;
  private int changes;
  private long bestLimits;
  private long bestCoverage;
  private long bestSoft;
  private long betterRosters;

  /** Must {@link #start} once the first roster stands. */
  Annealer(RosterState state, NeighbourhoodMix mix, long seed) {
    this.state = state;
    walk = new Walk(state, mix, new SplittableRandom(seed));
    best = new int[state.tables().seats()];
    changedSinceBest = new int[best.length];
  }

  /** From now on {@code witness} sees every move, or none where it is null. */
  void showTo(@Nullable MoveWitness witness) {
    walk.showTo(witness);
  }

  /**
   * Takes the state as it stands for the best, and sets the temperatures by it.
   *
   * @param fromHeadStart as {@link AnnealingSchedule#of} has it
   */
  void start(boolean fromHeadStart) {
    walk.setOut(fromHeadStart);
    for (var seat = 0; seat < best.length; seat++) {
      best[seat] = state.physicianAt(seat);
    }
    changes = 0;
    bestLimits = state.limitsCost();
    bestCoverage = state.coverageCost();
    bestSoft = state.softCost();
  }

  /**
   * From now on moves bring these mostly to where they were not; to be called after {@link #start},
   * since it is by all moves that temperatures are set.
   */
  void expect(LikelyStaff staff) {
    walk.expect(staff);
  }

  AnnealingSchedule schedule() {
    return walk.schedule();
  }

  /**
   * Tries {@code moves} moves at the heat of {@code progress}.
   *
   * @param progress of the whole search, 0 to 1
   * @param kept where to enter the moves kept, or null
   */
  void run(int moves, double progress, @Nullable MoveLog kept) {
    walk.warm(walk.schedule().at(progress));
    for (var i = 0; i < moves; i++) {
      if (walk.tryMove()) {
        if (kept != null) {
          kept.add(walk.draft(), walk.draw());
        }
        noteKept();
      }
    }
  }

  /** Tries the moves that another walker kept at the heat of the last run; enters those kept. */
  void follow(MoveLog other, MoveLog kept) {
    for (var move = 0; move < other.moves(); move++) {
      if (walk.tryAgain(other, move, other.draw(move))) {
        kept.add(walk.draft(), walk.draw());
        noteKept();
      }
    }
  }

  private void noteKept() {
    noteChanges(walk.draft());
    keepIfBetter();
  }

  private boolean keepIfBetter() {
    var limits = state.limitsCost();
    var coverage = state.coverageCost();
    var soft = state.softCost();
    if (!isBetter(limits, coverage, soft)) {
      return false;
    }
    keep(limits, coverage, soft);
    return true;
  }

  private boolean isBetter(long limits, long coverage, long soft) {
    if (limits != bestLimits) {
      return limits < bestLimits;
    }
    return coverage != bestCoverage ? coverage < bestCoverage : soft < bestSoft;
  }

  private void noteChanges(SeatDraft made) {
    if (changes != TOO_MANY && changes + made.size() > changedSinceBest.length) {
      changes = TOO_MANY;
    }
    if (changes != TOO_MANY) {
      for (var i = 0; i < made.size(); i++) {
        changedSinceBest[changes++] = made.seat(i);
      }
    }
  }

  private void keep(long limits, long coverage, long soft) {
    if (changes == TOO_MANY) {
      for (var seat = 0; seat < best.length; seat++) {
        best[seat] = state.physicianAt(seat);
      }
    } else {
      for (var i = 0; i < changes; i++) {
        best[changedSinceBest[i]] = state.physicianAt(changedSinceBest[i]);
      }
    }
    changes = 0;
    bestLimits = limits;
    bestCoverage = coverage;
    bestSoft = soft;
    betterRosters++;
  }

  /** Who is on each seat in the best roster so far; the array changes as the search goes on. */
  int[] best() {
    return best;
  }

  long bestSoft() {
    return bestSoft;
  }

  /** Moves tried so far, those that came to nothing included. */
  long movesTried() {
    return walk.movesTried();
  }

  /** Moves that changed the roster and were scored, those undone included. */
  long movesEvaluated() {
    return walk.movesEvaluated();
  }

  /** How often a better roster was found. */
  long betterRosters() {
    return betterRosters;
  }

  /** Goes on from the best roster, with what it misses staffed by ejection chains if possible. */
  void repairCoverage(BooleanSupplier overdue, long leastMissing) {
    if (bestCoverage <= leastMissing) {
      return;
    }
    returnToBest();
    new CoverageRepair(state, overdue, leastMissing).run();
    walk.lookAtState();
    changes = TOO_MANY;
    keepIfBetter();
  }

  /** Takes away, from the best roster, every duty whose absence makes it better still. */
  void dropWhatIsNotNeeded() {
    returnToBest();
    for (var seat = 0; seat < best.length; seat++) {
      if (state.physicianAt(seat) != RosterState.NOBODY && !state.tables().isPinned(seat)) {
        draft.clear();
        draft.set(seat, RosterState.NOBODY);
        draft.apply(state);
        if (isBetter(state.limitsCost(), state.coverageCost(), state.softCost())) {
          noteChanges(draft);
          keepIfBetter();
        } else {
          draft.undo(state);
        }
      }
    }
    walk.lookAtState();
  }

  /** Puts the state back to the best roster. */
  void returnToBest() {
    for (var seat = 0; seat < best.length; seat++) {
      state.set(seat, best[seat]);
    }
    changes = 0;
    walk.lookAtState();
  }
}
