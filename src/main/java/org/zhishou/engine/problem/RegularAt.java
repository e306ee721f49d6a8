package org.zhishou.engine.problem;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * Where, on site or remote, and on which weekday if named, a physician served regularly before this
 * period.
 */
public record RegularAt(String centre, Mode mode, @Nullable DayOfWeek weekday) {
  /** On site. */
  public RegularAt(String centre, @Nullable DayOfWeek weekday) {
    this(centre, Mode.ON_SITE, weekday);
  }
}
