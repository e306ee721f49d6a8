package org.zhishou.service.inforce.swap;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something that was done to a swap.
 *
 * @param state that came of it
 * @param institution that confirmed; null for other deeds
 * @param reason null where none was said
 */
record SwapStep(
    SwapDeed deed,
    SwapState state,
    @Nullable String institution,
    @Nullable String reason,
    String by,
    Instant at) {
  ObjectNode document() {
    var json = JsonNodeFactory.instance.objectNode();
    json.put("deed", deed.name()).put("state", state.name());
    if (institution != null) {
      json.put("institution", institution);
    }
    if (reason != null) {
      json.put("reason", reason);
    }
    return json.put("by", by).put("at", at.toString());
  }
}
