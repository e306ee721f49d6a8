package org.zhishou.engine.sample;

import org.zhishou.engine.problem.RosterProblem;

/**
 * Sample problems. Names, codes, kinds and coordinates of 宁都县 and 黄岩区 are real (coordinates:
 * GeoNames.org, CC BY 4.0); everything else is made up, by a generator that gives the same problem
 * for the same seed.
 */
public final class SampleCounty {
  /** Weeks of a sample quarter, 28 September to 27 December 2026. */
  public static final int QUARTER_WEEKS = 13;

  private SampleCounty() {}

  /** 宁都县: 23 township centres, two hospitals, a quarter. */
  public static RosterProblem ningdu(long seed) {
    return ningdu(SampleOptions.of(QUARTER_WEEKS, seed));
  }

  public static RosterProblem ningdu(SampleOptions options) {
    return new CountyDraw(Ningdu.sketch(options.seed()), options).problem();
  }

  /** 黄岩区: 8 community and 11 township centres, three hospitals, a quarter. */
  public static RosterProblem huangyan(long seed) {
    return huangyan(SampleOptions.of(QUARTER_WEEKS, seed));
  }

  public static RosterProblem huangyan(SampleOptions options) {
    return new CountyDraw(Huangyan.sketch(options.seed()), options).problem();
  }
}
