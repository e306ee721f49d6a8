package org.zhishou.engine.scoring;

/**
 * A rule that hears when a physician's first duty at a centre on a weekday (0 is Monday) is given
 * and the last taken; make-up working days do not count.
 */
interface OnSeries {
  void seriesStarted(int physician, int centre, int weekday);

  void seriesEnded(int physician, int centre, int weekday);
}
