package org.zhishou.engine.sample;

import java.util.SplittableRandom;
import java.util.function.Function;
import org.zhishou.engine.problem.RosterProblem;

/**
 * Sample problems. Names, codes, kinds and coordinates of the townships of 宁都县 and 黄岩区 are real
 * (coordinates: GeoNames.org, CC BY 4.0); everything else is made up, by a generator that gives the
 * same problem for the same options.
 */
public final class SampleCounty {
  /** Weeks of a sample quarter, 28 September to 27 December 2026. */
  public static final int QUARTER_WEEKS = 13;

  /** The usual length of {@link #small}: two short weeks and two full ones. */
  public static final int SMALL_WEEKS = 4;

  private SampleCounty() {}

  /** 宁都县, a mountain county: 23 township centres, two hospitals, a quarter. */
  public static RosterProblem ningdu(long seed) {
    return ningdu(SampleOptions.of(QUARTER_WEEKS, seed));
  }

  /** 宁都县 with another length, or harder. */
  public static RosterProblem ningdu(SampleOptions options) {
    return draw(options, Ningdu::sketch);
  }

  /**
   * 黄岩区, a district by the sea: 8 community centres with half-days and evenings, 11 township
   * centres, three hospitals, a quarter.
   */
  public static RosterProblem huangyan(long seed) {
    return huangyan(SampleOptions.of(QUARTER_WEEKS, seed));
  }

  /** 黄岩区 with another length, or harder. */
  public static RosterProblem huangyan(SampleOptions options) {
    return draw(options, Huangyan::sketch);
  }

  /**
   * Synthetic counties of some twenty centres each, a quarter: 200 centres are a prefecture, 1,000
   * a province.
   *
   * @param centres 6 to 2,400
   * @throws IllegalArgumentException if {@code centres} is out of range
   */
  public static RosterProblem province(int centres, long seed) {
    return province(centres, SampleOptions.of(QUARTER_WEEKS, seed));
  }

  /**
   * A province with another length, or harder.
   *
   * @param centres 6 to 2,400
   * @throws IllegalArgumentException if {@code centres} is out of range
   */
  public static RosterProblem province(int centres, SampleOptions options) {
    return draw(options, random -> Province.sketch(centres, random));
  }

  /** Six centres of 宁都县 and two hospitals, four weeks. */
  public static RosterProblem small(long seed) {
    return small(SampleOptions.of(SMALL_WEEKS, seed));
  }

  /** The six centres with another length, or harder. */
  public static RosterProblem small(SampleOptions options) {
    return draw(options, Small::sketch);
  }

  private static RosterProblem draw(
      SampleOptions options, Function<SplittableRandom, CountySketch> sketcher) {
    var random = new SplittableRandom(options.seed());
    var sketch = sketcher.apply(random.split());
    return new CountyDraw(sketch, options, random.split()).problem();
  }
}
