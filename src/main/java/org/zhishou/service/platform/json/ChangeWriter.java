package org.zhishou.service.platform.json;

import org.springframework.boot.jackson.JacksonComponent;
import org.zhishou.engine.change.Change;
import org.zhishou.engine.change.ChangesWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Changes as scenarios take them. */
@JacksonComponent
class ChangeWriter extends ValueSerializer<Change> {
  @Override
  public void serialize(Change change, JsonGenerator json, SerializationContext context) {
    context.writeTree(json, ChangesWriter.json(change));
  }
}
