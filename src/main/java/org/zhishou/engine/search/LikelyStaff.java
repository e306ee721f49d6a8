package org.zhishou.engine.search;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * Who probably serves which clinic in a good roster: moves that bring somebody to a clinic draw
 * three times in four from these, and else from all who may serve there, so that no roster is out
 * of reach.
 */
public final class LikelyStaff {
  /** Whether somebody probably serves somewhere. */
  @FunctionalInterface
  public interface Likelihood {
    /**
     * @param physician by number
     * @param site by number
     */
    boolean isLikely(int physician, int site);
  }

  private static final int ANYBODY_ONE_IN = 4;

  private final ScoringTables tables;
  private final int[][] likely;

  private LikelyStaff(ScoringTables tables, int[][] likely) {
    this.tables = tables;
    this.likely = likely;
  }

  /** Where nothing is known of anybody: all who may serve a site are drawn alike. */
  public static LikelyStaff unknown(ScoringTables tables) {
    return new LikelyStaff(tables, new int[tables.sites()][0]);
  }

  /**
   * @param likelihood asked once of everybody who may serve a site
   */
  public static LikelyStaff of(ScoringTables tables, Likelihood likelihood) {
    return new LikelyStaff(
        tables,
        IntStream.range(0, tables.sites())
            .mapToObj(
                site ->
                    Arrays.stream(tables.candidates(site))
                        .filter(physician -> likelihood.isLikely(physician, site))
                        .toArray())
            .toArray(int[][]::new));
  }

  /** Somebody who may serve the site, or {@link org.zhishou.engine.scoring.RosterState#NOBODY}. */
  int draw(int site, RandomGenerator random) {
    var among =
        likely[site].length == 0 || random.nextInt(ANYBODY_ONE_IN) == 0
            ? tables.candidates(site)
            : likely[site];
    return among.length == 0 ? NOBODY : among[random.nextInt(among.length)];
  }
}
