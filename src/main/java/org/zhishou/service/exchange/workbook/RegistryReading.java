package org.zhishou.service.exchange.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.zhishou.service.exchange.workbook.Grid.Spot;
import org.zhishou.service.exchange.workbook.RegistrySheet.Column;
import org.zhishou.service.platform.json.Documents;
import tools.jackson.databind.JsonNode;

/**
 * Reads the sheets of a registry into the contract's lists. What a sheet has no column for stays as
 * it is known; a cell that is empty takes its property away.
 */
final class RegistryReading {

  private final Map<RegistrySheet, Map<String, JsonNode>> known;
  private final List<CellRefusal> refusals = new ArrayList<>();
  private final Map<String, Spot> spots = new HashMap<>();
  private final Map<RegistrySheet, List<JsonNode>> lists = new EnumMap<>(RegistrySheet.class);
  private final StatedPlaces places = new StatedPlaces();
  private final RegistryParts parts;
  private int rows;

  private RegistryReading(Map<RegistrySheet, Map<String, JsonNode>> known) {
    this.known = known;
    parts = new RegistryParts(known);
  }

  /**
   * @param document the contract's lists
   * @param spots where the elements of the document stand, by their pointers
   * @param warnings what is most likely a slip, and is taken all the same
   */
  record Result(
      int rows,
      JsonNode document,
      Map<String, Spot> spots,
      List<CellRefusal> refusals,
      List<CellRefusal> warnings) {}

  /**
   * @param known the contract's objects by id; of travel times none
   */
  static Result of(Map<RegistrySheet, Map<String, JsonNode>> known, List<Grid> grids) {
    var reading = new RegistryReading(known);
    var understood = false;
    for (var grid : grids) {
      understood |= reading.sheet(grid);
    }
    reading.parts.into(reading.lists, reading.spots);
    if (!understood) {
      var sheet = grids.isEmpty() ? "" : grids.getFirst().sheet();
      reading.refusals.add(CellRefusal.of(new Spot(sheet, 0, 0), "", "no-registry"));
    }
    return new Result(
        reading.rows,
        reading.document(),
        Map.copyOf(reading.spots),
        List.copyOf(reading.refusals),
        reading.places.warnings());
  }

  private JsonNode document() {
    var document = Documents.EMPTY;
    for (var list : lists.entrySet()) {
      document = Documents.with(document, list.getKey().list(), list.getValue());
    }
    return document;
  }

  /** By its name, else by its headings: the first of them, and more than of any other sheet. */
  private boolean sheet(Grid grid) {
    var byName = RegistrySheet.named(grid.sheet());
    var kinds = byName.map(List::of).orElseGet(() -> Arrays.asList(RegistrySheet.values()));
    for (var row = 0; row < grid.headingsWithin(); row++) {
      var heading = row;
      var best =
          kinds.stream()
              .filter(kind -> isHeading(columns(grid, heading, kind), kind))
              .max(Comparator.comparingInt(kind -> columns(grid, heading, kind).size()));
      if (best.isPresent()) {
        rows(grid, row, best.get(), columns(grid, row, best.get()));
        return true;
      }
    }
    return false;
  }

  /** Of parts, whose they are and their first property are enough. */
  private static boolean isHeading(Map<Integer, Column> columns, RegistrySheet kind) {
    if (kind.whole() != null) {
      return columns.containsValue(kind.columns().get(2))
          && (columns.containsValue(kind.columns().get(0))
              || columns.containsValue(kind.columns().get(1)));
    }
    return columns.containsValue(kind.columns().getFirst())
        && read(columns.values()) * 2 >= read(kind.columns());
  }

  private static long read(Collection<Column> columns) {
    return columns.stream().filter(column -> column.type() != CellType.NAME).count();
  }

  private static Map<Integer, Column> columns(Grid grid, int row, RegistrySheet kind) {
    var columns = new TreeMap<Integer, Column>();
    for (var index = 0; index < grid.width(row); index++) {
      var at = index;
      kind.column(grid.at(row, index).text()).ifPresent(column -> columns.put(at, column));
    }
    return columns;
  }

  private void rows(Grid grid, int heading, RegistrySheet kind, Map<Integer, Column> columns) {
    var whole = kind.whole();
    if (whole != null) {
      parts.speaksOf(kind);
    }
    for (var row = heading + 1; row < grid.height(); row++) {
      if (!grid.isEmpty(row)) {
        rows++;
        if (whole == null) {
          var list = lists.computeIfAbsent(kind, sheet -> new ArrayList<>());
          var pointer = "/" + kind.list() + "/" + list.size();
          spots.put(pointer, grid.spot(row, columns.keySet().iterator().next()));
          list.add(entry(grid, row, kind, columns, pointer));
        } else {
          part(grid, row, kind, whole, columns);
        }
        strangers(grid, heading, row, columns);
      }
    }
  }

