package org.zhishou.engine.advice;

import java.util.List;
import org.zhishou.engine.change.Change;
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
}
