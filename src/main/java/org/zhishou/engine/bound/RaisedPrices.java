package org.zhishou.engine.bound;

import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.function.IntSupplier;
import org.zhishou.engine.scoring.ScoringTables;

/** The soft bound's prices and how far they are to be raised. For one thread at a time. */
public final class RaisedPrices {
  private static final int MOST_ROUNDS = 400;

  private final Relaxation relaxation;
  private final PriceAscent ascent;
  private final int rounds;

  private RaisedPrices(Relaxation relaxation, int rounds) {
    this.relaxation = relaxation;
    this.rounds = rounds;
    ascent = relaxation.ascent();
  }

  /**
   * Prices that nobody has raised yet; the same arguments give the same prices.
   *
   * @param effort how far they are to be raised: rounds times pairs of physician and centre;
   *     100,000 are some seconds and enough for a county, and more than 400 rounds are never made,
   *     but always one
   */
  public static RaisedPrices of(
      ScoringTables tables, CoverageCertificate certificate, long effort) {
    var relaxation = Relaxation.of(tables, certificate);
    var pairs = Math.max(1, relaxation.visits().pairs());
    return new RaisedPrices(relaxation, Math.clamp(effort / pairs, 1, MOST_ROUNDS));
  }

  /**
   * Likewise.
   *
   * @param rounds how far they are to be raised, 1 or more
   */
  public static RaisedPrices ofRounds(
      ScoringTables tables, CoverageCertificate certificate, int rounds) {
    return new RaisedPrices(Relaxation.of(tables, certificate), rounds);
  }

  /**
   * Raises them.
   *
   * @param threads that may work at once, 1 or more; asked every round, and without a say in what
   *     comes out
   * @param stopped asked often; if it turns true, they stay as they are
   * @return how many rounds have been made
   */
  public int raise(IntSupplier threads, BooleanSupplier stopped) {
    return ascent.climb(rounds, threads, stopped, unheard -> {});
  }

  /**
   * Raises them on one thread.
   *
   * @param rising is told of each better bound as it is found
   */
  void raise(BooleanSupplier stopped, DoubleConsumer rising) {
    ascent.climb(rounds, () -> 1, stopped, rising);
  }

  /**
   * Whether the physician would have gone to the site in one of the last rounds, at the prices of
   * that round. Of the pairs of physician and centre in the best rosters known, seven to nine in
   * ten are such, of all pairs one in four.
   *
   * @param physician by number
   * @param site by number
   */
  public boolean chosenLately(int physician, int site) {
    var visits = relaxation.visits();
    for (var pair = visits.firstPair(physician); pair < visits.firstPair(physician + 1); pair++) {
      if (visits.siteOf(pair) == site && ascent.wasChosenLately(pair)) {
        return true;
      }
    }
    return false;
  }

  Relaxation relaxation() {
    return relaxation;
  }

  /** The best of them, and what the physicians come to at those. */
  PriceAscent ascent() {
    return ascent;
  }
}
