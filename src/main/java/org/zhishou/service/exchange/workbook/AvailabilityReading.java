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
  private static final int HEADINGS_WITHIN = 12;

  /**
   * What was read of a physician.
   *
   * @param row where they stand, for what concerns no single cell
   * @param cells of dates and of the contract's properties
   */
  static final class Read {
    final Entry physician;
    final PhysicianForm said;
    final Spot row;
    final Map<LocalDate, Spot> dates = new HashMap<>();
    final Map<String, Spot> properties = new HashMap<>();

    private Read(Entry physician, PhysicianForm said, Spot row) {
      this.physician = physician;
      this.said = said;
      this.row = row;
    }
  }

  private final Form form;
  private final Period period;
  private final DateText dateText;
  private final List<CellRefusal> refusals = new ArrayList<>();
  private final Map<String, Read> found = new LinkedHashMap<>();
  private final Map<String, Spot> inMatrix = new HashMap<>();
  private final Map<String, Spot> inLimits = new HashMap<>();
  private int rows;

  private AvailabilityReading(Form form) {
    this.form = form;
    period = form.round().period();
    dateText = new DateText(period);
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
    return new Result(
        reading.rows, List.copyOf(reading.found.values()), List.copyOf(reading.refusals));
  }

  /** Whether the sheet is a part of the form. */
  private boolean sheet(Grid grid) {
    for (var row = 0; row < Math.min(grid.height(), HEADINGS_WITHIN); row++) {
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
        var physician = physician(grid, row, headings, inMatrix);
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
        var physician = physician(grid, row, headings, inLimits);
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
              limit(grid, row, column, key, value, read.said);
            }
          }
        });
  }

  private void limit(Grid grid, int row, int column, String key, Value value, PhysicianForm said) {
    switch (key) {
      case "weekly" -> {
        said.weekly().clear();
        Patterns.readWeekly(value.text())
            .ifPresentOrElse(
                said.weekly()::addAll, () -> refuse(grid, row, column, "weekdays-unknown"));
      }
      case "clinics" -> {
        said.clinics().clear();
        Patterns.readClinics(value.text())
            .ifPresentOrElse(
                said.clinics()::addAll, () -> refuse(grid, row, column, "clinics-unknown"));
      }
      case "beyond" -> {
        said.beyond().clear();
        further(grid, row, column, value, said);
      }
      default -> {
        said.numbers().remove(key);
        if (value.text().matches("\\d{1,4}")) {
          said.numbers().put(key, Integer.parseInt(value.text()));
        } else if (!value.isEmpty()) {
          refuse(grid, row, column, "number-unknown");
        }
      }
    }
  }

  /** Dates and ranges, each with a code behind it or none, which is another reason. */
  private void further(Grid grid, int row, int column, Value value, PhysicianForm said) {
    if (value.date() != null) {
      said.add(value.date(), value.date(), Code.OTHER, period);
      return;
    }
    for (var part : value.text().split("[;；、,，\\n]+")) {
      var text = part.strip();
      if (!text.isEmpty()) {
        var code = Code.OTHER;
        var range = dateText.range(text);
        var cut = text.lastIndexOf(' ') < 0 ? text.length() - 1 : text.lastIndexOf(' ');
        if (range.isEmpty() && cut > 0) {
          var codes = Code.read(text.substring(cut).strip());
          range = dateText.range(text.substring(0, cut));
          if (codes.isEmpty() || codes.get().size() != 1) {
            range = Optional.empty();
          } else {
            code = codes.get().iterator().next();
          }
        }
        if (range.isPresent()) {
          said.add(range.get().from(), range.get().to(), code, period);
        } else {
          refuse(grid, row, column, "dates-unknown", text);
        }
      }
    }
  }

  private Read read(Entry physician, Spot row) {
    return found.computeIfAbsent(physician.id(), id -> new Read(physician, beside(line(id)), row));
  }

  private Line line(String physician) {
    return form.lines().stream()
        .filter(one -> one.physician().id().equals(physician))
        .findFirst()
        .orElseThrow();
  }

  /** Of whom only limits were said, the dates stay. */
  private void keepCodesOfOthers(Read read) {
    if (!inMatrix.containsKey(read.physician.id())) {
      read.said
          .codes()
          .putAll(PhysicianForm.of(line(read.physician.id()).current(), period).codes());
    }
  }

  /** What a sheet does not speak of stays; the codes of the period are the matrix's to say. */
  private PhysicianForm beside(Line line) {
    var said = PhysicianForm.of(line.current(), period);
    said.codes().clear();
    return said;
  }

  private Optional<Entry> physician(
      Grid grid, int row, Map<Integer, String> headings, Map<String, Spot> seen) {
    var id = "";
    var name = "";
    var column = 0;
    for (var heading : headings.entrySet()) {
      if (heading.getValue().equals("physician-id")) {
        id = grid.at(row, heading.getKey()).text();
        column = heading.getKey();
      } else if (heading.getValue().equals("physician")) {
        name = grid.at(row, heading.getKey()).text();
        column = id.isEmpty() && !name.isEmpty() ? heading.getKey() : column;
      }
    }
    if (id.isEmpty() && name.isEmpty()) {
      refuse(grid, row, column, "nobody");
      return Optional.empty();
    }
    var physician = id.isEmpty() ? byName(name) : byId(id);
    if (physician.isEmpty()) {
      refuse(grid, row, column, id.isEmpty() ? "name-not-one" : "id-unknown", id + name);
      return Optional.empty();
    }
    var known = physician.get().name();
    if (!name.isEmpty() && known != null && !Value.of(known).text().equals(name)) {
      refuse(grid, row, column, "name-of-another", id, known, name);
      return Optional.empty();
    }
    var first = seen.putIfAbsent(physician.get().id(), grid.spot(row, column));
    if (first != null) {
      refuse(grid, row, column, "physician-twice", physician.get().id(), first.cell());
      return Optional.empty();
    }
    return physician;
  }

  private Optional<Entry> byId(String id) {
    return form.lines().stream()
        .map(Line::physician)
        .filter(one -> one.id().equals(id))
        .findFirst();
  }

  private Optional<Entry> byName(String name) {
    var found =
        form.lines().stream()
            .map(Line::physician)
            .filter(one -> one.name() != null && Value.of(one.name()).text().equals(name))
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private void refuse(Grid grid, int row, int column, String code, Object... arguments) {
    var value = grid.at(row, column);
    var all = new ArrayList<Object>(List.of(value.text()));
    all.addAll(List.of(arguments));
    refusals.add(CellRefusal.of(grid.spot(row, column), value.text(), code, all.toArray()));
  }
}
