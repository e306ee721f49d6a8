package org.zhishou.service.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Holds JSON against the shapes of an API document, as far as those use JSON Schema. */
public final class SchemaCheck {
  private final JsonNode document;

  private SchemaCheck(JsonNode document) {
    this.document = document;
  }

  public static SchemaCheck of(JsonNode document) {
    return new SchemaCheck(document);
  }

  public void check(String schema, JsonNode value) {
    var stated = document.path("components").path("schemas").path(schema);
    assertThat(stated.isObject()).as("schema " + schema).isTrue();
    var flaws = new ArrayList<String>();
    check(stated, value, schema, flaws);
    assertThat(flaws).as(value.toString()).isEmpty();
  }

  private void check(JsonNode schema, JsonNode value, String at, List<String> flaws) {
    if (schema.has("$ref")) {
      check(document.at(schema.path("$ref").asString().substring(1)), value, at, flaws);
      return;
    }
    if (!ofOneType(schema.path("type"), value)) {
      flaws.add(at + " is " + value + ", not of type " + schema.path("type"));
    }
    if (schema.has("enum") && !contains(schema.path("enum"), value)) {
      flaws.add(at + " is " + value + ", none of " + schema.path("enum"));
    }
    if (value.isNumber() && outside(schema, value.asDouble())) {
      flaws.add(at + " is " + value + ", out of range");
    }
    for (var required : schema.path("required")) {
      if (!value.has(required.asString())) {
        flaws.add(at + " lacks " + required);
      }
    }
    if (value.isArray()) {
      value.forEach(item -> check(schema.path("items"), item, at + "[]", flaws));
    }
    if (value.isObject() && schema.path("properties").isObject()) {
      for (var property : value.properties()) {
        var name = property.getKey();
        var stated = schema.path("properties").path(name);
        if (stated.isMissingNode()) {
          flaws.add(at + "." + name + " is not stated");
        } else {
          check(stated, property.getValue(), at + "." + name, flaws);
        }
      }
    }
  }

  private static boolean ofOneType(JsonNode types, JsonNode value) {
    return types.isArray()
        ? types.valueStream().anyMatch(type -> ofType(type.asString(), value))
        : ofType(types.asString(""), value);
  }

  private static boolean ofType(String type, JsonNode value) {
    return switch (type) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isString();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "null" -> value.isNull();
      case "boolean" -> value.isBoolean();
      default -> false;
    };
  }

  private static boolean contains(JsonNode permitted, JsonNode value) {
    for (var one : permitted) {
      if (one.equals(value)) {
        return true;
      }
    }
    return false;
  }

  private static boolean outside(JsonNode schema, double number) {
    return number < schema.path("minimum").asDouble(Double.NEGATIVE_INFINITY)
        || number > schema.path("maximum").asDouble(Double.POSITIVE_INFINITY);
  }
}
