package org.zhishou.engine.search;

/**
 * How warm the search is as it goes on: geometric from {@code start} to {@code end}.
 *
 * @param start soft cost that a move may add, on average, at the beginning; more than 0
 * @param end the same at the end; more than 0
 * @param coverageEnergy what a missing day counts against soft cost while searching
 */
record AnnealingSchedule(double start, double end, double coverageEnergy) {
  double temperature(double progress) {
    return start * Math.pow(end / start, Math.min(1, Math.max(0, progress)));
  }
}
