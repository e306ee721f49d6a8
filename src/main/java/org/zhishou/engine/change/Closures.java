package org.zhishou.engine.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhishou.engine.problem.Closure;

/** A centre's closures, cut and added to. */
final class Closures {
  private Closures() {}

  static List<Closure> adding(List<Closure> closures, LocalDate from, LocalDate to) {
    var all = new ArrayList<>(closures);
    all.add(new Closure(from, to));
    return all;
  }

  /** What of them lies before a date. */
  static List<Closure> before(List<Closure> closures, LocalDate date) {
    var left = new ArrayList<Closure>();
    for (var closure : closures) {
      if (closure.to().isBefore(date)) {
        left.add(closure);
      } else if (closure.from().isBefore(date)) {
        left.add(new Closure(closure.from(), date.minusDays(1)));
      }
    }
    return left;
  }
}
