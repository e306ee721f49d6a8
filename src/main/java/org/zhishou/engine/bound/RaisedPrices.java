package org.zhishou.engine.bound;

import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.function.IntSupplier;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * The soft bound's prices as far as they have been raised: whoever raises them next goes on where
 * the last one ended. For one thread at a time.
 */
public final class RaisedPrices {
  private static final int MOST_ROUNDS = 400;

  private final Relaxation relaxation;
  private final PriceAscent ascent;
  private final int rounds;
  private final int meantFor;

  private RaisedPrices(Relaxation relaxation, int rounds, int meantFor) {
    this.relaxation = relaxation;
    this.rounds = rounds;
    this.meantFor = meantFor;
    ascent = relaxation.ascent();
  }

  /**
   * Prices that nobody has raised yet; the same arguments and rounds give the same prices.
   *
   * @param effort how far they can be raised: rounds times pairs of physician and centre; 100,000
   *     are some seconds and enough for a county, and more than 400 rounds are never made, but
   *     always one
   */
  public static RaisedPrices of(
      ScoringTables tables, CoverageCertificate certificate, long effort) {
    var relaxation = Relaxation.of(tables, certificate);
    var rounds = rounds(relaxation, effort);
    return new RaisedPrices(relaxation, rounds, rounds);
  }

  /**
   * As {@link #of}, but each round steps as far as if 400 were to come, so that what so many rounds
   * come to does not depend on the effort.
   */
  public static RaisedPrices whateverTheEffort(
      ScoringTables tables, CoverageCertificate certificate, long effort) {
    var relaxation = Relaxation.of(tables, certificate);
    return new RaisedPrices(relaxation, rounds(relaxation, effort), MOST_ROUNDS);
  }

  private static int rounds(Relaxation relaxation, long effort) {
    return Math.clamp(effort / Math.max(1, relaxation.visits().pairs()), 1, MOST_ROUNDS);
  }

  /**
   * Raises them until so many rounds have been made, or 400.
   *
   * @param threads that may work at once, 1 or more; asked every round, and without a say in what
   *     comes out
   * @param stopped asked often; if it turns true, they stay as they are
   * @return how many rounds have been made
   */
  public int raise(int until, IntSupplier threads, BooleanSupplier stopped) {
    ascent.climb(Math.min(until, MOST_ROUNDS), meantFor, threads, stopped, unheard -> {});
    return ascent.round();
  }

  /** Raises them as far as their effort is for. */
  void raiseInFull(BooleanSupplier stopped, DoubleConsumer rising) {
    ascent.climb(rounds, meantFor, () -> 1, stopped, rising);
  }

  Relaxation relaxation() {
    return relaxation;
  }

  /** The best of them, and what the physicians come to at those. */
  PriceAscent ascent() {
    return ascent;
  }
}
