package org.zhishou.engine.bound;

/** How far the prices of one region go from round to round, and when back to the best. */
final class Pace {
  private static final int PATIENCE = 8;
  private static final int RUN = 4;
  private static final double LONGER = 1.25;
  private static final double SHORTER = 0.85;
  private static final double MOST_STRETCH = 30;

  private double best = Double.NEGATIVE_INFINITY;
  private double now;
  private int sinceBetter;
  private int inARow;
  private double stretch = 1;
  private boolean goesBack;

  /**
   * What the region came to in a round.
   *
   * @return whether it never came to more
   */
  boolean enter(double value) {
    now = value;
    sinceBetter++;
    goesBack = false;
    if (value > best) {
      best = value;
      sinceBetter = 0;
      inARow++;
    } else if (sinceBetter > PATIENCE) {
      sinceBetter = 0;
      goesBack = true;
    }
    return sinceBetter == 0 && !goesBack;
  }

  /** Whether the next round starts from the best prices, since too many came to no more. */
  boolean goesBack() {
    return goesBack;
  }

  double best() {
    return best;
  }

  /**
   * How far to go from the last round.
   *
   * @param reach how far above the best to aim, in parts of it
   * @param rise by how much a step of 1 raises the region
   */
  double step(double reach, double rise) {
    if (sinceBetter > 0) {
      inARow = 0;
      stretch = Math.max(1, stretch * SHORTER);
    } else if (inARow >= RUN) {
      stretch = Math.min(MOST_STRETCH, stretch * LONGER);
    }
    var target = best + reach * Math.max(1, Math.abs(best));
    return stretch * (target - now) / Math.max(1e-9, rise);
  }
}
