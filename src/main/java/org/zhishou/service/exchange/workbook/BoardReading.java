package org.zhishou.service.exchange.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.draft.DutyEdit;
import org.zhishou.engine.draft.DutyEdit.Seat;
import org.zhishou.engine.problem.Session;
import org.zhishou.service.exchange.roster.Directory;
import org.zhishou.service.exchange.roster.OutgoingRoster;
import org.zhishou.service.exchange.roster.Words;
import org.zhishou.service.exchange.workbook.Grid.Spot;

/**
 * Reads the list of duties of a board that somebody edited, and says by which edits it came about:
 * another physician on a session, a duty moved, one taken away, one added.
 */
final class BoardReading {
  private static final int HEADINGS_WITHIN = 12;
  private static final List<String> NEEDED = List.of("date", "session");

  private final OutgoingRoster roster;
  private final Directory directory;
  private final DateText dates;
  private final Map<Seat, Spot> found = new LinkedHashMap<>();
  private final List<Refusal> refusals = new ArrayList<>();
  private int rows;

  private BoardReading(OutgoingRoster roster) {
    this.roster = roster;
    directory = new Directory(roster.problem());
    dates = new DateText(roster.problem().period());
  }

  /**
   * @param spots where each edit was read; of what is gone, none
   */
  record Result(
      int rows, List<DutyEdit> edits, Map<DutyEdit, Spot> spots, List<Refusal> refusals) {}

  static Result of(OutgoingRoster roster, List<Grid> grids) {
    var reading = new BoardReading(roster);
    if (grids.stream().noneMatch(reading::sheet)) {
      var sheet = grids.isEmpty() ? "" : grids.getFirst().sheet();
      reading.refusals.add(Refusal.of(new Spot(sheet, 0, 0), "", "no-duties"));
    }
    return reading.refusals.isEmpty()
        ? reading.edits()
        : new Result(reading.rows, List.of(), Map.of(), List.copyOf(reading.refusals));
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
      for (var key :
          List.of(
              "change", "date", "centre", "centre-id", "session", "physician", "physician-id")) {
        for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
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
    var session = session(at(grid, row, columns, "session").text());
    var centre = centre(grid, row, columns);
    if (date.isEmpty()) {
      refuse(grid, row, columns, "date", "duty-date");
    }
    if (session.isEmpty()) {
      refuse(grid, row, columns, "session", "duty-session");
    }
    if (centre.isEmpty()) {
      refuse(grid, row, columns, "centre-id", "duty-centre");
    }
    if (date.isPresent() && session.isPresent() && centre.isPresent()) {
      var physician = physician(grid, row, columns, centre.get(), date.get(), session.get());
      if (physician.isEmpty()) {
        refuse(grid, row, columns, "physician-id", "duty-physician");
      } else {
        var seat = new Seat(centre.get(), date.get(), session.get(), physician.get());
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

  private static Optional<Session> session(String text) {
    return Arrays.stream(Session.values())
        .filter(
            session ->
                session.name().equalsIgnoreCase(text)
                    || List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH).stream()
                        .anyMatch(locale -> new Words(locale).of(session).equalsIgnoreCase(text)))
        .findFirst();
  }

  private Optional<String> centre(Grid grid, int row, Map<String, Integer> columns) {
    var id = at(grid, row, columns, "centre-id").text();
    if (!id.isEmpty()) {
      return Optional.of(id).filter(one -> directory.centre(one) != null);
    }
    var name = at(grid, row, columns, "centre").text();
    var named =
        roster.problem().centres().stream()
            .filter(one -> directory.nameOfCentre(one.id()).equals(name))
            .toList();
    return named.size() == 1 ? Optional.of(named.getFirst().id()) : Optional.empty();
  }

  /**
   * By id; by name where there is no id, or where the id is that of who was there and somebody
   * wrote another's name beside it.
   */
  private Optional<String> physician(
      Grid grid,
      int row,
      Map<String, Integer> columns,
      String centre,
      LocalDate date,
      Session session) {
    var id = at(grid, row, columns, "physician-id").text();
    var name = at(grid, row, columns, "physician").text();
    if (!id.isEmpty() && directory.physician(id) == null) {
      return Optional.empty();
    }
    if (!id.isEmpty()
        && (name.isEmpty() || Value.of(directory.nameOfPhysician(id)).text().equals(name))) {
      return Optional.of(id);
    }
    var named =
        roster.problem().physicians().stream()
            .filter(one -> Value.of(directory.nameOfPhysician(one.id())).text().equals(name))
            .toList();
    var was = new Seat(centre, date, session, id);
    var overwritten = id.isEmpty() || seats().contains(was);
    return named.size() == 1 && overwritten ? Optional.of(named.getFirst().id()) : Optional.empty();
  }

  private List<Seat> seats() {
    return roster.duties().stream()
        .map(duty -> new Seat(duty.centre(), duty.date(), duty.session(), duty.physician()))
        .toList();
  }

  private Result edits() {
    var gone = new ArrayList<>(seats());
    gone.removeAll(found.keySet());
    var came = new ArrayList<>(found.keySet());
    came.removeAll(seats());
    var edits = new ArrayList<DutyEdit>();
    var spots = new HashMap<DutyEdit, Spot>();
    pair(gone, came, BoardReading::isSameSession)
        .forEach(
            (from, to) ->
                put(edits, spots, new DutyEdit.Assign(to, from.physician()), found.get(to)));
    pair(gone, came, BoardReading::isSamePersonAndPlace)
        .forEach(
            (from, to) ->
                put(edits, spots, new DutyEdit.Move(from, to.date(), to.session()), found.get(to)));
    gone.forEach(seat -> put(edits, spots, new DutyEdit.Clear(seat), null));
    came.forEach(seat -> put(edits, spots, new DutyEdit.Assign(seat, null), found.get(seat)));
    return new Result(rows, List.copyOf(edits), Map.copyOf(spots), List.of());
  }

  private static void put(
      List<DutyEdit> edits, Map<DutyEdit, Spot> spots, DutyEdit edit, @Nullable Spot spot) {
    edits.add(edit);
    if (spot != null) {
      spots.put(edit, spot);
    }
  }

  private static boolean isSameSession(Seat one, Seat other) {
    return one.centre().equals(other.centre())
        && one.date().equals(other.date())
        && one.session() == other.session();
  }

  private static boolean isSamePersonAndPlace(Seat one, Seat other) {
    return one.centre().equals(other.centre()) && one.physician().equals(other.physician());
  }

  /** Takes pairs out of both lists. */
  private static Map<Seat, Seat> pair(
      List<Seat> gone, List<Seat> came, BiPredicate<Seat, Seat> match) {
    var pairs = new LinkedHashMap<Seat, Seat>();
    for (var from : List.copyOf(gone)) {
      var to = came.stream().filter(seat -> match.test(from, seat)).findFirst();
      if (to.isPresent()) {
        pairs.put(from, to.get());
        gone.remove(from);
        came.remove(to.get());
      }
    }
    return pairs;
  }

  private void refuse(
      Grid grid, int row, Map<String, Integer> columns, String key, String code, Object... more) {
    var column = columns.getOrDefault(key, columns.getOrDefault(key.replace("-id", ""), 0));
    var value = grid.at(row, column);
    var all = new ArrayList<Object>(List.of(value.text()));
    all.addAll(List.of(more));
    refusals.add(Refusal.of(grid.spot(row, column), value.text(), code, all.toArray()));
  }
}
