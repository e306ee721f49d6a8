package org.zhishou.engine.bound;

import java.util.List;
import java.util.function.BooleanSupplier;
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

  private final CentreShare centres;
  private final RuleBounds rules;
  private final Prices prices;
  private final double physiciansLeast;
  private final double[][] unused;

  private SoftBound(CentreShare centres, RuleBounds rules, PriceAscent ascent) {
    this.centres = centres;
    this.rules = rules;
    prices = ascent.best();
    physiciansLeast = ascent.physiciansAtBest();
    unused = prices.zeros();
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
    var demand = new OpenDemand(tables);
    var visits = new Visits(demand);
    var missingDays = certificate.requiredDays() - certificate.possibleDays();
    var centres = new CentreShare(demand, visits, missingDays);
    var ascent = new PriceAscent(demand, visits, centres, certificate.leastMissing());
    ascent.climb(Math.clamp(effort / Math.max(1, visits.pairs()), 1, MOST_ROUNDS), stopped);
    return new SoftBound(centres, new RuleBounds(demand, visits, centres), ascent);
  }

  /** No legal roster that misses at most so many duty days and required sessions costs less. */
  public long lowerBound(int missing) {
    var together = physiciansLeast + centres.least(prices, missing, unused);
    var apart = perRule(missing).stream().mapToLong(Bounds.RuleBound::lowerBound).sum();
    var rounding = 1e-6 + 1e-9 * Math.abs(together);
    return Double.isInfinite(together)
        ? apart
        : Math.max(apart, (long) Math.ceil(together - rounding));
  }

  /** What each soft rule alone costs every legal roster that misses at most so much. */
  public List<Bounds.RuleBound> perRule(int missing) {
    return rules.of(missing);
  }

  /** The bound beside what a roster costs. */
  public Bounds.Soft beside(RosterState roster) {
    var missing = Math.toIntExact(roster.coverageCost());
    return new Bounds.Soft(lowerBound(missing), roster.softCost(), perRule(missing));
  }
}
