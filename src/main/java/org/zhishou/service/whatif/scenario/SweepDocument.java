package org.zhishou.service.whatif.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.zhishou.engine.roster.RosterWriter;
import org.zhishou.service.platform.database.Rows;
import tools.jackson.databind.node.ObjectNode;

/** Sweeps as the API shows them. */
final class SweepDocument {
  private SweepDocument() {}

  /** As in lists: lever and values. */
  static ObjectNode brief(KeptSweep sweep) {
    return about(sweep, Rows.document(sweep.definition()));
  }

  /**
   * The certificate curve, and what solves reached.
   *
   * @param runs latest first; of each value the latest counts
   */
  static ObjectNode whole(KeptSweep sweep, List<ScenarioRun> runs, Locale locale) {
    var json = about(sweep, Rows.document(sweep.curve(locale)));
    var latest = new HashMap<Integer, ScenarioRun>();
    runs.forEach(run -> latest.putIfAbsent(run.value(), run));
    var reached = json.putArray("runs");
    for (var value : sweep.sweep().values()) {
      var run = latest.get(value);
      if (run != null) {
        reached.add(point(value, run));
      }
    }
    return json;
  }

  private static ObjectNode about(KeptSweep sweep, ObjectNode json) {
    json.put("id", sweep.id()).put("snapshot", sweep.snapshot());
    if (sweep.scenario() != null) {
      json.put("scenario", sweep.scenario());
    }
    return json.put("madeBy", sweep.madeBy()).put("madeAt", sweep.madeAt().toString());
  }

  private static ObjectNode point(int value, ScenarioRun run) {
    var json = Rows.document("{}").put("value", value);
    json.put("run", run.id()).put("job", run.job()).put("status", run.status().name());
    var roster = run.roster();
    if (roster != null) {
      json.set("score", RosterWriter.json(roster.score()));
      var bounds = Rows.document(new String(roster.chinese().unpacked(), UTF_8)).path("bounds");
      var coverage = bounds.path("coverage");
      json.set("staffed", coverage.path("staffed"));
      json.set("staffedSessions", coverage.path("staffedSessions"));
      if (bounds.has("soft")) {
        json.set("softLowerBound", bounds.path("soft").path("lowerBound"));
      }
    }
    return json;
  }
}
