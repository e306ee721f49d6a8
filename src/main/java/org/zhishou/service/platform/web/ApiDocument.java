package org.zhishou.service.platform.web;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.core.util.Yaml31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.servers.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;

/**
 * What the API document states of itself, and the shapes under {@code openapi/} on the classpath.
 */
@Configuration(proxyBeanMethods = false)
class ApiDocument {
  static {
    SpringDocUtils.getConfig()
        .replaceWithSchema(
            ProblemDocument.class, new Schema<>().$ref("#/components/schemas/ProblemDetails"))
        .replaceWithClass(JsonNode.class, Object.class);
  }

  @Bean
  OpenApiCustomizer shapes(Optional<BuildProperties> build) {
    return document -> {
      document.info(info(build.map(BuildProperties::getVersion).orElse("development")));
      var components = Optional.ofNullable(document.getComponents()).orElseGet(Components::new);
      var byHand = schemas();
      byHand.forEach(components::addSchemas);
      nameProblemCodes(Objects.requireNonNull(components.getSchemas().get("ProblemDetails")));
      document.components(components);
      document.servers(List.of(new Server().url("/")));
      inlineExamples(document);
      dropUnused(document, byHand.keySet());
    };
  }

  /** A shape that nothing refers to is one that springdoc came by on its way to another. */
  private static void dropUnused(OpenAPI document, Set<String> byHand) {
    var schemas = document.getComponents().getSchemas();
    var used = new HashSet<>(byHand);
    var open = new ArrayDeque<Object>(List.of(document.getPaths()));
    byHand.forEach(name -> open.add(Objects.requireNonNull(schemas.get(name))));
    while (!open.isEmpty()) {
      var references = Json31.mapper().valueToTree(open.remove()).findValuesAsText("$ref");
      for (var reference : references) {
        var name = reference.substring(reference.lastIndexOf('/') + 1);
        if (schemas.containsKey(name) && used.add(name)) {
          open.add(schemas.get(name));
        }
      }
    }
    schemas.keySet().retainAll(used);
  }

  /** Puts the resources that examples of request bodies point at in their place. */
  private static void inlineExamples(OpenAPI document) {
    document.getPaths().values().stream()
        .flatMap(path -> path.readOperations().stream())
        .map(Operation::getRequestBody)
        .filter(Objects::nonNull)
        .flatMap(body -> body.getContent().values().stream())
        .map(MediaType::getExamples)
        .filter(Objects::nonNull)
        .flatMap(examples -> examples.values().stream())
        .filter(example -> example.getExternalValue() != null)
        .forEach(ApiDocument::inline);
  }

  private static void inline(Example example) {
    try (var in = new ClassPathResource(example.getExternalValue()).getInputStream()) {
      example.value(Json31.mapper().readTree(in)).externalValue(null);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static Info info(String version) {
    return new Info()
        .title("Zhishou 值守")
        .version(version)
        .license(
            new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0"))
        .description(
            """
            Plans which physicians of upper hospitals hold clinic at which grassroots centre on which day: \
            a county's problem goes in, a legal and good roster comes out, with proof.

            Nothing long happens inside a request: a solve is a job with an address that tells its state. \
            Every error is an RFC 9457 problem with a stable `code`. Texts follow `Accept-Language`: \
            `zh-CN` unless English is preferred.\
            """);
  }

  private static TreeMap<String, Schema<?>> schemas() {
    var schemas = new TreeMap<String, Schema<?>>();
    try {
      var files =
          new PathMatchingResourcePatternResolver().getResources("classpath*:openapi/*.yaml");
      for (var file : files) {
        read(file, schemas);
      }
      schemas.values().forEach(schema -> extend(schema, schemas));
      schemas.values().removeIf(ApiDocument::isPart);
      return schemas;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Under {@code x-part} a shape says that it only is what others have in common. */
  private static boolean isPart(Schema<?> schema) {
    return schema.getExtensions() != null && schema.getExtensions().containsKey("x-part");
  }

  /** A shape that names others under {@code x-extends}, in commas, has their properties too. */
  private static void extend(Schema<?> schema, TreeMap<String, Schema<?>> schemas) {
    var extensions = schema.getExtensions();
    var names = extensions == null ? null : extensions.remove("x-extends");
    if (names == null) {
      return;
    }
    for (var name : names.toString().split(", *")) {
      var extended = Objects.requireNonNull(schemas.get(name), name);
      extend(extended, schemas);
      extended.getProperties().forEach(schema::addProperty);
      Optional.<List<String>>ofNullable(extended.getRequired())
          .ifPresent(required -> required.forEach(schema::addRequiredItem));
    }
  }

  private static void read(Resource file, TreeMap<String, Schema<?>> schemas) throws IOException {
    try (var in = file.getInputStream()) {
      var named = Yaml31.mapper().readTree(in);
      for (var entry : named.properties()) {
        schemas.put(entry.getKey(), Yaml31.mapper().convertValue(entry.getValue(), Schema.class));
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static void nameProblemCodes(Schema<?> problem) {
    var code = (Schema<String>) Objects.requireNonNull(problem.getProperties().get("code"));
    code.setEnum(Arrays.stream(ProblemCode.values()).map(ProblemCode::code).toList());
  }
}
