package org.zhishou.service.county.registry;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an import did to the entries of one kind.
 *
 * @param dropped deactivated, or of travel times forgotten
 */
record Tally(int created, int updated, int unchanged, int dropped) {
  ObjectNode json() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("created", created)
        .put("updated", updated)
        .put("unchanged", unchanged)
        .put("dropped", dropped);
  }
}
