package org.zhishou.service.platform.web;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

/** Writes into the API document what handler methods are {@link Stated} to do. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class StatedOperations implements GlobalOperationCustomizer, GlobalOpenApiCustomizer {
  private static final String JSON = org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

  private final Map<String, Schema<?>> forms = new ConcurrentHashMap<>();

  /** Adds the shapes of the requests. */
  @Override
  public void customise(OpenAPI document) {
    forms.forEach(
        (name, schema) -> document.getComponents().getSchemas().putIfAbsent(name, schema));
  }

  @Override
  public Operation customize(Operation operation, HandlerMethod handler) {
    var stated = handler.getMethodAnnotation(Stated.class);
    if (stated != null) {
      var about = handler.getBeanType().getAnnotation(Stated.About.class);
      operation.operationId(worded(stated.id(), about)).summary(worded(stated.summary(), about));
      if (!stated.description().isBlank()) {
        operation.description(worded(stated.description(), about));
      }
      parameters(operation, stated, about);
      body(operation, stated, about, handler);
      var answers = new ApiResponses();
      var written = written(operation);
      answers.addApiResponse(Integer.toString(stated.status()), answer(stated, about, written));
      if (!stated.accepted().isBlank()) {
        answers.addApiResponse("202", accepted(stated, written));
      }
      if (stated.tagged() && handler.hasMethodAnnotation(GetMapping.class)) {
        answers.addApiResponse("304", notModified());
      }
      operation.responses(answers);
    }
    return operation;
  }

  private static String worded(String text, Stated.@Nullable About about) {
    return about == null
        ? text
        : text.replace("{one}", about.one())
            .replace("{many}", about.many())
            .replace("{One}", capital(about.one()))
            .replace("{Many}", capital(about.many()));
  }

  /** As a name: {@code tour plan} is {@code TourPlan}. */
  private static String capital(String words) {
    return Arrays.stream(words.split(" "))
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining());
  }

  private static void parameters(Operation operation, Stated stated, Stated.@Nullable About about) {
    if (stated.listing()) {
      operation.addParametersItem(
          query("page", "From 0", new IntegerSchema().minimum(BigDecimal.ZERO)));
      operation.addParametersItem(
          query(
              "size",
              "The most items of a page, 50 unless stated",
              new IntegerSchema()
                  .minimum(BigDecimal.ONE)
                  .maximum(BigDecimal.valueOf(Query.LARGEST_PAGE))));
    }
    StatedQuery.beside(stated, about)
        .map(Named::of)
        .forEach(
            one -> operation.addParametersItem(query(one.name(), one.description(), one.schema())));
    Arrays.stream(stated.headers())
        .map(Named::of)
        .forEach(
            one ->
                operation.addParametersItem(
                    header(one.name(), one.description()).schema(one.schema())));
    if (stated.conditional()) {
      operation.addParametersItem(
          header("If-Match", "The entity tag of the version that is changed").required(true));
    }
    if (stated.replacing()) {
      operation.addParametersItem(
          header("If-Match", "The entity tag of the version that is replaced, if there is one"));
    }
    if (stated.creating()) {
      operation.addParametersItem(
          header(
              "Idempotency-Key",
              "Of the client's own choosing: the same body sent again under it finds what it"
                  + " made"));
    }
  }

  /** A parameter or header as {@link Stated#query} states it. */
  private record Named(String name, String description, Schema<?> schema) {
    private static final Pattern TYPED = Pattern.compile("([^=]+)(?:=(\\S+)(?: \\((.+)\\))?)?");
    private static final Pattern WHOLE = Pattern.compile("(-?\\d*)\\.\\.(\\d*)");

    static Named of(String stated) {
      var parts = stated.split(":", 2);
      var typed = TYPED.matcher(parts[0]);
      if (!typed.matches()) {
        throw new IllegalArgumentException(stated);
      }
      var schema = type(typed.group(2));
      if (typed.group(3) != null) {
        schema.setDefault(typed.group(3));
      }
      return new Named(typed.group(1), parts[1].strip(), schema);
    }

    /** A text, unless a type is stated. */
    private static Schema<?> type(@Nullable String type) {
      if (type == null) {
        return new StringSchema();
      }
      var whole = WHOLE.matcher(type);
      if (whole.matches()) {
        return new IntegerSchema()
            .format(null)
            .minimum(number(whole.group(1)))
            .maximum(number(whole.group(2)));
      }
      if (type.startsWith("int")) {
        return new IntegerSchema().format(type);
      }
      if (type.contains("|")) {
        return new StringSchema()._enum(List.of(type.split("\\|")));
      }
      return Character.isUpperCase(type.charAt(0))
          ? new Schema<>().$ref(type)
          : new StringSchema().format(type);
    }

    private static @Nullable BigDecimal number(String digits) {
      return digits.isEmpty() ? null : new BigDecimal(digits);
    }
  }

  private static Parameter query(String name, String description, Schema<?> schema) {
    return new Parameter().in("query").name(name).description(description).schema(schema);
  }

  private static Parameter header(String name, String description) {
    return new Parameter()
        .in("header")
        .name(name)
        .description(description)
        .schema(new StringSchema());
  }

  private void body(
      Operation operation, Stated stated, Stated.@Nullable About about, HandlerMethod handler) {
    var form = RequestArguments.form(handler.getMethod(), stated);
    if (form.isPresent()) {
      operation.requestBody(
          new RequestBody()
              .required(stated.bodyNeeded())
              .content(new Content().addMediaType(JSON, new MediaType().schema(form(form.get())))));
    } else if (!stated.body().isBlank()) {
      operation.requestBody(
          new RequestBody().required(stated.bodyNeeded()).content(described(stated, about)));
    } else if (FileBody.isTakenBy(handler.getMethod())) {
      operation.requestBody(FileBody.stated());
    }
  }

  private static Content described(Stated stated, Stated.@Nullable About about) {
    var json = new MediaType().schema(new Schema<>().$ref(worded(stated.body(), about)));
    var content = new Content().addMediaType(JSON, json);
    if (!stated.lines().isBlank()) {
      content.addMediaType(
          org.springframework.http.MediaType.APPLICATION_NDJSON_VALUE,
          new MediaType().schema(new Schema<>().$ref(stated.lines())));
    }
    if (!stated.example().isBlank()) {
      var example = stated.example().split(": ", 2);
      json.addExamples(
          example[0].replaceAll(".*/|\\..*", ""),
          new Example().externalValue(example[0]).summary(example[1]));
    }
    return content;
  }

  private void state(String name, Schema<?> schema) {
    if (schema.getProperties() != null) {
      schema.additionalProperties(false);
      for (Schema<?> property : schema.getProperties().values()) {
        state(property);
      }
    }
    forms.put(name, schema);
  }

  /**
   * What stands twice in a set counts once, no list is bounded by what an int can hold, and no text
   * is empty.
   */
  private static void state(Schema<?> property) {
    property.setUniqueItems(null);
    if (Objects.equals(property.getMinLength(), 0)) {
      property.setMinLength(1);
    }
    if (Objects.equals(property.getMaxItems(), Integer.MAX_VALUE)) {
      property.setMaxItems(null);
    }
  }

  /** A reference to the shape of a request, in which nothing may stand that it does not name. */
  private Schema<?> form(Class<?> type) {
    var resolved = resolved(type);
    resolved.referencedSchemas.forEach(this::state);
    return resolved.schema;
  }

  private Schema<?> event(Class<?> type) {
    var resolved = resolved(type);
    resolved.referencedSchemas.forEach(forms::putIfAbsent);
    return resolved.schema;
  }

  private static ResolvedSchema resolved(Class<?> type) {
    return ModelConverters.getInstance(true)
        .resolveAsResolvedSchema(new AnnotatedType(type).resolveAsRef(true));
  }

  /** The shape of what the handler method returns, where that is a record of the house. */
  private static @Nullable Content written(Operation operation) {
    return operation.getResponses().values().stream()
        .map(ApiResponse::getContent)
        .filter(Objects::nonNull)
        .flatMap(
            content ->
                Stream.of(JSON, org.springframework.http.MediaType.ALL_VALUE)
                    .map(content::get)
                    .filter(it -> it != null && it.getSchema() != null))
        .findFirst()
        .map(it -> new Content().addMediaType(JSON, it))
        .orElse(null);
  }

  private static ApiResponse accepted(Stated stated, @Nullable Content written) {
    var answer = new ApiResponse().description(stated.accepted()).content(written);
    headers(answer, stated);
    return answer
        .addHeaderObject(HttpHeaders.LOCATION, text("Address of what goes on"))
        .addHeaderObject(
            HttpHeaders.RETRY_AFTER,
            new Header()
                .description("Seconds after which it is worth looking")
                .schema(new IntegerSchema().format(null)));
  }

  private static ApiResponse notModified() {
    return new ApiResponse()
        .description("The version is one that `If-None-Match` names")
        .addHeaderObject(HttpHeaders.ETAG, text("The version"));
  }

  private static void headers(ApiResponse answer, Stated stated) {
    Arrays.stream(stated.answerHeaders())
        .map(Named::of)
        .forEach(
            one ->
                answer.addHeaderObject(
                    one.name(), new Header().description(one.description()).schema(one.schema())));
  }

  private ApiResponse answer(
      Stated stated, Stated.@Nullable About about, @Nullable Content written) {
    var answer = new ApiResponse().description(worded(stated.answered(), about));
    if (!stated.answer().isBlank()) {
      answer.content(content(worded(stated.answer(), about)));
    } else if (stated.answerType().isBlank() && written != null) {
      answer.content(written);
    }
    if (!stated.answerType().isBlank()) {
      answer.content(file(stated.answerType()));
    }
    if (stated.events() != Void.class) {
      answer.content(
          new Content()
              .addMediaType(
                  org.springframework.http.MediaType.TEXT_EVENT_STREAM_VALUE,
                  new MediaType().schema(event(stated.events()))));
    }
    headers(answer, stated);
    if (stated.tagged()) {
      answer.addHeaderObject(HttpHeaders.ETAG, text("The version"));
    }
    if (stated.creating() || stated.located()) {
      answer.addHeaderObject(HttpHeaders.LOCATION, text("Address of what was made"));
    }
    if (stated.listing()) {
      answer.addHeaderObject(
          HttpHeaders.LINK, text("First, previous, next and last page (RFC 8288)"));
    }
    return answer;
  }

  private static Header text(String description) {
    return new Header().description(description).schema(new StringSchema());
  }

  private static Content file(String mediaType) {
    var schema = new StringSchema().format(mediaType.startsWith("text/") ? null : "binary");
    return new Content().addMediaType(mediaType, new MediaType().schema(schema));
  }

  private static Content content(String schema) {
    return new Content().addMediaType(JSON, new MediaType().schema(new Schema<>().$ref(schema)));
  }
}
