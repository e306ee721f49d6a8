package org.zhishou.service.exchange.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.draft.DutyEdit;
import org.zhishou.engine.draft.DutyEdit.Seat;
import org.zhishou.service.exchange.roster.OutgoingRoster;
import org.zhishou.service.exchange.workbook.Grid.Spot;
import org.zhishou.service.exchange.workbook.StatedDuties.PlaceAndDate;

/**
 * Reads a board that somebody edited, in its grid or in its list of duties, and says by which edits
 * it came about: another physician on a session, a duty moved, one taken away, one added.
 */
final class BoardReading {
  private final Set<Seat> known;
  private final Map<Seat, Spot> found = new HashMap<>();
  private final Map<PlaceAndDate, Spot> cells = new HashMap<>();
  private final List<CellRefusal> refusals = new ArrayList<>();

  private BoardReading(Set<Seat> known) {
    this.known = known;
  }

  /**
   * @param rows of the list, else of the grid
   * @param spots where each edit was read; of a row that is gone from the list, none
   */
  record Result(
      int rows, List<DutyEdit> edits, Map<DutyEdit, Spot> spots, List<CellRefusal> refusals) {}

  static Result of(OutgoingRoster roster, List<Grid> grids) {
    var known =
        roster.duties().stream()
            .map(duty -> new Seat(duty.site(), duty.date(), duty.session(), duty.physician()))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    var names = new RosterVocabulary(roster.problem());
    var period = roster.problem().period();
    var dates = new DateText(period);
    var list = DutyListReading.of(names, dates, known, grids);
    var board = BoardGridReading.of(names, dates, period, known, grids);
    return new BoardReading(known).of(list, board, grids);
  }

  private Result of(@Nullable StatedDuties list, @Nullable StatedDuties board, List<Grid> grids) {
    var read = list == null ? board : list;
    if (read == null) {
      var sheet = grids.isEmpty() ? "" : grids.getFirst().sheet();
      refusals.add(CellRefusal.of(new Spot(sheet, 0, 0), "", "no-duties"));
      return new Result(0, List.of(), Map.of(), List.copyOf(refusals));
    }
    if (list != null) {
      refusals.addAll(list.refusals());
    }
    if (board != null) {
      refusals.addAll(board.refusals());
    }
    var stated = refusals.isEmpty() ? stated(list, board) : known;
    return refusals.isEmpty()
        ? edits(read.rows(), stated)
        : new Result(read.rows(), List.of(), Map.of(), List.copyOf(refusals));
  }

  /** Cell by cell what was changed, wherever that was; what was changed in both must agree. */
  private Set<Seat> stated(@Nullable StatedDuties list, @Nullable StatedDuties board) {
    var before = StatedDuties.byCell(known);
    var inList = list == null ? before : StatedDuties.byCell(list.seats().keySet());
    var inBoard = board == null ? before : StatedDuties.byCell(board.seats().keySet());
    var all = new LinkedHashSet<>(before.keySet());
    all.addAll(inList.keySet());
    all.addAll(inBoard.keySet());
    var stated = new LinkedHashSet<Seat>();
    for (var cell : all) {
      var was = before.getOrDefault(cell, Set.of());
      var listed = inList.getOrDefault(cell, Set.of());
      var spoken = board != null && board.speaksOf(cell);
      var drawn = spoken ? inBoard.getOrDefault(cell, Set.of()) : was;
      if (!listed.equals(was) && !drawn.equals(was) && !listed.equals(drawn)) {
        var spot = spot(Objects.requireNonNull(board), cell);
        refusals.add(CellRefusal.of(spot, "", "board-against-list", "", cell.date()));
      }
      var byBoard = listed.equals(was) && !drawn.equals(was);
      stated.addAll(byBoard ? drawn : listed);
      if (byBoard && board != null) {
        cells.put(cell, spot(board, cell));
      }
    }
    if (list != null) {
      found.putAll(list.seats());
    }
    return stated;
  }

  private static Spot spot(StatedDuties board, PlaceAndDate cell) {
    return Objects.requireNonNull(Objects.requireNonNull(board.cells()).get(cell));
  }

  private Result edits(int rows, Set<Seat> stated) {
    var gone = new ArrayList<>(known);
    gone.removeAll(new HashSet<>(stated));
    var came = new ArrayList<>(stated);
    came.removeAll(known);
    var edits = new ArrayList<DutyEdit>();
    var spots = new HashMap<DutyEdit, Spot>();
    pair(gone, came, BoardReading::isSameSession)
        .forEach(
            (from, to) -> put(edits, spots, new DutyEdit.Assign(to, from.physician()), spot(to)));
    pair(gone, came, BoardReading::isSamePersonAndPlace)
        .forEach(
            (from, to) ->
                put(edits, spots, new DutyEdit.Move(from, to.date(), to.session()), spot(to)));
    gone.forEach(seat -> put(edits, spots, new DutyEdit.Clear(seat), spot(seat)));
    came.forEach(seat -> put(edits, spots, new DutyEdit.Assign(seat, null), spot(seat)));
    return new Result(rows, List.copyOf(edits), Map.copyOf(spots), List.of());
  }

  private @Nullable Spot spot(Seat seat) {
    var cell = cells.get(PlaceAndDate.of(seat));
    return cell == null ? found.get(seat) : cell;
  }

  private static void put(
      List<DutyEdit> edits, Map<DutyEdit, Spot> spots, DutyEdit edit, @Nullable Spot spot) {
    edits.add(edit);
    if (spot != null) {
      spots.put(edit, spot);
    }
  }

  private static boolean isSameSession(Seat one, Seat other) {
    return one.site().equals(other.site())
        && one.date().equals(other.date())
        && one.session() == other.session();
  }

  private static boolean isSamePersonAndPlace(Seat one, Seat other) {
    return one.site().equals(other.site()) && one.physician().equals(other.physician());
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
}
