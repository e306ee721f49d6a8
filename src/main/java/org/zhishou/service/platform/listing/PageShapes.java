package org.zhishou.service.platform.listing;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Describes a page of what is called {@code Thing} as a {@code ThingPage}. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageShapes implements ModelConverter, OpenApiCustomizer {
  private static final String SHAPES = "#/components/schemas/";

  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    var known =
        type.getType() instanceof JavaType java
            ? java
            : Json31.mapper().constructType(type.getType());
    if (!known.hasRawClass(PageDocument.class)) {
      return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    }
    var item = context.resolve(new AnnotatedType(known.containedType(0)).resolveAsRef(true));
    if (item == null || item.get$ref() == null) {
      return new ObjectSchema();
    }
    var name = item.get$ref().substring(SHAPES.length()) + "Page";
    context.defineModel(name, page(item));
    return new Schema<>().$ref(SHAPES + name);
  }

  /** Pages of things whose shape is described by hand, by their name alone. */
  @Override
  public void customise(OpenAPI document) {
    var schemas = document.getComponents().getSchemas();
    document.getPaths().values().stream()
        .flatMap(path -> path.readOperations().stream())
        .flatMap(operation -> operation.getResponses().values().stream())
        .map(ApiResponse::getContent)
        .filter(Objects::nonNull)
        .flatMap(content -> content.values().stream())
        .map(MediaType::getSchema)
        .filter(schema -> schema != null && schema.get$ref() != null)
        .map(schema -> schema.get$ref().substring(SHAPES.length()))
        .filter(name -> name.endsWith("Page") && !schemas.containsKey(name))
        .distinct()
        .toList()
        .forEach(name -> schemas.put(name, page(item(name))));
  }

  private static Schema<?> item(String page) {
    return new Schema<>().$ref(SHAPES + page.substring(0, page.length() - "Page".length()));
  }

  private static Schema<?> page(Schema<?> item) {
    var page = new ObjectSchema();
    page.addProperty("items", new ArraySchema().items(item));
    page.addProperty("page", whole(0));
    page.addProperty("size", whole(1).maximum(BigDecimal.valueOf(PageDocument.LARGEST_SIZE)));
    page.addProperty("total", whole(0));
    List.of("items", "page", "size", "total").forEach(page::addRequiredItem);
    return page;
  }

  private static Schema<?> whole(int least) {
    var whole = new IntegerSchema();
    whole.format(null).minimum(BigDecimal.valueOf(least));
    return whole;
  }
}
