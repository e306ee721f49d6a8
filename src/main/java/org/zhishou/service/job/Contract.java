package org.zhishou.service.job;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.roster.Roster;
import tools.jackson.databind.json.JsonMapper;

/** The contract's JSON, both ways. */
final class Contract {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final ProblemReader READER = new ProblemReader();

  private Contract() {}

  static CheckedProblem read(byte[] problem) {
    return READER.read(problem);
  }

  static RosterDocument document(Roster roster) {
    var json =
        MAPPER.writeValueAsString(
            Map.of(
                "status",
                roster.status(),
                "score",
                roster.score(),
                "feasible",
                roster.feasible(),
                "duties",
                roster.duties(),
                "rules",
                List.of(),
                "shortages",
                List.of(),
                "warnings",
                List.of()));
    var packed = Packed.of(json.getBytes(StandardCharsets.UTF_8));
    return new RosterDocument(roster.score(), packed, packed);
  }
}
