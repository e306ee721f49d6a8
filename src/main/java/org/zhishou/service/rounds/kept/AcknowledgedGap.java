package org.zhishou.service.rounds.kept;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A coverage gap that a roster was published with.
 *
 * @param missing duty days of the week, or 1 for a required session
 * @param reason why it was published all the same
 */
public record AcknowledgedGap(Gap gap, int missing, String reason) {
  /** As it stands in answers. */
  public ObjectNode document() {
    var json = JsonNodeFactory.instance.objectNode();
    gap.into(json);
    return json.put("missing", missing).put("reason", reason);
  }

  static AcknowledgedGap of(ObjectNode json) {
    return new AcknowledgedGap(
        Gap.of(json), json.path("missing").intValue(), json.path("reason").stringValue());
  }
}