  private void part(
      Grid grid, int row, RegistrySheet kind, RegistrySheet whole, Map<Integer, Column> columns) {
    var element = Documents.EMPTY;
    var at = new HashMap<String, Spot>();
    var owner = "";
    var name = "";
    var place = 0;
    for (var column : columns.entrySet()) {
      var value = grid.at(row, column.getKey());
      at.put(column.getValue().name(), grid.spot(row, column.getKey()));
      if (value.formula()) {
        refuse(grid, row, column.getKey(), "formula");
      } else if (column.getValue().name().equals(RegistrySheet.OWNER)) {
        owner = value.text();
        place = column.getKey();
      } else if (column.getValue().name().equals(RegistrySheet.OWNER_NAME)) {
        name = value.text();
      } else {
        element = set(element, column.getValue(), value, grid, row, column.getKey());
      }
    }
    var id = owner(whole, owner, name);
    if (id.isEmpty()) {
      refuse(grid, row, place, owner.isEmpty() ? "owner-not-one" : "owner-unknown", name);
    } else {
      parts.add(kind, id.get(), new RegistryParts.Row(element, grid.spot(row, place), at));
    }
  }

  /** By id, known or of the same file; else by a name that only one has. */
  private Optional<String> owner(RegistrySheet whole, String id, String name) {
    var all = new TreeMap<String, String>();
    known
        .getOrDefault(whole, Map.of())
        .forEach((one, entry) -> all.put(one, entry.path("name").asString("")));
    for (var entry : lists.getOrDefault(whole, List.of())) {
      all.put(entry.path("id").asString(""), entry.path("name").asString(""));
    }
    if (!id.isEmpty()) {
      return Optional.of(id).filter(all::containsKey);
    }
    var named = all.keySet().stream().filter(one -> name.equals(all.get(one))).toList();
    return named.size() == 1 && !name.isEmpty() ? Optional.of(named.getFirst()) : Optional.empty();
  }

  private void strangers(Grid grid, int heading, int row, Map<Integer, Column> columns) {
    for (var column = 0; column < grid.width(row); column++) {
      if (!columns.containsKey(column) && !grid.at(row, column).isEmpty()) {
        refuse(grid, row, column, "column-unknown", grid.at(heading, column).text());
      }
    }
  }

  private JsonNode entry(
      Grid grid, int row, RegistrySheet kind, Map<Integer, Column> columns, String pointer) {
    var id = "";
    for (var column : columns.entrySet()) {
      if (column.getValue().name().equals("id")) {
        id = grid.at(row, column.getKey()).text();
      }
    }
    var before = known.getOrDefault(kind, Map.of()).get(id);
    var entry = before == null ? Documents.EMPTY : before;
    var datum = Datum.WGS84;
    Spot place = null;
    for (var column : columns.entrySet()) {
      var value = grid.at(row, column.getKey());
      var name = column.getValue().name();
      if (column.getValue().type() == CellType.NAME) {
        continue;
      }
      spots.put(pointer + "/" + name, grid.spot(row, column.getKey()));
      if (value.formula()) {
        refuse(grid, row, column.getKey(), "formula");
      } else if (column.getValue().type() == CellType.DATUM) {
        var stated = Datum.named(value.text());
        if (stated.isEmpty() && !value.isEmpty()) {
          refuse(grid, row, column.getKey(), "datum-unknown");
        }
        datum = stated.orElse(datum);
      } else {
        entry = set(entry, column.getValue(), value, grid, row, column.getKey());
        place = name.equals("latitude") ? grid.spot(row, column.getKey()) : place;
      }
    }
    return place == null ? entry : places.take(entry, datum, place, before);
  }

  /** As it was where the cell is refused. */
  private JsonNode set(JsonNode entry, Column column, Value value, Grid grid, int row, int at) {
    var read = RegistryCell.read(entry, column, value);
    if (read.isEmpty()) {
      refuse(grid, row, at, RegistryCell.refusal(column.type()));
    }
    return read.orElse(entry);
  }

  private void refuse(Grid grid, int row, int column, String code, Object... arguments) {
    refusals.add(CellRefusal.of(grid, row, column, code, arguments));
  }
}
