package org.zhishou.engine.search;

import org.zhishou.engine.roster.RosterScore;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;
import org.zhishou.engine.search.MoveTape.TapedMove;

/** Scores moves as the annealer does, on the incremental state itself. */
final class StateScorer implements MoveScorer {
  private final MoveTape tape;
  private final RosterState state;
  private final SeatDraft draft = new SeatDraft();

  StateScorer(ScoringTables tables, MoveTape tape) {
    this.tape = tape;
    state = new RosterState(tables);
  }

  @Override
  public void rewind() {
    for (var seat = 0; seat < tape.start().length; seat++) {
      state.set(seat, tape.start()[seat]);
    }
  }

  @Override
  public RosterScore score(int index, TapedMove move) {
    draft.clear();
    for (var i = 0; i < move.seats().length; i++) {
      draft.set(move.seats()[i], move.physicians()[i]);
    }
    draft.apply(state);
    var score = state.score();
    if (!move.kept()) {
      draft.undo(state);
    }
    return score;
  }
}
