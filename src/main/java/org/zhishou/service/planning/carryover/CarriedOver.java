package org.zhishou.service.planning.carryover;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.RegularAt;

/**
 * What the last published round says of a physician.
 *
 * @param balance null for own staff and whoever is not qualified: they have no share
 */
record CarriedOver(List<RegularAt> regularAt, @Nullable Balance balance) {
  CarriedOver {
    regularAt = List.copyOf(regularAt);
  }
}
