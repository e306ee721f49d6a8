package org.zhishou.engine.problem;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** Where, and on which weekday if named, a physician served regularly before this period. */
public record RegularAt(String centre, @Nullable DayOfWeek weekday) {}
