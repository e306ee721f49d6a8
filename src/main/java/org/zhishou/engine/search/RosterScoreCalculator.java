package org.zhishou.engine.search;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.scoring.RosterState;

/** Keeps a {@link RosterState} in step with the working plan: limits, coverage and soft cost. */
public final class RosterScoreCalculator
    implements IncrementalScoreCalculator<RosterPlan, HardMediumSoftScore> {
  private @Nullable RosterState state;

  @Override
  public void resetWorkingSolution(RosterPlan plan) {
    var fresh = new RosterState(plan.tables());
    for (var seat : plan.getSeats()) {
      var candidate = seat.getCandidate();
      if (candidate != null) {
        fresh.give(seat.getIndex(), candidate.physician());
      }
    }
    state = fresh;
  }

  @Override
  public void beforeVariableChanged(Object entity, String variableName) {
    var seat = (Seat) entity;
    if (seat.getCandidate() != null) {
      current().take(seat.getIndex());
    }
  }

  @Override
  public void afterVariableChanged(Object entity, String variableName) {
    var seat = (Seat) entity;
    var candidate = seat.getCandidate();
    if (candidate != null) {
      current().give(seat.getIndex(), candidate.physician());
    }
  }

  @Override
  public HardMediumSoftScore calculateScore() {
    return RosterPlan.scoreOf(current());
  }

  /** The roster as it stands in the solver. */
  RosterState current() {
    if (state == null) {
      throw new IllegalStateException("No working plan has been set");
    }
    return state;
  }
}
