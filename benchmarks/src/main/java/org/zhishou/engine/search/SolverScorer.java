package org.zhishou.engine.search;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.impl.score.director.InnerScoreDirector;
import ai.timefold.solver.core.impl.solver.DefaultSolverFactory;
import ai.timefold.solver.core.preview.api.move.Move;
import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.zhishou.benchmarks.facts.CountyFacts;
import org.zhishou.benchmarks.streams.SeatChanges;
import org.zhishou.benchmarks.streams.StreamsEngine;
import org.zhishou.benchmarks.streams.Timetable;
import org.zhishou.engine.roster.RosterScore;
import org.zhishou.engine.scoring.ScoringTables;
import org.zhishou.engine.search.MoveTape.TapedMove;

/**
 * Scores moves as the solver's local search does, by the score director that it uses, without what
 * choosing and accepting moves costs it.
 *
 * @param <S> the planning solution
 */
final class SolverScorer<S> implements MoveScorer {
  private final MoveTape tape;
  private final InnerScoreDirector<S, HardMediumSoftScore> director;
  private final BiFunction<int[], int[], Move<S>> changing;
  private final Function<S, int[]> physiciansBySeat;
  private final Move<S>[] moves;

  /**
   * @param changing seats and who is to be on each to a move
   * @param physiciansBySeat of the working solution
   */
  @SuppressWarnings("unchecked")
  private SolverScorer(
      SolverConfig config,
      S solution,
      MoveTape tape,
      Function<S, BiFunction<int[], int[], Move<S>>> changing,
      Function<S, int[]> physiciansBySeat) {
    this.tape = tape;
    this.physiciansBySeat = physiciansBySeat;
    var factory =
        (DefaultSolverFactory<S>)
            SolverFactory.<S>create(config.withEnvironmentMode(EnvironmentMode.NO_ASSERT));
    director = factory.<HardMediumSoftScore>getScoreDirectorFactory().buildScoreDirector();
    director.setWorkingSolution(solution);
    this.changing = changing.apply(solution);
    moves =
        (Move<S>[])
            tape.moves().stream()
                .map(move -> this.changing.apply(move.seats(), move.physicians()))
                .toArray(Move[]::new);
  }

  /** Over the engine's own calculator. */
  static MoveScorer overCalculator(ScoringTables tables, MoveTape tape) {
    return new SolverScorer<>(
        new SolverConfig()
            .withSolutionClass(RosterPlan.class)
            .withEntityClasses(Seat.class)
            .withScoreDirectorFactory(
                new ScoreDirectorFactoryConfig()
                    .withIncrementalScoreCalculatorClass(RosterScoreCalculator.class)),
        new RosterPlan(tables),
        tape,
        plan -> (seats, physicians) -> Reassignment.of(plan, draft(seats, physicians)),
        RosterPlan::physiciansBySeat);
  }

  /** Over the constraint streams of the first peer, whose seats are numbered as the engine's. */
  static MoveScorer overStreams(ScoringTables tables, MoveTape tape) {
    return new SolverScorer<>(
        StreamsEngine.config(),
        new Timetable(new CountyFacts(tables.checked())),
        tape,
        timetable -> (seats, physicians) -> SeatChanges.of(timetable, seats, physicians),
        Timetable::physiciansBySeat);
  }

  private static SeatDraft draft(int[] seats, int[] physicians) {
    var draft = new SeatDraft();
    for (var i = 0; i < seats.length; i++) {
      draft.set(seats[i], physicians[i]);
    }
    return draft;
  }

  @Override
  public void rewind() {
    var now = physiciansBySeat.apply(director.getWorkingSolution());
    var seats =
        IntStream.range(0, now.length).filter(seat -> now[seat] != tape.start()[seat]).toArray();
    director.executeMove(
        changing.apply(seats, Arrays.stream(seats).map(seat -> tape.start()[seat]).toArray()));
    director.calculateScore();
  }

  @Override
  public RosterScore score(int index, TapedMove move) {
    if (!move.kept()) {
      return scoreOf(director.executeTemporaryMove(moves[index], false).raw());
    }
    director.executeMove(moves[index]);
    return scoreOf(director.calculateScore().raw());
  }

  private static RosterScore scoreOf(HardMediumSoftScore score) {
    return new RosterScore(score.hardScore(), score.mediumScore(), score.softScore());
  }
}
