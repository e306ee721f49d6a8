package org.zhishou.service.whatif.insight;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.roster.Bounds;
import org.zhishou.engine.rulebook.Rule;
import tools.jackson.databind.JsonNode;

/** The bound that a roster's document states. */
final class KeptBound {
  private KeptBound() {}

  /** Null where the document states none. */
  static Bounds.@Nullable Soft soft(JsonNode roster) {
    var soft = roster.path("bounds").path("soft");
    if (!soft.isObject()) {
      return null;
    }
    var perRule = new ArrayList<Bounds.RuleBound>();
    for (var bound : soft.path("perRule")) {
      Rule.byId(bound.path("id").asString())
          .ifPresent(
              rule -> perRule.add(new Bounds.RuleBound(rule, bound.path("lowerBound").asLong())));
    }
    return new Bounds.Soft(soft.path("lowerBound").asLong(), soft.path("cost").asLong(), perRule);
  }
}
