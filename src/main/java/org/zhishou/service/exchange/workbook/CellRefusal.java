package org.zhishou.service.exchange.workbook;

import java.util.Locale;
import java.util.stream.Stream;
import org.zhishou.engine.json.Fault;
import org.zhishou.service.exchange.workbook.Grid.Spot;
import org.zhishou.service.platform.text.Wording;

/**
 * One cell that is not taken: what stands there, and what to do about it.
 *
 * @param code stable, for programs
 */
record CellRefusal(Spot spot, String value, String code, Wording reason) {
  static CellRefusal of(Spot spot, String value, String code, Object... arguments) {
    return new CellRefusal(
        spot, value, code, locale -> WorkbookWords.in(locale, "refused." + code, arguments));
  }

  /** Of what stands in a cell, whose text is the first argument of the reason. */
  static CellRefusal of(Grid grid, int row, int column, String code, Object... arguments) {
    var text = grid.at(row, column).text();
    var all = Stream.concat(Stream.of(text), Stream.of(arguments)).toArray();
    return of(grid.spot(row, column), text, code, all);
  }

  static CellRefusal of(Spot spot, String value, Fault fault) {
    return new CellRefusal(spot, value, fault.code(), fault::message);
  }

  String message(Locale locale) {
    return reason.in(locale);
  }
}
