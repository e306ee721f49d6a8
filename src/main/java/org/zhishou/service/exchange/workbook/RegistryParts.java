package org.zhishou.service.exchange.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhishou.service.exchange.workbook.Grid.Spot;
import org.zhishou.service.platform.json.Documents;
import tools.jackson.databind.JsonNode;

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
  record Row(JsonNode element, Spot spot, Map<String, Spot> spots) {}

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
   * Puts the parts into the entries of the lists.
   *
   * @param spots by pointer; those of the parts are added
   */
  void into(Map<RegistrySheet, List<JsonNode>> lists, Map<String, Spot> spots) {
    rows.forEach(
        (part, byOwner) -> {
          var whole = part.whole();
          if (whole != null) {
            var list = lists.computeIfAbsent(whole, sheet -> new ArrayList<>());
            into(list, whole, part, byOwner, spots);
          }
        });
  }

  private void into(
      List<JsonNode> list,
      RegistrySheet whole,
      RegistrySheet part,
      Map<String, List<Row>> byOwner,
      Map<String, Spot> spots) {
    var before = known.getOrDefault(whole, Map.of());
    list.replaceAll(
        entry -> {
          var id = entry.path("id").asString("");
          var was = before.get(id);
          return !byOwner.containsKey(id) && was != null && !was.path(part.list()).isEmpty()
              ? Documents.without(entry, part.list())
              : entry;
        });
    byOwner.forEach(
        (id, parts) -> {
          var was = before.get(id);
          var index = index(list, id, was);
          var pointer = "/" + whole.list() + "/" + index;
          spots.putIfAbsent(pointer, parts.getFirst().spot());
          var elements = new ArrayList<JsonNode>();
          for (var row : parts) {
            var at = pointer + "/" + part.list() + "/" + elements.size();
            spots.put(at, row.spot());
            row.spots().forEach((name, spot) -> spots.put(at + "/" + name, spot));
            elements.add(element(part, row.element(), was));
          }
          list.set(index, Documents.with(list.get(index), part.list(), elements));
        });
  }

  /** Where the entry stands in the list; one that the file did not speak of is added as known. */
  private static int index(List<JsonNode> list, String id, @Nullable JsonNode known) {
    for (var index = 0; index < list.size(); index++) {
      if (list.get(index).path("id").asString("").equals(id)) {
        return index;
      }
    }
    list.add(known == null ? Documents.with(Documents.EMPTY, "id", id) : known);
    return list.size() - 1;
  }

  /** With what the sheet has no column for, where the element is as it was. */
  private static JsonNode element(RegistrySheet part, JsonNode element, @Nullable JsonNode owner) {
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
