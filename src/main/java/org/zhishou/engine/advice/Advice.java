package org.zhishou.engine.advice;

import java.util.List;
import org.zhishou.engine.change.Change;
import org.zhishou.engine.change.ChangePhysicianLimit;
import org.zhishou.engine.change.ChangePolicyLimit;
import org.zhishou.engine.text.Text;

/**
 * A proven repair.
 *
 * @param changes to be made together
 * @param days how many missing duty days and required sessions fewer the certificate of the changed
 *     problem has, at least 1
 * @param asks points, by {@link RepairKind}
 * @param exact whether both certificates are exact: then that many days more can really be staffed
 */
public record Advice(
    RepairKind kind, List<Change> changes, int days, int asks, boolean exact, Text text) {
  public Advice {
    changes = List.copyOf(changes);
  }

  /** Whether the other one asks for all of this, or for more of it, and gives no more days. */
  boolean dominates(Advice other) {
    return days >= other.days
        && changes.stream()
            .allMatch(one -> other.changes.stream().anyMatch(more -> isMore(more, one)));
  }

  private static boolean isMore(Change more, Change one) {
    if (more instanceof ChangePolicyLimit raised && one instanceof ChangePolicyLimit less) {
      return raised.limit() == less.limit() && raised.value() >= less.value();
    }
    if (more instanceof ChangePhysicianLimit raised && one instanceof ChangePhysicianLimit less) {
      return raised.physician().equals(less.physician())
          && raised.limit() == less.limit()
          && raised.value() >= less.value();
    }
    return more.equals(one);
  }
}
