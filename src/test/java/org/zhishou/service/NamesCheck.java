package org.zhishou.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Looks through an answer for ids of people and places, and for what they are called. */
public final class NamesCheck {
  private static final Map<String, String> LISTS =
      Map.of(
          "centre", "centres",
          "physician", "physicians",
          "taker", "physicians",
          "substitute", "physicians",
          "hospital", "institutions",
          "takerHospital", "institutions",
          "institution", "institutions");

  private static final List<String> IDS = List.of("centres", "physicians", "institutions");

  private final JsonNode names;
  private final List<String> nameless = new ArrayList<>();
  private int met;

  private NamesCheck(JsonNode names) {
    this.names = names;
  }

  /** Every id in the answer has its name under {@code names}, and there are some. */
  public static JsonNode named(JsonNode answer) {
    var check = new NamesCheck(answer.path("names"));
    check.look(answer);
    assertThat(check.nameless).as(answer.toString()).isEmpty();
    assertThat(check.met).isPositive();
    return answer;
  }

  private void look(JsonNode node) {
    for (var property : node.properties()) {
      var value = property.getValue();
      var list = LISTS.get(property.getKey());
      if (list != null && value.isString()) {
        expect(list, value.stringValue());
      } else if (IDS.contains(property.getKey()) && value.isArray()) {
        value
            .valueStream()
            .filter(JsonNode::isString)
            .forEach(id -> expect(property.getKey(), id.stringValue()));
      }
    }
    node.valueStream().forEach(this::look);
  }

  private void expect(String list, String id) {
    met++;
    var known = names.path(list).path(id);
    var name = known.isObject() ? known.path("name") : known;
    if (name.asString("").isEmpty()) {
      nameless.add(list + " " + id);
    }
  }
}
