package org.zhishou.service.exchange.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhishou.service.exchange.workbook.Grid.Spot;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the sheets of parts say of the entries that they belong to: the sessions of a centre, the
 * absences of a physician. The rows of an entry are its whole list. An entry without rows loses its
 * list where the file speaks of the entry itself; of others nothing is said.
 */
final class RegistryParts {
  private final Map<RegistrySheet, Map<String, JsonNode>> known;
  private final Map<RegistrySheet, Map<String, List<Row>>> rows =
      new EnumMap<>(RegistrySheet.class);

  /**
   * @param spots where the properties of the element stand
   */
  record Row(ObjectNode element, Spot spot, Map<String, Spot> spots) {}

  RegistryParts(Map<RegistrySheet, Map<String, JsonNode>> known) {
    this.known = known;
  }

  /** The file has a sheet of these parts, though perhaps without rows. */
  void speaksOf(RegistrySheet part) {
    rows.computeIfAbsent(part, one -> new LinkedHashMap<>());
  }

  void add(RegistrySheet part, String owner, Row row) {
    rows.computeIfAbsent(part, one -> new LinkedHashMap<>())
        .computeIfAbsent(owner, id -> new ArrayList<>())
        .add(row);
  }

  /**
   * Puts the parts into the entries of a document.
   *
   * @param spots by pointer; those of the parts are added
   */
  void into(ObjectNode document, Map<String, Spot> spots) {
    rows.forEach(
        (part, byOwner) -> {
          var whole = part.whole();
          if (whole != null) {
            into(document, whole, part, byOwner, spots);
          }
        });
  }

  private void into(
      ObjectNode document,
      RegistrySheet whole,
      RegistrySheet part,
      Map<String, List<Row>> byOwner,
      Map<String, Spot> spots) {
    var before = known.getOrDefault(whole, Map.of());
    var list = document.withArray("/" + whole.list());
    for (var entry : list) {
      var id = entry.path("id").asString("");
      var was = before.get(id);
      if (!byOwner.containsKey(id) && was != null && !was.path(part.list()).isEmpty()) {
        ((ObjectNode) entry).remove(part.list());
      }
    }
    byOwner.forEach(
        (id, parts) -> {
          var index = index(list, id, before.get(id));
          var pointer = "/" + whole.list() + "/" + index;
          spots.putIfAbsent(pointer, parts.getFirst().spot());
          var elements = JsonNodeFactory.instance.arrayNode();
          var was = before.get(id);
          for (var row : parts) {
            var at = pointer + "/" + part.list() + "/" + elements.size();
            spots.put(at, row.spot());
            row.spots().forEach((name, spot) -> spots.put(at + "/" + name, spot));
            elements.add(element(part, row.element(), was));
          }
          ((ObjectNode) list.get(index)).set(part.list(), elements);
        });
  }

  /** Where the entry stands in the list; one that the file did not speak of is added as known. */
  private static int index(ArrayNode list, String id, @Nullable JsonNode known) {
    for (var index = 0; index < list.size(); index++) {
      if (list.get(index).path("id").asString("").equals(id)) {
        return index;
      }
    }
    var entry = JsonNodeFactory.instance.objectNode().put("id", id);
    list.add(known == null ? entry : known.deepCopy());
    return list.size() - 1;
  }

  /** With what the sheet has no column for, where the element is as it was. */
  private static JsonNode element(
      RegistrySheet part, ObjectNode element, @Nullable JsonNode owner) {
    if (owner != null) {
      for (var before : owner.path(part.list())) {
        if (part.columns().stream()
            .allMatch(column -> before.path(column.name()).equals(element.path(column.name())))) {
          return before;
        }
      }
    }
    return element;
  }
}
