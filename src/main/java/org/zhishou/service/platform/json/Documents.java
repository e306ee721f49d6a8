package org.zhishou.service.platform.json;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Documents of the contract that are passed on with one thing different: copies, so that nobody's
 * document changes under them. What is no object, or no list, comes back as it is.
 */
public final class Documents {
  /** An object that says nothing. */
  public static final JsonNode EMPTY = JsonNodeFactory.instance.objectNode();

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private Documents() {}

  /**
   * @param value a record, a list, a number, a text or JSON; where it stood already, it is replaced
   */
  public static JsonNode with(JsonNode document, String property, Object value) {
    return document instanceof ObjectNode object
        ? shallow(object).set(property, node(value))
        : document;
  }

  /** Also what another object says, which goes before what the document says itself. */
  public static JsonNode with(JsonNode document, JsonNode other) {
    return document instanceof ObjectNode object && other instanceof ObjectNode said
        ? shallow(object).setAll(said)
        : document;
  }

  public static JsonNode without(JsonNode document, Collection<String> properties) {
    return document instanceof ObjectNode object ? shallow(object).remove(properties) : document;
  }

  public static JsonNode without(JsonNode document, String property) {
    return document.has(property) ? without(document, List.of(property)) : document;
  }

  /** Without the property, at any depth. */
  public static JsonNode withoutAnywhere(JsonNode document, String property) {
    if (document instanceof ArrayNode list) {
      return node(list.valueStream().map(one -> withoutAnywhere(one, property)).toList());
    }
    if (!(document instanceof ObjectNode object)) {
      return document;
    }
    var without = JsonNodeFactory.instance.objectNode();
    for (var one : object.properties()) {
      if (!one.getKey().equals(property)) {
        without.set(one.getKey(), withoutAnywhere(one.getValue(), property));
      }
    }
    return without;
  }

  /** Nothing but these properties, as far as it has them. */
  public static JsonNode only(JsonNode document, Collection<String> properties) {
    return document instanceof ObjectNode object ? shallow(object).retain(properties) : document;
  }

  /** Without those elements of the list that is one of its properties. */
  public static JsonNode withoutElements(
      JsonNode document, String list, Predicate<JsonNode> unwanted) {
    return document.path(list) instanceof ArrayNode elements
        ? with(document, list, elements.valueStream().filter(unwanted.negate()).toList())
        : document;
  }

  /** With other elements in the list that is one of its properties. */
  public static JsonNode eachElement(
      JsonNode document, String list, UnaryOperator<JsonNode> other) {
    return document.path(list) instanceof ArrayNode elements
        ? with(document, list, elements.valueStream().map(other).toList())
        : document;
  }

  private static JsonNode node(Object value) {
    if (value instanceof JsonNode json) {
      return json;
    }
    if (value instanceof Collection<?> list) {
      var array = JsonNodeFactory.instance.arrayNode(list.size());
      list.forEach(element -> array.add(node(element)));
      return array;
    }
    return MAPPER.valueToTree(value);
  }

  private static ObjectNode shallow(ObjectNode object) {
    return JsonNodeFactory.instance.objectNode().setAll(object);
  }
}
