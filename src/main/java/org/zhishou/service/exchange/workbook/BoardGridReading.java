package org.zhishou.service.exchange.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.draft.DutyEdit.Seat;
import org.zhishou.engine.problem.Period;
import org.zhishou.engine.problem.Session;
import org.zhishou.service.exchange.workbook.Grid.Spot;
import org.zhishou.service.exchange.workbook.StatedDuties.PlaceAndDate;

/**
 * Reads a board: centres down, dates across, names in the cells, each on a line of its own with
 * what is special about the duty behind it. A centre or a date that the grid leaves out is not
 * spoken of.
 */
final class BoardGridReading {
  private static final int FEWEST_DATES = 3;

  private final RosterVocabulary names;
  private final DateText dates;
  private final Period period;
  private final Map<PlaceAndDate, Set<Seat>> known;
  private final Map<Seat, Spot> found = new LinkedHashMap<>();
  private final Map<PlaceAndDate, Spot> cells = new HashMap<>();
  private final List<CellRefusal> refusals = new ArrayList<>();
  private int rows;

  private BoardGridReading(
      RosterVocabulary names, DateText dates, Period period, Map<PlaceAndDate, Set<Seat>> known) {
    this.names = names;
    this.dates = dates;
    this.period = period;
    this.known = known;
  }

  /**
   * Null where no sheet is such a grid.
   *
   * @param known the seats of the roster that went out
   */
  static @Nullable StatedDuties of(
      RosterVocabulary names, DateText dates, Period period, Set<Seat> known, List<Grid> grids) {
    var reading = new BoardGridReading(names, dates, period, StatedDuties.byCell(known));
    return grids.stream().anyMatch(reading::sheet)
        ? new StatedDuties(reading.rows, reading.found, reading.cells, reading.refusals)
        : null;
  }

  private boolean sheet(Grid grid) {
    for (var row = 0; row < grid.headingsWithin(); row++) {
      var days = days(grid, row);
      if (days.size() >= FEWEST_DATES) {
        var column = centres(grid, row, days.firstKey());
        if (column >= 0) {
          rows(grid, row, column, days);
          return true;
        }
      }
    }
    return false;
  }

  private TreeMap<Integer, LocalDate> days(Grid grid, int row) {
    var days = new TreeMap<Integer, LocalDate>();
    for (var column = 0; column < grid.width(row); column++) {
      var date = dates.date(grid.at(row, column)).filter(period::contains);
      if (date.isPresent() && !days.containsValue(date.get())) {
        days.put(column, date.get());
      }
    }
    return days;
  }

  /** The column before the dates in which a centre is named; -1 where there is none. */
  private int centres(Grid grid, int heading, int end) {
    for (var column = 0; column < end; column++) {
      for (var row = heading + 1; row < grid.height(); row++) {
        if (names.centre(grid.at(row, column).text()).isPresent()) {
          return column;
        }
      }
    }
    return -1;
  }

  private void rows(Grid grid, int heading, int column, TreeMap<Integer, LocalDate> days) {
    for (var row = heading + 1; row < grid.height(); row++) {
      var named = grid.at(row, column);
      var centre = names.centre(named.text());
      if (centre.isPresent()) {
        rows++;
        row(grid, row, centre.get(), days);
        strangers(grid, heading, row, days);
      } else if (!isHeading(named) && !grid.isEmpty(row)) {
        refuse(grid, row, column, "duty-centre");
      }
    }
  }

  private void row(Grid grid, int row, String centre, TreeMap<Integer, LocalDate> days) {
    days.forEach((column, date) -> cell(grid, row, column, new PlaceAndDate(centre, date)));
  }

  private void strangers(Grid grid, int heading, int row, TreeMap<Integer, LocalDate> days) {
    for (var column = days.firstKey(); column < grid.width(row); column++) {
      if (!days.containsKey(column) && !grid.at(row, column).isEmpty()) {
        refuse(grid, row, column, "column-unknown", grid.at(heading, column).text());
      }
    }
  }

