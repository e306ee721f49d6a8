package org.zhishou.engine.sample;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Draws that keep to exact shares, so that two seeds differ in who is concerned and not in how
 * many.
 */
final class Lots {
  private Lots() {}

  /** True for exactly {@code percent} of {@code size} places, rounded to the nearest. */
  static boolean[] share(SplittableRandom random, int size, int percent) {
    var chosen = new boolean[size];
    var left = (size * percent + 50) / 100;
    for (var place = 0; place < size; place++) {
      if (random.nextInt(size - place) < left) {
        chosen[place] = true;
        left--;
      }
    }
    return chosen;
  }

  static <T> T oneOf(SplittableRandom random, List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** Whole number from {@code least} to {@code most}, both within. */
  static int between(SplittableRandom random, int least, int most) {
    return random.nextInt(least, most + 1);
  }
}
