package org.zhishou.engine.search;

/**
 * How easily a walk takes what costs more.
 *
 * @param temperature soft cost that a move may add, on average; more than 0
 * @param leniency share of {@link org.zhishou.engine.scoring.RosterState#forgivable} that is
 *     overlooked, 0 to 1
 */
record Heat(double temperature, double leniency) {}
