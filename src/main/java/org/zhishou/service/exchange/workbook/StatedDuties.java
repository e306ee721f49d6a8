package org.zhishou.service.exchange.workbook;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.draft.DutyEdit.Seat;
import org.zhishou.service.exchange.workbook.Grid.Spot;

/**
 * The duties that a sheet states.
 *
 * @param rows that were read
 * @param seats who serves where and when, and in which cell that stands
 * @param cells the cells of the centres and dates that the sheet speaks of; null: of all
 */
record StatedDuties(
    int rows,
    Map<Seat, Spot> seats,
    @Nullable Map<PlaceAndDate, Spot> cells,
    List<CellRefusal> refusals) {
  /** A centre on a date, whatever is served there. */
  record PlaceAndDate(String centre, LocalDate date) {
    static PlaceAndDate of(Seat seat) {
      return new PlaceAndDate(seat.centre(), seat.date());
    }
  }

  boolean speaksOf(PlaceAndDate cell) {
    return cells == null || cells.containsKey(cell);
  }

  static Map<PlaceAndDate, Set<Seat>> byCell(Set<Seat> seats) {
    return seats.stream()
        .collect(Collectors.groupingBy(PlaceAndDate::of, Collectors.toCollection(HashSet::new)));
  }
}
