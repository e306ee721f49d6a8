package org.zhishou.engine.solve;

import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.bound.CoverageCertificate;
import org.zhishou.engine.bound.PricedQuarters;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

/** Whether a search starts from the quarters that prices choose, and how long those are sought. */
final class HeadStart {
  /** Rounds times pairs of physician and centre: about a tenth of the time. */
  private static final long EFFORT_PER_SECOND = 5_000;

  /** What a processor tries, so that a search by steps does not depend on how fast one is. */
  private static final long STEPS_PER_SECOND = 100_000;

  /** Prices of fewer say little. */
  private static final int FEWEST_ROUNDS = 10;

  private static final int MOST_ROUNDS = 60;

  /** As rounds times pairs too: some seconds, in which nobody sees a roster yet. */
  private static final long MOST_EFFORT = 100_000;

  /** Two and a half minutes of a county; what a head start gives in more was not measured. */
  private static final int TIME_OF_ROUNDS = 1_200;

  /** Of a problem of fewer the search finds the best roster from nothing. */
  private static final int FEWEST_PAIRS = 50;

  /** Of a larger problem the quarters leave gaps that are hard to fill. */
  private static final int MOST_CENTRES = 40;

  private HeadStart() {}

  /**
   * @param threads that may seek the quarters, 1 or more; asked often, and without a say in which
   *     those are
   * @param stopped asked often; if it turns true, the search starts with what there is
   * @return null where the search starts better from nothing, as where not all can be covered, or
   *     from the baseline that its roster should keep
   */
  static @Nullable Consumer<RosterState> of(
      ScoringTables tables,
      CoverageCertificate certificate,
      SolveSettings settings,
      IntSupplier threads,
      BooleanSupplier stopped) {
    var pairs =
        IntStream.range(0, tables.sites()).mapToLong(site -> tables.candidates(site).length).sum();
    var rounds = effort(settings) / Math.max(1, pairs);
    if (pairs < FEWEST_PAIRS
        || rounds < FEWEST_ROUNDS
        || Math.min(MOST_ROUNDS, rounds) * pairs > MOST_EFFORT
        || rounds > TIME_OF_ROUNDS
        || tables.centres() > MOST_CENTRES
        || certificate.leastMissing() > 0
        || tables.movableBaseline().iterator().hasNext()) {
      return null;
    }
    var raised = (int) Math.min(MOST_ROUNDS, rounds);
    var random = new SplittableRandom(settings.seed()).split();
    return state -> give(state, certificate, raised, threads, random, stopped);
  }

  /** A search starts without what the memory does not suffice for. */
  private static void give(
      RosterState state,
      CoverageCertificate certificate,
      int rounds,
      IntSupplier threads,
      SplittableRandom random,
      BooleanSupplier stopped) {
    try {
      PricedQuarters.give(state, certificate, rounds, threads, random, stopped);
    } catch (OutOfMemoryError exhausted) {
      return;
    }
  }

  private static long effort(SolveSettings settings) {
    var steps = settings.steps();
    return steps == null
        ? EFFORT_PER_SECOND * settings.limit().toSeconds()
        : steps / (STEPS_PER_SECOND / EFFORT_PER_SECOND);
  }
}
