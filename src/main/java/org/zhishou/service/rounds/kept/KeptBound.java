package org.zhishou.service.rounds.kept;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.roster.Bounds;
import org.zhishou.engine.rulebook.Rule;
import org.zhishou.service.platform.database.Rows;

/** The bound that a roster's document states. */
public final class KeptBound {
  private KeptBound() {}

  /** Null where the document states none. */
  public static Bounds.@Nullable Soft soft(byte[] document) {
    var soft = Rows.document(new String(document, UTF_8)).path("bounds").path("soft");
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
