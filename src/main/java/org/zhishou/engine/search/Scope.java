package org.zhishou.engine.search;

import java.util.SplittableRandom;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * Where the next moves are looked for: every centre of a county, or, in a larger problem, a few
 * centres that share candidates, for some moves in a row, so that what the moves read and write
 * stays in the processor's cache.
 */
final class Scope {
  private static final int CENTRES = 32;

  private final RosterState state;
  private final SplittableRandom random;
  private final ScoringTables tables;
  private final int[][] neighbours;
  private int[] centres;

  Scope(RosterState state, SplittableRandom random) {
    this.state = state;
    this.random = random;
    tables = state.tables();
    neighbours = new int[tables.centres()][];
    centres = new int[0];
    moveOn();
  }

  RosterState state() {
    return state;
  }

  SplittableRandom random() {
    return random;
  }

  private boolean isWhole() {
    return tables.centres() <= CENTRES;
  }

  /** Looks elsewhere from now on, if there is an elsewhere. */
  void moveOn() {
    if (!isWhole()) {
      var middle = random.nextInt(neighbours.length);
      if (neighbours[middle] == null) {
        neighbours[middle] = CentreNeighbours.of(tables, middle, CENTRES);
      }
      centres = neighbours[middle];
    }
  }

  /** A centre in scope. */
  int centre() {
    return isWhole() ? random.nextInt(tables.centres()) : centres[random.nextInt(centres.length)];
  }

  /** A seat in scope, or {@link RosterState#NOBODY} where a centre has none. */
  int seat() {
    if (isWhole()) {
      return tables.seats() == 0 ? RosterState.NOBODY : random.nextInt(tables.seats());
    }
    var centre = centres[random.nextInt(centres.length)];
    var first = tables.firstSeatOfCentre(centre);
    var seats = tables.firstSeatOfCentre(centre + 1) - first;
    return seats == 0 ? RosterState.NOBODY : first + random.nextInt(seats);
  }
}
