package org.zhishou.engine.change;

import java.util.List;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.text.Text;

/**
 * A snapshot with changes made to it, ready to be solved.
 *
 * @param problem checked as any other
 * @param released pins of the snapshot that the changes made impossible
 */
public record Scenario(CheckedProblem problem, List<Change> changes, List<ReleasedPin> released) {
  public Scenario {
    changes = List.copyOf(changes);
    released = List.copyOf(released);
  }

  /** A sentence for each change. */
  public List<Text> description() {
    return changes.stream().map(change -> change.describe(problem.problem())).toList();
  }
}
