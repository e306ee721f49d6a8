package org.zhishou.engine.bound;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.zhishou.engine.roster.Bounds;
import org.zhishou.engine.scoring.RosterState;

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
   * Raises the prices as far as they are to be, and computes the bound; the same prices give the
   * same bound unless it is stopped.
   *
   * @param stopped asked often; if it turns true, what was found so far counts
   * @param rising is told what no legal roster of the certificate's coverage costs less than,
   *     whenever more is proven
   */
  public static SoftBound of(RaisedPrices prices, BooleanSupplier stopped, LongConsumer rising) {
    prices.raise(stopped, better -> rising.accept(whole(better)));
    var relaxation = prices.relaxation();
    var best = prices.ascent().best();
    return new SoftBound(
        new Together(
            relaxation.rules(),
            relaxation.centres(),
            best,
            prices.ascent().physiciansAtBest(),
            best.zeros()));
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
