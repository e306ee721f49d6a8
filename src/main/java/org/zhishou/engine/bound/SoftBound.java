package org.zhishou.engine.bound;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.zhishou.engine.roster.Bounds;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * A proven lower bound on the soft cost of every legal roster, by how much it misses.
 *
 * <p>Lagrangian relaxation (M. L. Fisher, Management Science 27, 1981): what ties the physicians
 * together, that somebody of them makes each duty day, is let go and paid for at prices. What is
 * left falls apart into one problem for each physician ({@link PhysicianShare}) and one for the
 * centres ({@link CentreShare}), and the sum of their least costs is a lower bound at any prices.
 * {@link PriceAscent} finds good ones. A roster of the certificate's coverage costs no less than
 * {@link #lowerBound} of its missing days, and so no roster at all that is better does.
 */
public final class SoftBound {
  private static final int MOST_ROUNDS = 400;

  private final Together together;

  private SoftBound(Together together) {
    this.together = together;
  }

  /** What the relaxation found. */
  private record Together(
      RuleBounds rules,
      CentreShare centres,
      Prices prices,
      double physiciansLeast,
      double[][] unused) {
    double least(int missing) {
      return physiciansLeast + Arrays.stream(centres.least(prices, missing, unused)).sum();
    }
  }

  /**
   * Computes the bound; the same arguments give the same bound unless it is stopped.
   *
   * @param effort how long: rounds times pairs of physician and centre; 100,000 are some seconds
   *     and enough for a county, and more than 400 rounds are never made, but always one
   * @param stopped asked often; if it turns true, what was found so far counts
   */
  public static SoftBound of(
      ScoringTables tables, CoverageCertificate certificate, long effort, BooleanSupplier stopped) {
    return of(tables, certificate, effort, stopped, unheard -> {});
  }

  /**
   * The same, heard of while it is worked out.
   *
   * @param rising is told what no legal roster of the certificate's coverage costs less than,
   *     whenever more is proven
   */
  public static SoftBound of(
      ScoringTables tables,
      CoverageCertificate certificate,
      long effort,
      BooleanSupplier stopped,
      LongConsumer rising) {
    return new SoftBound(together(tables, certificate, effort, stopped, rising));
  }

  private static Together together(
      ScoringTables tables,
      CoverageCertificate certificate,
      long effort,
      BooleanSupplier stopped,
      LongConsumer rising) {
    var relaxation = Relaxation.of(tables, certificate);
    var ascent = relaxation.ascent();
    ascent.climb(
        Math.clamp(effort / Math.max(1, relaxation.visits().pairs()), 1, MOST_ROUNDS),
        () -> 1,
        stopped,
        better -> rising.accept(whole(better)));
    var prices = ascent.best();
    return new Together(
        relaxation.rules(),
        relaxation.centres(),
        prices,
        ascent.physiciansAtBest(),
        prices.zeros());
  }

  /** No legal roster that misses at most so much costs less. */
  public long lowerBound(int missing) {
    var apart = perRule(missing).stream().mapToLong(Bounds.RuleBound::lowerBound).sum();
    var least = together.least(missing);
    return Double.isInfinite(least) ? apart : Math.max(apart, whole(least));
  }

  /** Costs are whole; what the sum of many fractions may be off is not claimed. */
  private static long whole(double least) {
    var rounding = 1e-6 + 1e-9 * Math.abs(least);
    return (long) Math.ceil(least - rounding);
  }

  /** What each soft rule alone costs every legal roster that misses at most so much. */
  public List<Bounds.RuleBound> perRule(int missing) {
    return together.rules.of(missing);
  }

  /** The bound beside what a roster costs. */
  public Bounds.Soft beside(RosterState roster) {
    var missing = Math.toIntExact(roster.coverageCost());
    return new Bounds.Soft(lowerBound(missing), roster.softCost(), perRule(missing));
  }
}
