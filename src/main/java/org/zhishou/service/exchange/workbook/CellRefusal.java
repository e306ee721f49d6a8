package org.zhishou.service.exchange.workbook;

import java.util.Locale;
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

  static CellRefusal of(Spot spot, String value, Fault fault) {
    return new CellRefusal(spot, value, fault.code(), fault::message);
  }

  String message(Locale locale) {
    return reason.in(locale);
  }
}
