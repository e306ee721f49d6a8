package org.zhishou.engine.change;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes as JSON, which {@link ChangesReader} reads back as equal ones. */
public final class ChangesWriter {
  /** A list, on one line. */
  public String write(List<Change> changes) {
    return json(changes).toString();
  }

  /** A list. */
  public ArrayNode json(List<Change> changes) {
    var list = JsonNodeFactory.instance.arrayNode();
    changes.forEach(change -> list.add(json(change)));
    return list;
  }

  /** One. */
  public static ObjectNode json(Change change) {
    var json = JsonNodeFactory.instance.objectNode().put("kind", change.kind().id());
    change.writeTo(json);
    return json;
  }
}
