package org.zhishou.service.exchange.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.zhishou.engine.problem.Period;
import org.zhishou.service.county.registry.Entry;
import org.zhishou.service.exchange.workbook.Grid.Spot;
import org.zhishou.service.planning.availability.HandInForms.Form;
import org.zhishou.service.planning.availability.HandInForms.Line;

/**
 * Reads a form that was filled in, whatever became of its columns: they are known by what stands
 * above them, physicians by id or by a name that only one has. What is not certain is refused, cell
 * by cell.
 */
final class AvailabilityReading {

  /**
   * What was read of a physician.
   *
   * @param row where they stand, for what concerns no single cell
   * @param cells of dates and of the contract's properties
   */
  static final class Read {
    final Entry physician;
    final Line line;
    final PhysicianForm registry;
    final PhysicianForm said;
    final Spot row;
    final Map<LocalDate, Spot> dates = new HashMap<>();
    final Map<String, Spot> properties = new HashMap<>();

    private Read(Line line, PhysicianForm registry, PhysicianForm said, Spot row) {
      this.physician = line.physician();
      this.line = line;
      this.registry = registry;
      this.said = said;
      this.row = row;
    }
  }

  private final FormStaff staff;
  private final LimitCells limits;
  private final Period period;
  private final DateText dateText;
  private final List<CellRefusal> refusals = new ArrayList<>();
  private final Map<String, Read> found = new LinkedHashMap<>();
  private final Map<String, Spot> inMatrix = new HashMap<>();
  private final Map<String, Spot> inLimits = new HashMap<>();
  private int rows;

  private AvailabilityReading(Form form) {
    period = form.round().period();
    dateText = new DateText(period);
    staff = new FormStaff(form, refusals);
    limits = new LimitCells(period, dateText, refusals);
  }

  /** What was read, or else why not. */
  record Result(int rows, List<Read> physicians, List<CellRefusal> refusals) {}

  static Result of(Form form, List<Grid> grids) {
    var reading = new AvailabilityReading(form);
    var understood = false;
    for (var grid : grids) {
      understood |= reading.sheet(grid);
    }
    if (!understood) {
      var sheet = grids.isEmpty() ? "" : grids.getFirst().sheet();
      reading.refusals.add(CellRefusal.of(new Spot(sheet, 0, 0), "", "no-headings"));
    }
    reading.found.values().forEach(reading::keepCodesOfOthers);
    reading.found.values().forEach(AvailabilityReading::keepNumbersOfRegistry);
    return new Result(
        reading.rows, List.copyOf(reading.found.values()), List.copyOf(reading.refusals));
  }

  /** Whether the sheet is a part of the form. */
  private boolean sheet(Grid grid) {
    for (var row = 0; row < grid.headingsWithin(); row++) {
      var headings = FormHeadings.headings(grid, row);
      if (headings.containsValue("physician-id") || headings.containsValue("physician")) {
        var dates = dates(grid, row, headings);
        if (!dates.isEmpty()) {
          matrix(grid, row, headings, dates);
          return true;
        }
        if (headings.values().stream().anyMatch(FormHeadings::isLimit)) {
          limits(grid, row, headings);
          return true;
        }
      }
    }
    return false;
  }

  /** The dates above the columns: in the row of the headings, or in the one before it. */
  private Map<Integer, LocalDate> dates(Grid grid, int row, Map<Integer, String> headings) {
    for (var candidate : new int[] {row, row - 1}) {
      var dates = new TreeMap<Integer, LocalDate>();
      for (var column = 0; candidate >= 0 && column < grid.width(candidate); column++) {
        if (!headings.containsKey(column)) {
          var at = column;
          dateText.date(grid.at(candidate, column)).ifPresent(date -> dates.put(at, date));
        }
      }
      if (!dates.isEmpty()) {
        return dates;
      }
    }
    return Map.of();
  }

  private void matrix(
      Grid grid, int heading, Map<Integer, String> headings, Map<Integer, LocalDate> dates) {
    var columns = new HashMap<LocalDate, Integer>();
    dates.forEach(
        (column, date) -> {
          var first = columns.putIfAbsent(date, column);
          if (first != null) {
            refuse(grid, heading, column, "date-twice", date, grid.spot(heading, first).cell());
          }
        });
    for (var date = period.firstDay(); !date.isAfter(period.lastDay()); date = date.plusDays(1)) {
      if (!columns.containsKey(date)) {
        refusals.add(
            CellRefusal.of(grid.spot(heading, 0), date.toString(), "date-missing", "", date));
      }
    }
    for (var row = heading + 1; row < grid.height(); row++) {
      if (!grid.isEmpty(row)) {
        rows++;
        var physician = staff.physician(grid, row, headings, inMatrix);
        if (physician.isPresent()) {
          var read = read(physician.get(), grid.spot(row, FormHeadings.column(headings)));
          codes(grid, heading, row, dates, read);
        }
        strangers(grid, heading, row, headings, dates);
      }
    }
  }

