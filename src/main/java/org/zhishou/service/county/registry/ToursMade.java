package org.zhishou.service.county.registry;

import org.zhishou.engine.problem.TourPlan;
import org.zhishou.engine.problem.TourWindow;

/** Which tours were made. The room that keeps the record of it is a later one. */
@FunctionalInterface
public interface ToursMade {
  ToursMade NONE = (county, plan, window) -> false;

  /** Whether somebody made the tour on some date of the window. */
  boolean within(String county, TourPlan plan, TourWindow window);
}
