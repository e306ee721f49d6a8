package org.zhishou.engine.search;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * Moves as the search makes them on a roster that is good already, recorded once, so that several
 * ways of scoring can be given the very same.
 *
 * @param start who is on each seat before the first move
 */
record MoveTape(int[] start, List<TapedMove> moves) {
  private static final long WARMING_STEPS = 100_000;
  private static final double TEMPERATURE = 15;
  private static final double LIMIT_ENERGY = 100_000;
  private static final double COVERAGE_ENERGY = 3_000;

  /**
   * A move.
   *
   * @param physicians who is on each of the seats after it
   * @param kept whether the search keeps it; where not, it is undone before the next
   */
  record TapedMove(int[] seats, int[] physicians, boolean kept) {}

  static MoveTape of(ScoringTables tables, int length, long seed) {
    var settings =
        new SearchSettings(
            Duration.ofMinutes(5), null, WARMING_STEPS, seed, 1, EnvironmentMode.NO_ASSERT);
    var best = new RosterSearch(tables, settings, InstantSource.system()).run(better -> {});
    var state = new RosterState(tables);
    for (var seat = 0; seat < tables.seats(); seat++) {
      state.set(seat, best.physiciansBySeat()[seat]);
    }
    return recorded(state, length, new SplittableRandom(seed));
  }

  private static MoveTape recorded(RosterState state, int length, SplittableRandom random) {
    var start = bySeat(state);
    var mix = Neighbourhoods.mix(state.tables());
    var scope = new Scope(state, random);
    var draft = new SeatDraft();
    var moves = new ArrayList<TapedMove>();
    var energy = energy(state);
    while (moves.size() < length) {
      draft.clear();
      if (mix.propose(scope, draft)) {
        draft.apply(state);
        var after = energy(state);
        var kept =
            after <= energy || random.nextDouble() < Math.exp((energy - after) / TEMPERATURE);
        moves.add(taped(draft, kept));
        if (kept) {
          energy = after;
        } else {
          draft.undo(state);
        }
      }
    }
    return new MoveTape(start, moves);
  }

  private static TapedMove taped(SeatDraft draft, boolean kept) {
    return new TapedMove(
        IntStream.range(0, draft.size()).map(draft::seat).toArray(),
        IntStream.range(0, draft.size()).map(draft::physician).toArray(),
        kept);
  }

  private static double energy(RosterState state) {
    return state.limitsCost() * LIMIT_ENERGY
        + state.coverageCost() * COVERAGE_ENERGY
        + state.softCost();
  }

  static int[] bySeat(RosterState state) {
    return IntStream.range(0, state.tables().seats()).map(state::physicianAt).toArray();
  }
}
