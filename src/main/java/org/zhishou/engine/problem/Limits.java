package org.zhishou.engine.problem;

import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;

/** The ranges of the contract's whole numbers. */
public final class Limits {
  public static final Shape<Integer> DAYS_OF_WEEK = Scalars.whole(0, 7);
  static final Shape<Integer> SEATS = Scalars.whole(1, 20);
  static final Shape<Integer> MINUTES = Scalars.whole(0, 24 * 60);
  public static final Shape<Integer> PERCENT = Scalars.whole(0, 200);

  /** What the contract bounds from below only; the upper bound keeps all sums exact. */
  public static final Shape<Integer> AMOUNT = Scalars.whole(0, 1_000_000);

  /** Its square counts, times a weight: with more, a province's sums would not be exact. */
  static final Shape<Integer> SERVICE_DAYS = Scalars.whole(0, 10_000);

  static final Shape<Integer> POPULATION = Scalars.whole(0, 2_000_000_000);

  static final Shape<Integer> SENIOR_DAYS = Scalars.whole(0, 10_000);

  private Limits() {}
}
