package org.zhishou.service.exchange.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.draft.DutyEdit.Seat;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.Site;
import org.zhishou.service.exchange.workbook.Grid.Spot;

/** Reads the list of duties of a board, one a row. */
final class DutyListReading {
  private static final Map<String, String> NAMES =
      ListRow.names(
          "column.",
          List.of(
              "change",
              "date",
              "centre",
              "centre-id",
              "session",
              "physician",
              "physician-id",
              "mode"));

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
    var lines = ListRow.below(grid, NAMES, DutyListReading::isHeading);
    lines.ifPresent(
        all -> {
          rows += all.size();
          all.forEach(this::line);
        });
    return lines.isPresent();
  }

  private static boolean isHeading(Set<String> columns) {
    return columns.containsAll(List.of("date", "session"))
        && (columns.contains("centre-id") || columns.contains("centre"))
        && (columns.contains("physician-id") || columns.contains("physician"))
        && !columns.contains("change");
  }

  private void line(ListRow line) {
    var date = dates.date(line.value("date"));
    var session = names.session(line.text("session"));
    var centre = centre(line);
    var site = centre.flatMap(id -> names.site(id, line.text("mode")));
    if (date.isEmpty()) {
      refuse(line, "date", "duty-date");
    }
    if (session.isEmpty()) {
      refuse(line, "session", "duty-session");
    }
    if (centre.isEmpty()) {
      refuse(line, "centre-id", "duty-centre");
    } else if (site.isEmpty()) {
      refuse(line, "mode", "duty-mode");
    }
    if (date.isPresent() && session.isPresent() && site.isPresent()) {
      var physician = physician(line, site.get(), date.get(), session.get());
      if (physician.isEmpty()) {
        refuse(line, "physician-id", "duty-physician");
      } else {
        var seat = new Seat(site.get(), date.get(), session.get(), physician.get());
        var spot = line.spot("physician-id");
        var first = found.putIfAbsent(seat, spot);
        if (first != null) {
          refuse(line, "physician-id", "duty-twice", first.cell());
        }
      }
    }
  }

  private Optional<String> centre(ListRow line) {
    var id = line.text("centre-id");
    return names.centre(id.isEmpty() ? line.text("centre") : id);
  }

  /**
   * By id; by name where there is no id, or where the id is that of who was there and somebody
   * wrote another's name beside it.
   */
  private Optional<String> physician(ListRow line, Site site, LocalDate date, Session session) {
    var id = line.text("physician-id");
    var name = line.text("physician");
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

  private void refuse(ListRow line, String key, String code, Object... more) {
    var columns = line.columns();
    var column = columns.getOrDefault(key, columns.getOrDefault(key.replace("-id", ""), 0));
    var value = line.grid().at(line.row(), column);
    var all = new ArrayList<Object>(List.of(value.text()));
    all.addAll(List.of(more));
    refusals.add(
        CellRefusal.of(line.grid().spot(line.row(), column), value.text(), code, all.toArray()));
  }
}
