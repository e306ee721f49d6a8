package org.zhishou.benchmarks.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A county cut down until an exact engine can prove the optimum: the first few centres with their
 * own staff, and of the dispatched a few, evenly picked from the list.
 */
final class PartOfCounty {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final ObjectNode json;

  private PartOfCounty(ObjectNode json) {
    this.json = json;
  }

  /**
   * @param problem the contract's document
   * @param centres to keep, at most as many as there are
   * @param dispatched physicians to keep, at most as many as there are
   */
  static String of(String problem, int centres, int dispatched) {
    var part = new PartOfCounty((ObjectNode) MAPPER.readTree(problem));
    part.cut(centres, dispatched);
    return part.json.toString();
  }

  private void cut(int centres, int dispatched) {
    var all = list("centres");
    var kept = new HashSet<String>();
    all.subList(0, centres).forEach(centre -> kept.add(text(centre, "id")));
    keep(json, "centres", centre -> kept.contains(text(centre, "id")));
    keep(json, "travelTimes", pair -> kept.contains(text(pair, "to")));
    var staff = new HashSet<>(evenly(dispatched(), dispatched));
    keep(
        json,
        "physicians",
        one -> staff.contains(text(one, "id")) || kept.contains(text(one, "institution")));
    list("physicians").forEach(one -> forget((ObjectNode) one, kept));
  }

  private static void forget(ObjectNode physician, Set<String> kept) {
    keep(physician, "permittedCentres", centre -> kept.contains(centre.asString()));
    keep(physician, "regularAt", at -> kept.contains(text(at, "centre")));
  }

  private List<String> dispatched() {
    var hospitals = list("hospitals").stream().map(one -> text(one, "id")).toList();
    return list("physicians").stream()
        .filter(one -> hospitals.contains(text(one, "institution")))
        .map(one -> text(one, "id"))
        .toList();
  }

  private static List<String> evenly(List<String> all, int count) {
    var picked = new ArrayList<String>();
    for (var place = 0; place < count; place++) {
      picked.add(all.get(place * all.size() / count));
    }
    return picked;
  }

  private List<JsonNode> list(String name) {
    var elements = new ArrayList<JsonNode>();
    json.withArray(name).forEach(elements::add);
    return elements;
  }

  private static void keep(ObjectNode owner, String name, Predicate<JsonNode> isKept) {
    if (owner.get(name) instanceof ArrayNode list) {
      for (var place = list.size() - 1; place >= 0; place--) {
        if (!isKept.test(list.get(place))) {
          list.remove(place);
        }
      }
    }
  }

  private static String text(JsonNode owner, String name) {
    return owner.get(name).asString();
  }
}
