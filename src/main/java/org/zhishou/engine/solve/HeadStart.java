package org.zhishou.engine.solve;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.bound.CoverageCertificate;
import org.zhishou.engine.bound.PricedQuarters;
import org.zhishou.engine.bound.RaisedPrices;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;
import org.zhishou.engine.search.LikelyStaff;

/**
 * Starts a search from the quarters that prices choose, and tells it whom they would have where:
 * whether it should, and how long those are sought.
 */
final class HeadStart implements Predicate<RosterState> {
  /** Rounds times pairs of physician and centre: about a tenth of the time. */
  private static final long EFFORT_PER_SECOND = 5_000;

  /** What a processor tries, so that a search by steps does not depend on how fast one is. */
  private static final long STEPS_PER_SECOND = 100_000;

  /** Prices of fewer say little. */
  private static final int FEWEST_ROUNDS = 10;

  private static final int MOST_ROUNDS = 60;

  /** As rounds times pairs too: some seconds, in which nobody sees a better roster. */
  private static final long MOST_EFFORT = 500_000;

  /** Of a solve that goes on, and may have to again and again: a second or two. */
  private static final long MOST_EFFORT_TO_GO_ON = 100_000;

  /** Of a problem of fewer the search finds the best roster from nothing. */
  private static final int FEWEST_PAIRS = 50;

  /** Of a larger problem the quarters leave gaps that are hard to fill. */
  private static final int MOST_CENTRES = 40;

  private final ScoringTables tables;
  private final CoverageCertificate certificate;
  private final int rounds;
  private final boolean givesDuties;
  private final SplittableRandom random;
  private final IntSupplier threads;
  private final BooleanSupplier late;
  private final BooleanSupplier stopped;
  private @Nullable LikelyStaff likelyStaff;

  private HeadStart(
      ScoringTables tables,
      CoverageCertificate certificate,
      int rounds,
      boolean givesDuties,
      SplittableRandom random,
      IntSupplier threads,
      BooleanSupplier late,
      BooleanSupplier stopped) {
    this.tables = tables;
    this.certificate = certificate;
    this.rounds = rounds;
    this.givesDuties = givesDuties;
    this.random = random;
    this.threads = threads;
    this.late = late;
    this.stopped = stopped;
  }

  /**
   * @param headway of the solve that this one goes on from, or null
   * @param threads that may seek the quarters, 1 or more; asked often, and without a say in which
   *     those are
   * @param late asked often; if it turns true, as on a machine that has much else to do, the prices
   *     are good enough, or too few for a head start
   * @param stopped asked often; if it turns true, the search starts with what there is
   * @return null where there is no time for enough rounds, hardly anybody to choose between, or a
   *     baseline that the roster should keep
   */
  static @Nullable HeadStart of(
      ScoringTables tables,
      CoverageCertificate certificate,
      SolveSettings settings,
      @Nullable Headway headway,
      IntSupplier threads,
      BooleanSupplier late,
      BooleanSupplier stopped) {
    var pairs =
        IntStream.range(0, tables.sites()).mapToLong(site -> tables.candidates(site).length).sum();
    var most = hasSearched(headway) ? MOST_EFFORT_TO_GO_ON : MOST_EFFORT;
    var rounds =
        Math.min(MOST_ROUNDS, Math.min(most, effort(settings, headway)) / Math.max(1, pairs));
    if (pairs < FEWEST_PAIRS
        || rounds < FEWEST_ROUNDS
        || tables.movableBaseline().iterator().hasNext()) {
      return null;
    }
    return new HeadStart(
        tables,
        certificate,
        (int) rounds,
        tables.centres() <= MOST_CENTRES && certificate.leastMissing() == 0,
        new SplittableRandom(settings.seed()).split(),
        threads,
        late,
        stopped);
  }

  /**
   * Whether the search should start from duties, too: not where it starts better from nothing, as
   * where not all can be covered.
   */
  boolean givesDuties() {
    return givesDuties;
  }

  /**
   * A search starts without a head start that time or memory do not suffice for, and with the
   * duties given so far where memory ends amid them.
   */
  @Override
  public boolean test(RosterState state) {
    var prices = raised();
    if (prices == null) {
      return false;
    }
    try {
      PricedQuarters.give(state, prices, random, stopped);
      return true;
    } catch (OutOfMemoryError exhausted) {
      return true;
    }
  }

  /** Whom the prices would have at each clinic, or anybody where they were not raised enough. */
  LikelyStaff likelyStaff() {
    if (likelyStaff == null) {
      raised();
    }
    return likelyStaff == null ? LikelyStaff.unknown(tables) : likelyStaff;
  }

  /** Prices raised by enough rounds, or null; they take much memory and are not kept. */
  private @Nullable RaisedPrices raised() {
    try {
      var prices = isOver() ? null : RaisedPrices.ofRounds(tables, certificate, rounds);
      if (prices != null && prices.raise(threads, this::isOver) >= FEWEST_ROUNDS) {
        likelyStaff = LikelyStaff.of(tables, prices::chosenLately);
        return prices;
      }
    } catch (OutOfMemoryError exhausted) {
      return null;
    }
    return null;
  }

  private boolean isOver() {
    return late.getAsBoolean() || stopped.getAsBoolean();
  }

  /** A solve that broke off before its search began takes its head start anew. */
  static boolean hasSearched(@Nullable Headway headway) {
    return headway != null && headway.steps() > 0;
  }

  private static long effort(SolveSettings settings, @Nullable Headway headway) {
    var steps = settings.steps();
    var elapsed = headway == null ? Duration.ZERO : headway.elapsed();
    return steps == null
        ? EFFORT_PER_SECOND * Math.max(0, settings.limit().minus(elapsed).toSeconds())
        : steps / (STEPS_PER_SECOND / EFFORT_PER_SECOND);
  }
}