  /** What stands in a column that nobody knows. */
  private void strangers(
      Grid grid,
      int heading,
      int row,
      Map<Integer, String> headings,
      Map<Integer, LocalDate> dates) {
    for (var column = 0; column < grid.width(row); column++) {
      if (!headings.containsKey(column)
          && !dates.containsKey(column)
          && !grid.at(row, column).isEmpty()) {
        refuse(grid, row, column, "column-unknown", grid.at(heading, column).text());
      }
    }
  }

  private void codes(Grid grid, int heading, int row, Map<Integer, LocalDate> dates, Read read) {
    dates.forEach(
        (column, date) -> {
          read.dates.put(date, grid.spot(row, column));
          var value = spread(grid, row, column);
          if (value.isPresent() && !value.get().isEmpty()) {
            var codes = Code.read(value.get().text());
            if (value.get().formula()) {
              refuse(grid, row, column, "formula");
            } else if (codes.isEmpty()) {
              refuse(grid, row, column, "code-unknown");
            } else if (!period.contains(date)) {
              refuse(grid, row, column, "date-outside", date, period.firstDay(), period.lastDay());
            } else {
              codes.get().forEach(code -> read.said.add(date, code));
            }
          }
        });
  }

  /** Cells made one along a row all say the same; down a column it is not certain whose it is. */
  private Optional<Value> spread(Grid grid, int row, int column) {
    for (var area : grid.merged()) {
      if (area.covers(row, column)) {
        var value = grid.at(area.firstRow(), area.firstColumn());
        if (area.firstRow() < area.lastRow() && !value.isEmpty()) {
          refuse(grid, row, column, "merged", value.text());
          return Optional.empty();
        }
        return Optional.of(value);
      }
    }
    return Optional.of(grid.at(row, column));
  }

  private void limits(Grid grid, int heading, Map<Integer, String> headings) {
    for (var row = heading + 1; row < grid.height(); row++) {
      if (!grid.isEmpty(row)) {
        var physician = staff.physician(grid, row, headings, inLimits);
        if (physician.isPresent()) {
          var read = read(physician.get(), grid.spot(row, FormHeadings.column(headings)));
          limits(grid, row, headings, read);
        }
        strangers(grid, heading, row, headings, Map.of());
      }
    }
  }

  private void limits(Grid grid, int row, Map<Integer, String> headings, Read read) {
    headings.forEach(
        (column, key) -> {
          if (FormHeadings.isLimit(key)) {
            var value = grid.at(row, column);
            read.properties.put(FormHeadings.property(key), grid.spot(row, column));
            if (value.formula()) {
              refuse(grid, row, column, "formula");
            } else {
              limits.read(grid, row, column, key, read.said);
            }
          }
        });
  }

  private Read read(Entry physician, Spot row) {
    return found.computeIfAbsent(
        physician.id(),
        id -> {
          var line = staff.line(id);
          return new Read(line, PhysicianForm.of(line.known(), period), beside(line), row);
        });
  }

  /** Of whom only limits were said, the dates stay. */
  private void keepCodesOfOthers(Read read) {
    if (!inMatrix.containsKey(read.physician.id())) {
      read.said
          .codes()
          .putAll(PhysicianForm.of(staff.line(read.physician.id()).current(), period).codes());
    }
  }

  /** A limit that is taken away is again what the registry says. */
  private static void keepNumbersOfRegistry(Read read) {
    read.registry.numbers().forEach(read.said.numbers()::putIfAbsent);
  }

  /** What a sheet does not speak of stays; the codes of the period are the matrix's to say. */
  private PhysicianForm beside(Line line) {
    var said = PhysicianForm.of(line.current(), period);
    said.codes().clear();
    return said;
  }

  private void refuse(Grid grid, int row, int column, String code, Object... arguments) {
    refusals.add(CellRefusal.of(grid, row, column, code, arguments));
  }
}
