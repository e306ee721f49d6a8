package org.zhishou.engine.substitute;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.draft.CostChange;
import org.zhishou.engine.roster.Duty;

/**
 * A duty that falls vacant, and who may step in.
 *
 * @param ifEmpty what the roster costs more once this duty alone is taken away
 * @param ranked who breaks no limit, the cheapest first, then in the problem's order
 * @param excluded who would break a limit that holds now, the cheapest first likewise
 * @param bestChain the cheapest of all chains that break no limit, null where there is none
 */
public record Vacancy(
    Duty duty,
    CostChange ifEmpty,
    List<Substitute> ranked,
    List<Substitute> excluded,
    @Nullable Chain bestChain) {
  public Vacancy {
    ranked = List.copyOf(ranked);
    excluded = List.copyOf(excluded);
  }
}
