package org.zhishou.service.platform.json;

import java.util.List;
import org.springframework.boot.jackson.JacksonMixinModule;
import org.springframework.boot.jackson.JacksonMixinModuleEntries;
import org.springframework.context.support.StaticApplicationContext;
import org.zhishou.engine.change.Change;
import org.zhishou.engine.text.Text;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Writes answers as the application does, without it. */
public final class AnswerShapes {
  private AnswerShapes() {}

  public static JsonMapper mapper() {
    var mixins = new JacksonMixinModule();
    mixins.registerEntries(
        JacksonMixinModuleEntries.scan(
            new StaticApplicationContext(), List.of(AnswerShapes.class.getPackageName())),
        AnswerShapes.class.getClassLoader());
    var writers =
        new SimpleModule()
            .addSerializer(Text.class, new TextWriter())
            .addSerializer(Change.class, new ChangeWriter());
    return JsonMapper.builder().addModules(mixins, writers).build();
  }
}
