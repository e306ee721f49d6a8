package org.zhishou.service.exchange.workbook;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a file would change, and what of it is refused. */
@Schema(name = "FilePreview", description = "What a file would change, and what of it is refused.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Preview(
    @Schema(description = "As which a CSV file was read: UTF-8, UTF-16LE, UTF-16BE or GB18030.")
        @Nullable String encoding,
    int rows,
    List<Change> changed,
    @Schema(description = "Those of whom the file says what is known already.") int unchanged,
    @Schema(description = "Names of those whom the file does not speak of; they stay as they are.")
        List<String> notMentioned,
    List<Refused> refused,
    @Schema(description = "Most likely a slip, and taken all the same.") List<Refused> warnings) {
  Preview {
    changed = List.copyOf(changed);
    notMentioned = List.copyOf(notMentioned);
    refused = List.copyOf(refused);
    warnings = List.copyOf(warnings);
  }

  @Schema(name = "FileChange")
  record Change(
      String id,
      String name,
      @Schema(description = "A date or a property.") String what,
      @Schema(description = "The same in words.") String label,
      String before,
      String after) {}

  @Schema(name = "FileCell", description = "A cell, and what is to be said of it.")
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
