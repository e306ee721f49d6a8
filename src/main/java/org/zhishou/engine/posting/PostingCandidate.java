package org.zhishou.engine.posting;

/**
 * A physician who may be posted to a centre, and what speaks for and against it.
 *
 * @param minutes one way from the hospital
 * @param regular whether regular at the centre
 * @param serviceDaysTarget duty days that the physician owes
 * @param recentPostings postings that ended within the three years before
 * @param points by {@link PostingWeights}; may be below 0
 */
public record PostingCandidate(
    String physician,
    String centre,
    int minutes,
    boolean regular,
    int serviceDaysTarget,
    int recentPostings,
    int points) {}
