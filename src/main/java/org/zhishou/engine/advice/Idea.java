package org.zhishou.engine.advice;

import java.util.List;
import org.zhishou.engine.text.Text;

/** A repair that nobody has proven yet. */
record Idea(Lever lever, List<Adjustment> changes, int asks, Text text) {
  Idea {
    changes = List.copyOf(changes);
  }
}
