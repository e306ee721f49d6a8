package org.zhishou.engine.problem;

import tools.jackson.core.JsonPointer;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A problem's JSON that a test bends to its needs. Values are given as JSON in which quotes may be
 * single and names need none: {@code county.with("/physicians/0/undesired", "['2026-11-02']")}.
 * Every change answers the county itself.
 */
public final class CountyJson {
  private static final JsonMapper LENIENT =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_SINGLE_QUOTES, JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private final ObjectNode document;

  CountyJson(String lenientJson) {
    document = (ObjectNode) LENIENT.readTree(lenientJson);
  }

  /** Sets a property, or replaces or appends (index one beyond the last) a list's element. */
  public CountyJson with(String pointer, String lenientValue) {
    var value = LENIENT.readTree(lenientValue);
    var parent = parent(pointer);
    if (parent instanceof ArrayNode list) {
      var index = JsonPointer.compile(pointer).last().getMatchingIndex();
      if (index == list.size()) {
        list.add(value);
      } else {
        list.set(index, value);
      }
    } else {
      ((ObjectNode) parent).set(JsonPointer.compile(pointer).last().getMatchingProperty(), value);
    }
    return this;
  }

  /** Appends to a list, which is made where it is missing. */
  public CountyJson adding(String pointerOfList, String lenientValue) {
    if (!(document.at(pointerOfList) instanceof ArrayNode)) {
      with(pointerOfList, "[]");
    }
    ((ArrayNode) document.at(pointerOfList)).add(LENIENT.readTree(lenientValue));
    return this;
  }

  public CountyJson without(String pointer) {
    var last = JsonPointer.compile(pointer).last();
    if (parent(pointer) instanceof ArrayNode list) {
      list.remove(last.getMatchingIndex());
    } else {
      ((ObjectNode) parent(pointer)).remove(last.getMatchingProperty());
    }
    return this;
  }

  private JsonNode parent(String pointer) {
    return document.at(JsonPointer.compile(pointer).head());
  }

  /** The document itself, not a copy. */
  public ObjectNode document() {
    return document;
  }

  public String json() {
    return document.toString();
  }

  /**
   * @throws FaultyProblemException if the changes have made it faulty
   */
  public CheckedProblem checked() {
    return new ProblemReader().read(json());
  }

  /**
   * @throws FaultyProblemException if the changes have made it faulty
   */
  public RosterProblem problem() {
    return checked().problem();
  }
}
