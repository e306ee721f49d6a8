package org.zhishou.service.platform.json;

import org.springframework.boot.jackson.JacksonComponent;
import org.zhishou.engine.change.Lever;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Levers as sweeps take them. */
@JacksonComponent
class LeverWriter extends ValueSerializer<Lever> {
  @Override
  public void serialize(Lever lever, JsonGenerator json, SerializationContext context) {
    context.writeTree(json, lever.json());
  }
}
