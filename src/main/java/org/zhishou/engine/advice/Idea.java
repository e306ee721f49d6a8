package org.zhishou.engine.advice;

import java.util.List;
import org.zhishou.engine.change.Change;
import org.zhishou.engine.text.Text;

/** A repair that nobody has proven yet. */
record Idea(RepairKind kind, List<Change> changes, int asks, Text text) {
  Idea {
    changes = List.copyOf(changes);
  }
}
