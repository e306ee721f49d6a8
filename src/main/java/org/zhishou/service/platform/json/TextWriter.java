package org.zhishou.service.platform.json;

import org.springframework.boot.jackson.JacksonComponent;
import org.springframework.context.i18n.LocaleContextHolder;
import org.zhishou.engine.text.Text;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Words sentences when they are written, in the language of the request. */
@JacksonComponent
class TextWriter extends ValueSerializer<Text> {
  @Override
  public void serialize(Text text, JsonGenerator json, SerializationContext context) {
    json.writeString(text.in(LocaleContextHolder.getLocale()));
  }
}
