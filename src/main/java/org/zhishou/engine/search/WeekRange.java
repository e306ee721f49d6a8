package org.zhishou.engine.search;

import java.util.random.RandomGenerator;

/** Weeks from first to last, both within: often all of them, else some in a row. */
record WeekRange(int first, int last) {
  static WeekRange pick(int weeks, int within, RandomGenerator random) {
    if (random.nextInt(5) < 2) {
      return new WeekRange(0, weeks - 1);
    }
    var one = random.nextInt(3) == 0 ? 0 : within - Math.min(within, random.nextInt(weeks));
    var other = random.nextInt(3) == 0 ? weeks - 1 : within + random.nextInt(weeks - within);
    return new WeekRange(one, other);
  }
}
