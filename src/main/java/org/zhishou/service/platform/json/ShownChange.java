package org.zhishou.service.platform.json;

import java.util.List;
import org.zhishou.engine.change.Change;
import org.zhishou.engine.change.ChangesWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A change as somebody may see it.
 *
 * @param whole whether they may know why anybody is away
 */
@JsonSerialize(using = ShownChange.Writer.class)
public record ShownChange(Change change, boolean whole) {
  public static List<ShownChange> all(List<Change> changes, boolean whole) {
    return changes.stream().map(change -> new ShownChange(change, whole)).toList();
  }

  static final class Writer extends ValueSerializer<ShownChange> {
    @Override
    public void serialize(ShownChange shown, JsonGenerator json, SerializationContext context) {
      var change = ChangesWriter.json(shown.change());
      context.writeTree(json, shown.whole() ? change : Documents.withoutAnywhere(change, "reason"));
    }
  }
}
