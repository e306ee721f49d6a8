package org.zhishou.engine.search;

import org.zhishou.engine.roster.RosterScore;
import org.zhishou.engine.search.MoveTape.TapedMove;

/** A way of scoring moves. */
interface MoveScorer {
  /** Makes the roster the tape's first. */
  void rewind();

  /** The score after the move, which is undone unless it is kept. */
  RosterScore score(int index, TapedMove move);
}
