package org.zhishou.engine.posting;

/**
 * What speaks for and against posting somebody, in points; the fewer the better. All 0 or more.
 *
 * @param perMinute added for each minute one way from the hospital
 * @param whereRegular taken off where the physician is regular at the centre
 * @param servicePerDay taken off for each duty day that the physician owes ({@code
 *     serviceDaysTarget}), at most the days of the posting
 * @param perRecentPosting added for each posting that ended within the three years before
 */
public record PostingWeights(
    int perMinute, int whereRegular, int servicePerDay, int perRecentPosting) {
  /** An hour's way less where patients know the doctor, two hours more for going again. */
  public static final PostingWeights DEFAULT = new PostingWeights(1, 60, 2, 120);

  /** The most that any of them may be. */
  public static final int MOST = 1_000;
}
