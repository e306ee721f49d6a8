package org.zhishou.engine.problem;

import java.util.List;
import org.zhishou.engine.calendar.WorkingCalendar;
import org.zhishou.engine.json.Fault;
import org.zhishou.engine.travel.TravelMatrix;

/**
 * A problem without faults, with its calendar and travel times resolved and what is worth a
 * warning.
 */
public record CheckedProblem(
    RosterProblem problem, WorkingCalendar calendar, TravelMatrix travel, List<Fault> warnings) {
  public CheckedProblem {
    warnings = List.copyOf(warnings);
  }
}
