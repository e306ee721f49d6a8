package org.zhishou.engine.search;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import org.zhishou.engine.scoring.RosterState;

/**
 * Sees every move of a search that is suspicious of itself: makes it in the solver too, whose
 * asserting mode checks each step, and compares the scores after the move and after its undo.
 */
final class MoveWitness {
  private final RosterState state;
  private final PhaseCommandContext<RosterPlan> context;
  private HardMediumSoftScore before;

  /** Brings the working plan to the state as it stands. */
  MoveWitness(RosterState state, PhaseCommandContext<RosterPlan> context) {
    this.state = state;
    this.context = context;
    before = RosterPlan.scoreOf(state);
    var bySeat = new int[state.tables().seats()];
    for (var seat = 0; seat < bySeat.length; seat++) {
      bySeat[seat] = state.physicianAt(seat);
    }
    compare(
        "before the first move",
        context.executeAndCalculateScore(
            Reassignment.towards(context.getWorkingSolution(), bySeat)));
  }

  /** The draft has been applied to the state. */
  void applied(SeatDraft draft) {
    compare(
        draft,
        context.executeTemporarilyAndCalculateScore(
            Reassignment.of(context.getWorkingSolution(), draft)));
  }

  void accepted(SeatDraft draft) {
    compare(
        draft,
        context.executeAndCalculateScore(Reassignment.of(context.getWorkingSolution(), draft)));
    before = RosterPlan.scoreOf(state);
  }

  void undone(SeatDraft draft) {
    compare(draft, before);
  }

  private void compare(Object what, HardMediumSoftScore expected) {
    var actual = RosterPlan.scoreOf(state);
    if (!actual.equals(expected)) {
      throw new IllegalStateException(
          "The search has " + actual + " where " + expected + " is right: " + what);
    }
  }
}