  private static boolean isHeading(Value named) {
    return RosterVocabulary.LOCALES.stream()
        .anyMatch(locale -> WorkbookWords.in(locale, "column.centre").equals(named.text()));
  }

  private void cell(Grid grid, int row, int column, PlaceAndDate cell) {
    var first = cells.putIfAbsent(cell, grid.spot(row, column));
    if (first != null) {
      refuse(grid, row, column, "board-twice", first.cell());
      return;
    }
    var area = grid.merged().stream().filter(one -> one.covers(row, column)).findFirst();
    var value =
        area.map(one -> grid.at(one.firstRow(), one.firstColumn())).orElse(grid.at(row, column));
    if (value.formula()) {
      refuse(grid, row, column, "formula");
    } else if (area.isPresent() && !value.isEmpty()) {
      refuse(grid, row, column, "board-merged", value.text());
    } else {
      for (var line : value.text().split("[\\n、，,;；/]+")) {
        if (!line.isBlank()) {
          line(grid, row, column, cell, line.strip());
        }
      }
    }
  }

  private void line(Grid grid, int row, int column, PlaceAndDate cell, String line) {
    var whole = seat(line, cell);
    var parts = Arrays.stream(line.split("\\s+")).map(part -> seat(part, cell)).toList();
    if (whole.isPresent()) {
      take(grid, row, column, whole.get());
    } else if (parts.stream().allMatch(Optional::isPresent)) {
      parts.forEach(part -> take(grid, row, column, part.orElseThrow()));
    } else {
      refuse(grid, row, column, "board-name", line);
    }
  }

  private void take(Grid grid, int row, int column, Seat seat) {
    var spot = grid.spot(row, column);
    if (found.putIfAbsent(seat, spot) != null) {
      refuse(grid, row, column, "duty-twice", spot.cell());
    }
  }

  /** A name, and behind it in any order the session and how it is served. */
  private Optional<Seat> seat(String text, PlaceAndDate cell) {
    var rest = text.strip();
    var site = names.site(cell.centre(), "").orElseThrow();
    Session session = null;
    while (!rest.isEmpty()) {
      var physician = physician(rest, cell);
      if (physician.isPresent()) {
        var when = session == null ? usual(cell) : session;
        return Optional.of(new Seat(site, cell.date(), when, physician.get()));
      }
      var said = false;
      for (var at = rest.length() - 1; at > 0 && !said; at--) {
        var word = rest.substring(at).strip().replaceAll("^\\((.*)\\)$", "$1");
        var when = session == null ? names.session(word) : Optional.<Session>empty();
        var how = word.isEmpty() ? Optional.of(site) : names.site(cell.centre(), word);
        if (when.isPresent() || (how.isPresent() && !word.isEmpty())) {
          session = when.orElse(session);
          site = when.isPresent() ? site : how.orElse(site);
          rest = rest.substring(0, at).strip();
          said = true;
        }
      }
      if (!said) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Where only mornings were served, a name without a word more is a morning. */
  private Session usual(PlaceAndDate cell) {
    var sessions =
        known.getOrDefault(cell, Set.of()).stream().map(Seat::session).distinct().toList();
    return sessions.size() == 1 ? sessions.getFirst() : Session.FULL_DAY;
  }

  /** Of several called the same, the one who was there. */
  private Optional<String> physician(String text, PlaceAndDate cell) {
    var meant = names.physicians(text);
    if (meant.size() == 1) {
      return Optional.of(meant.getFirst());
    }
    var there =
        known.getOrDefault(cell, Set.of()).stream()
            .map(Seat::physician)
            .filter(meant::contains)
            .distinct()
            .toList();
    return there.size() == 1 ? Optional.of(there.getFirst()) : Optional.empty();
  }

  private void refuse(Grid grid, int row, int column, String code, Object... more) {
    refusals.add(CellRefusal.of(grid, row, column, code, more));
  }
}
