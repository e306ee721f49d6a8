package org.zhishou.engine.sample;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.zhishou.engine.problem.RosterProblem;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes samples as JSON until the problem room has a writer. */
public final class InterimProblemWriter {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
          .build();

  private InterimProblemWriter() {}

  public static String write(RosterProblem problem) {
    ObjectNode tree = MAPPER.valueToTree(problem);
    if (tree.path("policy").path("weights") instanceof ObjectNode weights) {
      var byId = MAPPER.createObjectNode();
      problem.policy().weights().forEach((rule, weight) -> byId.put(rule.id(), weight));
      weights.removeAll();
      weights.setAll(byId);
    }
    return MAPPER.writeValueAsString(tree) + "\n";
  }
}
