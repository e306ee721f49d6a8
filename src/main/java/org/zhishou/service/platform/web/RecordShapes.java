package org.zhishou.service.platform.web;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Records of the house state what they always have: every component that is not {@link Nullable}.
 * One called {@code ThingDocument} is described as a {@code Thing}, unless it is annotated with
 * another name.
 */
@Component
class RecordShapes implements ModelConverter {
  private static final String HOUSE = "org.zhishou";
  private static final String ANSWERED = "Document";

  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    if (!chain.hasNext()) {
      return null;
    }
    var raw = raw(type);
    if (raw == null || !raw.isRecord() || !raw.getName().startsWith(HOUSE)) {
      return chain.next().resolve(type, context, chain);
    }
    if (type.getName() == null && raw.getSimpleName().endsWith(ANSWERED) && !isNamed(raw)) {
      type.name(raw.getSimpleName().replaceFirst(ANSWERED + "$", ""));
    }
    var schema = chain.next().resolve(type, context, chain);
    if (schema != null) {
      var shape = shape(schema, context);
      if (shape != null && shape.getProperties() != null) {
        for (var component : raw.getRecordComponents()) {
          if (isAlwaysThere(component) && shape.getProperties().containsKey(component.getName())) {
            shape.addRequiredItem(component.getName());
          }
        }
        for (Schema<?> property : shape.getProperties().values()) {
          refer(property);
          refer(property.getItems());
        }
      }
    }
    return schema;
  }

  private static boolean isNamed(Class<?> record) {
    var annotated = record.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
    return annotated != null && !annotated.name().isEmpty();
  }

  /** What a reference leads to says it all. */
  private static void refer(@Nullable Schema<?> part) {
    if (part != null && part.get$ref() != null) {
      part.setType(null);
      part.setTypes(null);
      part.setEnum(null);
      part.setItems(null);
    }
  }

  private static @Nullable Class<?> raw(AnnotatedType type) {
    return type.getType() instanceof JavaType known
        ? known.getRawClass()
        : Json31.mapper().constructType(type.getType()).getRawClass();
  }

  private static @Nullable Schema<?> shape(Schema<?> schema, ModelConverterContext context) {
    var reference = schema.get$ref();
    return reference == null
        ? schema
        : context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
  }

  private static boolean isAlwaysThere(RecordComponent component) {
    return !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }
}
