package org.zhishou.service.solving.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.ProblemWriter;
import org.zhishou.service.platform.database.Packed;
import tools.jackson.databind.JsonNode;

/** A problem that is handed in, which nobody reads who has read it before. */
public sealed interface SubmittedProblem {
  /**
   * @param json in UTF-8
   */
  record Unread(byte[] json) implements SubmittedProblem {}

  /** One of a greater body that was parsed as a whole. */
  record Parsed(JsonNode json) implements SubmittedProblem {}

  /**
   * @param json of the same problem
   */
  record Checked(CheckedProblem problem, Packed json) implements SubmittedProblem {
    public static Checked of(CheckedProblem problem) {
      var json = new ProblemWriter().compact(problem.problem());
      return new Checked(problem, Packed.of(json.getBytes(UTF_8)));
    }
  }
}
