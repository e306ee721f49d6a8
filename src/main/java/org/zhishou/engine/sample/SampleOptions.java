package org.zhishou.engine.sample;

/**
 * What a sample is drawn with.
 *
 * @param weeks length of the period from 28 September 2026, 1 to 27
 * @param seed the same seed gives the same problem, on every machine
 * @param tight whether every third dispatched physician is left out, so that full coverage is
 *     barely possible or no more
 * @param halfDays whether centres near enough for half-days open mornings and afternoons in place
 *     of full days
 * @param measures whether the county also has remote sessions, postings, evenings and a monthly
 *     tour of each centre
 */
public record SampleOptions(
    int weeks, long seed, boolean tight, boolean halfDays, boolean measures) {
  static final int MOST_WEEKS = 27;

  public SampleOptions {
    if (weeks < 1 || weeks > MOST_WEEKS) {
      throw new IllegalArgumentException(
          "weeks is " + weeks + "; a period has 1 to " + MOST_WEEKS + " weeks");
    }
  }

  /** That many weeks with full staff and full days. */
  public static SampleOptions of(int weeks, long seed) {
    return new SampleOptions(weeks, seed, false, false, false);
  }

  public SampleOptions withTight(boolean tight) {
    return new SampleOptions(weeks, seed, tight, halfDays, measures);
  }

  public SampleOptions withHalfDays(boolean halfDays) {
    return new SampleOptions(weeks, seed, tight, halfDays, measures);
  }

  public SampleOptions withMeasures(boolean measures) {
    return new SampleOptions(weeks, seed, tight, halfDays, measures);
  }
}
