package org.zhishou.service.exchange.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhishou.service.exchange.roster.RosterWords;
import org.zhishou.service.exchange.workbook.Grid.Spot;
import org.zhishou.service.record.slots.SlotCount;
import org.zhishou.service.record.slots.SlotDocument;

/**
 * Reads what became of reserved slots, one line for each hospital, specialty, grade, date and
 * centre. Lines are known by ids or names; what names no reserved slots, or not as many, is refused
 * cell by cell.
 */
final class SlotReading {
  private static final int HEADINGS_WITHIN = 12;
  private static final Set<String> SENIOR = Set.of("副高及以上", "专家", "senior");
  private static final Set<String> ORDINARY = Set.of("", "普通", "ordinary");
  private static final Map<String, String> ALIASES = aliases();

  /** What was read: counts by the slots that they are of. */
  record Result(int rows, Map<SlotDocument, SlotCount> counts, List<CellRefusal> refusals) {}

  private final List<SlotDocument> known;
  private final Map<String, String> names;
  private final List<CellRefusal> refusals = new ArrayList<>();
  private final Map<SlotDocument, SlotCount> counts = new LinkedHashMap<>();
  private final Map<SlotDocument, Spot> where = new HashMap<>();
  private int rows;

  private SlotReading(List<SlotDocument> known, Map<String, String> names) {
    this.known = known;
    this.names = names;
  }

  /**
   * @param known slots that the caller may say something of
   * @param names of hospitals and centres by id
   */
  static Result of(List<SlotDocument> known, Map<String, String> names, List<Grid> grids) {
    var reading = new SlotReading(known, names);
    var understood = false;
    for (var grid : grids) {
      understood |= reading.sheet(grid);
    }
    if (!understood) {
      var sheet = grids.isEmpty() ? "" : grids.getFirst().sheet();
      reading.refusals.add(CellRefusal.of(new Spot(sheet, 0, 0), "", "no-slots"));
    }
    return new Result(reading.rows, reading.counts, List.copyOf(reading.refusals));
  }

  private static Map<String, String> aliases() {
    var aliases = new HashMap<String, String>();
    for (var column : SlotForm.COLUMNS) {
      for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
        aliases.put(plain(WorkbookWords.in(locale, "slots.column." + column)), column);
      }
    }
    return Map.copyOf(aliases);
  }

  private static String plain(String heading) {
    return heading.replaceAll("[\\s:：*]+", "").toLowerCase(Locale.ROOT);
  }

  private boolean sheet(Grid grid) {
    for (var row = 0; row < Math.min(grid.height(), HEADINGS_WITHIN); row++) {
      var columns = columns(grid, row);
      if (columns.containsKey("date") && columns.containsKey("booked")) {
        for (var line = row + 1; line < grid.height(); line++) {
          if (!grid.isEmpty(line)) {
            rows++;
            line(grid, line, columns);
          }
        }
        return true;
      }
    }
    return false;
  }

  private static Map<String, Integer> columns(Grid grid, int row) {
    var columns = new HashMap<String, Integer>();
    for (var column = 0; column < grid.width(row); column++) {
      var name = ALIASES.get(plain(grid.at(row, column).text()));
      if (name != null) {
        columns.putIfAbsent(name, column);
      }
    }
    return columns;
  }

  private void line(Grid grid, int row, Map<String, Integer> columns) {
    var of = slots(grid, row, columns);
    var booked = count(grid, row, columns, "booked");
    if (of == null || booked == null) {
      return;
    }
    Integer attended =
        columns.containsKey("attended")
            ? count(grid, row, columns, "attended")
            : Integer.valueOf(of.attended());
    if (attended == null) {
      return;
    }
    var spot = spot(grid, row, columns, "booked");
    if (booked > of.slots()) {
      refusals.add(
          CellRefusal.of(spot, booked.toString(), "slots-exceeded", booked.toString(), of.slots()));
    } else if (attended > booked) {
      refusals.add(
          CellRefusal.of(
              spot(grid, row, columns, "attended"),
              attended.toString(),
              "slots-attended",
              attended,
              booked));
    } else if (where.containsKey(of)) {
      refusals.add(CellRefusal.of(spot, booked.toString(), "slots-twice", where.get(of).cell()));
    } else {
      where.put(of, spot);
      counts.put(
          of,
          new SlotCount(
              of.centre(),
              of.hospital(),
              of.specialty(),
              of.senior(),
              of.date(),
              booked,
              attended));
    }
  }

  private @Nullable SlotDocument slots(Grid grid, int row, Map<String, Integer> columns) {
    var value = value(grid, row, columns, "date");
    var date = DateText.whole(value);
    if (date.isEmpty()) {
      refusals.add(
          CellRefusal.of(
              spot(grid, row, columns, "date"), value.text(), "whole-date-unknown", value.text()));
      return null;
    }
    var grade = value(grid, row, columns, "grade").text();
    if (!SENIOR.contains(grade) && !ORDINARY.contains(grade)) {
      refusals.add(CellRefusal.of(spot(grid, row, columns, "grade"), grade, "slots-grade", grade));
      return null;
    }
    var fit =
        known.stream()
            .filter(one -> one.date().equals(date.get()))
            .filter(one -> one.senior() == SENIOR.contains(grade))
            .filter(one -> names(one.hospital(), grid, row, columns, "hospital"))
            .filter(one -> names(one.centre(), grid, row, columns, "centre"))
            .filter(one -> isCalled(one.specialty(), value(grid, row, columns, "specialty").text()))
            .toList();
    if (fit.size() != 1) {
      var centre = value(grid, row, columns, "centre").text();
      refusals.add(
          CellRefusal.of(
              spot(grid, row, columns, "date"),
              value.text(),
              "slots-unknown",
              value.text(),
              centre));
      return null;
    }
    return fit.getFirst();
  }

  /** By its id where one stands there, else by its name. */
  private boolean names(
      String id, Grid grid, int row, Map<String, Integer> columns, String column) {
    var written = value(grid, row, columns, column + "-id").text();
    return written.isEmpty()
        ? value(grid, row, columns, column).text().equals(names.getOrDefault(id, id))
        : written.equals(id);
  }

  private static boolean isCalled(String specialty, String written) {
    return written.equals(specialty)
        || written.equals(new RosterWords(Locale.SIMPLIFIED_CHINESE).specialty(specialty))
        || written.equals(new RosterWords(Locale.ENGLISH).specialty(specialty));
  }

  private @Nullable Integer count(Grid grid, int row, Map<String, Integer> columns, String column) {
    var value = value(grid, row, columns, column);
    if (value.isEmpty()) {
      return 0;
    }
    if (value.text().matches("\\d{1,5}")) {
      return Integer.valueOf(value.text());
    }
    refusals.add(
        CellRefusal.of(
            spot(grid, row, columns, column), value.text(), "slots-count", value.text()));
    return null;
  }

  private static Value value(Grid grid, int row, Map<String, Integer> columns, String column) {
    var at = columns.get(column);
    return at == null ? Value.EMPTY : grid.at(row, at);
  }

  private static Spot spot(Grid grid, int row, Map<String, Integer> columns, String column) {
    return grid.spot(row, columns.getOrDefault(column, 0));
  }
}
