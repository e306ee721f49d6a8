package org.zhishou.engine.search;

import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import ai.timefold.solver.core.impl.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.score.director.incremental.IncrementalScoreDirector;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.scoring.RosterState;

/** The moves of the engine's own search, each as often as there, for the solver's local search. */
public final class OwnMoves implements MoveIteratorFactory<RosterPlan, Reassignment> {
  private static final int MOVES_PER_SCOPE = 4_000;
  private static final int MOST_TRIES = 100_000;

  private final SeatDraft draft = new SeatDraft();
  private @Nullable Chooser chooser;

  /** What the moves are chosen with, as long as the solver has the same roster to work on. */
  private record Chooser(RosterState state, NeighbourhoodMix mix, Scope scope) {}

  @Override
  public long getSize(ScoreDirector<RosterPlan> director) {
    var tables = director.getWorkingSolution().tables();
    return (long) tables.seats() * tables.physicians();
  }

  @Override
  public Iterator<Reassignment> createOriginalMoveIterator(ScoreDirector<RosterPlan> director) {
    throw new UnsupportedOperationException("The moves are random and have no order");
  }

  @Override
  public Iterator<Reassignment> createRandomMoveIterator(
      ScoreDirector<RosterPlan> director, RandomGenerator random) {
    var state = stateOf(director);
    var known = chooser;
    if (known == null || known.state() != state) {
      known =
          new Chooser(
              state,
              Neighbourhoods.mix(state.tables()),
              new Scope(state, new SplittableRandom(random.nextLong())));
      chooser = known;
    }
    return moves(director.getWorkingSolution(), known);
  }

  private static RosterState stateOf(ScoreDirector<RosterPlan> director) {
    var incremental = (IncrementalScoreDirector<?, ?>) director;
    return ((RosterScoreCalculator) incremental.getIncrementalScoreCalculator()).current();
  }

  /** A draft may have been made already, and it is the solver that makes moves. */
  private void leaveAsItWas(RosterState state) {
    draft.apply(state);
    draft.undo(state);
  }

  private Iterator<Reassignment> moves(RosterPlan plan, Chooser chosenWith) {
    return new Iterator<>() {
      private boolean drafted;

      @Override
      public boolean hasNext() {
        for (var tries = 0; tries < MOST_TRIES && !drafted; tries++) {
          if (chosenWith.scope().random().nextInt(MOVES_PER_SCOPE) == 0) {
            chosenWith.scope().moveOn();
          }
          draft.clear();
          drafted = chosenWith.mix().propose(chosenWith.scope(), draft);
          if (drafted) {
            leaveAsItWas(chosenWith.state());
          }
        }
        return drafted;
      }

      @Override
      public Reassignment next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        drafted = false;
        return Reassignment.of(plan, draft);
      }
    };
  }
}
