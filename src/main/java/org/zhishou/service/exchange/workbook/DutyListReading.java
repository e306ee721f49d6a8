package org.zhishou.service.exchange.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.draft.DutyEdit.Seat;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.Site;
import org.zhishou.service.exchange.workbook.Grid.Spot;

/** Reads the list of duties of a board, one a row. */
final class DutyListReading {
  private static final int HEADINGS_WITHIN = 12;
  private static final List<String> NEEDED = List.of("date", "session");
  private static final List<String> KEYS =
      List.of(
          "change", "date", "centre", "centre-id", "session", "physician", "physician-id", "mode");

  private final RosterVocabulary names;
  private final DateText dates;
  private final Set<Seat> known;
  private final Map<Seat, Spot> found = new LinkedHashMap<>();
  private final List<CellRefusal> refusals = new ArrayList<>();
  private int rows;

  private DutyListReading(RosterVocabulary names, DateText dates, Set<Seat> known) {
    this.names = names;
    this.dates = dates;
    this.known = known;
  }

  /**
   * Null where no sheet has such a list.
   *
   * @param known the seats of the roster that went out
   */
  static @Nullable StatedDuties of(
      RosterVocabulary names, DateText dates, Set<Seat> known, List<Grid> grids) {
    var reading = new DutyListReading(names, dates, Set.copyOf(known));
    return grids.stream().anyMatch(reading::sheet)
        ? new StatedDuties(reading.rows, reading.found, null, reading.refusals)
        : null;
  }

  private boolean sheet(Grid grid) {
    for (var row = 0; row < Math.min(grid.height(), HEADINGS_WITHIN); row++) {
      var columns = columns(grid, row);
      if (columns.keySet().containsAll(NEEDED)
          && (columns.containsKey("centre-id") || columns.containsKey("centre"))
          && (columns.containsKey("physician-id") || columns.containsKey("physician"))
          && !columns.containsKey("change")) {
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
    var columns = new TreeMap<String, Integer>();
    for (var column = 0; column < grid.width(row); column++) {
      var heading = grid.at(row, column).text().toLowerCase(Locale.ROOT);
      for (var key : KEYS) {
        for (var locale : RosterVocabulary.LOCALES) {
          if (WorkbookWords.in(locale, "column." + key).toLowerCase(Locale.ROOT).equals(heading)) {
            columns.putIfAbsent(key, column);
          }
        }
      }
    }
    return columns;
  }

  private void line(Grid grid, int row, Map<String, Integer> columns) {
    var date = dates.date(at(grid, row, columns, "date"));
    var session = names.session(at(grid, row, columns, "session").text());
    var centre = centre(grid, row, columns);
    var site = centre.flatMap(id -> names.site(id, at(grid, row, columns, "mode").text()));
    if (date.isEmpty()) {
      refuse(grid, row, columns, "date", "duty-date");
    }
    if (session.isEmpty()) {
      refuse(grid, row, columns, "session", "duty-session");
    }
    if (centre.isEmpty()) {
      refuse(grid, row, columns, "centre-id", "duty-centre");
    } else if (site.isEmpty()) {
      refuse(grid, row, columns, "mode", "duty-mode");
    }
    if (date.isPresent() && session.isPresent() && site.isPresent()) {
      var physician = physician(grid, row, columns, site.get(), date.get(), session.get());
      if (physician.isEmpty()) {
        refuse(grid, row, columns, "physician-id", "duty-physician");
      } else {
        var seat = new Seat(site.get(), date.get(), session.get(), physician.get());
        var spot = grid.spot(row, columns.getOrDefault("physician-id", 0));
        var first = found.putIfAbsent(seat, spot);
        if (first != null) {
          refuse(grid, row, columns, "physician-id", "duty-twice", first.cell());
        }
      }
    }
  }

  private static Value at(Grid grid, int row, Map<String, Integer> columns, String key) {
    var column = columns.get(key);
    return column == null ? Value.EMPTY : grid.at(row, column);
  }

  private Optional<String> centre(Grid grid, int row, Map<String, Integer> columns) {
    var id = at(grid, row, columns, "centre-id").text();
    return names.centre(id.isEmpty() ? at(grid, row, columns, "centre").text() : id);
  }

  /**
   * By id; by name where there is no id, or where the id is that of who was there and somebody
   * wrote another's name beside it.
   */
  private Optional<String> physician(
      Grid grid,
      int row,
      Map<String, Integer> columns,
      Site site,
      LocalDate date,
      Session session) {
    var id = at(grid, row, columns, "physician-id").text();
    var name = at(grid, row, columns, "physician").text();
    if (!id.isEmpty() && !names.isPhysician(id)) {
      return Optional.empty();
    }
    if (!id.isEmpty() && (name.isEmpty() || names.isCalled(id, name))) {
      return Optional.of(id);
    }
    var named = new HashSet<>(names.physicians(name));
    var overwritten = id.isEmpty() || known.contains(new Seat(site, date, session, id));
    return named.size() == 1 && overwritten
        ? Optional.of(named.iterator().next())
        : Optional.empty();
  }

  private void refuse(
      Grid grid, int row, Map<String, Integer> columns, String key, String code, Object... more) {
    var column = columns.getOrDefault(key, columns.getOrDefault(key.replace("-id", ""), 0));
    var value = grid.at(row, column);
    var all = new ArrayList<Object>(List.of(value.text()));
    all.addAll(List.of(more));
    refusals.add(CellRefusal.of(grid.spot(row, column), value.text(), code, all.toArray()));
  }
}
