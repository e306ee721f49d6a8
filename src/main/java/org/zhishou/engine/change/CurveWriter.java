package org.zhishou.engine.change;

import java.util.List;
import java.util.Locale;
import org.zhishou.engine.problem.RosterProblem;
import tools.jackson.databind.node.ObjectNode;

/** A certificate curve as JSON ({@code docs/scenarios.md}), sentences worded in one locale. */
public record CurveWriter(Locale locale) {
  public ObjectNode json(RosterProblem problem, Sweep sweep, List<CurvePoint> curve) {
    var json = sweep.json();
    json.put("description", sweep.lever().describe(problem).in(locale));
    var points = json.putArray("certificates");
    for (var point : curve) {
      var reasons =
          points
              .addObject()
              .put("value", point.value())
              .put("required", point.requiredDays())
              .put("possible", point.possibleDays())
              .put("requiredSessions", point.requiredSessions())
              .put("possibleSessions", point.possibleSessions())
              .put("leastMissing", point.leastMissing())
              .put("exact", point.exact())
              .putArray("reasons");
      point.reasons().forEach(reason -> reasons.add(reason.in(locale)));
    }
    return json;
  }
}
