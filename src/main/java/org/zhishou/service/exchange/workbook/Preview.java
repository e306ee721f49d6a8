package org.zhishou.service.exchange.workbook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a file would change, and what of it is refused.
 *
 * @param encoding as which a CSV file was read; null for a workbook
 * @param rows that were read
 * @param unchanged things of which the file says what is known already
 * @param notMentioned names of those the file does not speak of; they stay as they are
 * @param warnings what is most likely a slip, and would be taken all the same
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Preview(
    @Nullable String encoding,
    int rows,
    List<Change> changed,
    int unchanged,
    List<String> notMentioned,
    List<Refused> refused,
    List<Refused> warnings) {
  Preview {
    changed = List.copyOf(changed);
    notMentioned = List.copyOf(notMentioned);
    refused = List.copyOf(refused);
    warnings = List.copyOf(warnings);
  }

  /**
   * @param what the date or property
   * @param label the same in words
   */
  record Change(String id, String name, String what, String label, String before, String after) {}

  record Refused(String sheet, String cell, String value, String code, String message) {
    static Refused of(CellRefusal refusal, Locale locale) {
      return new Refused(
          refusal.spot().sheet(),
          refusal.spot().cell(),
          refusal.value(),
          refusal.code(),
          refusal.message(locale));
    }
  }
}
