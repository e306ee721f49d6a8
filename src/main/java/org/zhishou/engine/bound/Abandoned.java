package org.zhishou.engine.bound;

import java.util.function.BooleanSupplier;

/** Breaks off a proof that nobody waits for any longer; it proves nothing by halves. */
final class Abandoned extends RuntimeException {
  private Abandoned() {
    super(null, null, false, false);
  }

  static void unless(BooleanSupplier overdue) {
    if (overdue.getAsBoolean()) {
      throw new Abandoned();
    }
  }
}
