package org.zhishou.service.exchange.workbook;

import java.text.Normalizer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell, as far as it can be said for certain.
 *
 * @param text without blanks around it, full-width letters and digits made plain; of a date, as
 *     2026-10-08
 * @param date of a cell that the spreadsheet itself knows for a date
 * @param formula whether it is a formula, of which the text is unknown
 */
record Value(String text, @Nullable LocalDate date, boolean formula) {
  static final Value EMPTY = new Value("", null, false);
  static final Value FORMULA = new Value("", null, true);

  static Value of(String text) {
    var plain =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .replaceAll("[\\p{Cf}\\u00A0\\u3000]", " ")
            .strip();
    return plain.isEmpty() ? EMPTY : new Value(FormulaGuard.unguard(plain), null, false);
  }

  static Value of(LocalDate date) {
    return new Value(date.toString(), date, false);
  }

  boolean isEmpty() {
    return text.isEmpty() && !formula;
  }
}
