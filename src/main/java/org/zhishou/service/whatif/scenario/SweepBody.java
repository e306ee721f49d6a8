package org.zhishou.service.whatif.scenario;

import org.jspecify.annotations.Nullable;
import org.zhishou.engine.change.Sweep;
import org.zhishou.engine.change.SweepReader;
import org.zhishou.engine.problem.FaultyProblemException;
import tools.jackson.databind.JsonNode;

/**
 * What a client says of a sweep.
 *
 * @param scenario what it starts from; null: the snapshot as it is
 * @param snapshot null: the round's latest
 */
record SweepBody(Sweep sweep, @Nullable String scenario, @Nullable String snapshot) {
  static SweepBody read(JsonNode json) {
    try {
      return new SweepBody(
          new SweepReader("scenario", "snapshot").read(json),
          json.path("scenario").asStringOpt().orElse(null),
          json.path("snapshot").asStringOpt().orElse(null));
    } catch (FaultyProblemException faulty) {
      throw ScenarioBody.refused(faulty.faults());
    }
  }
}
