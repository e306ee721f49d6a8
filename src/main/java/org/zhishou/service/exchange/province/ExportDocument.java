package org.zhishou.service.exchange.province;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An export as it is answered.
 *
 * @param type XLSX or CSV
 * @param counties in all
 * @param done counties that are done with, however that went
 * @param parts what became of each county; missing in lists and events
 */
@Schema(name = "ExportDocument")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExportDocument(
    String id,
    Status status,
    String type,
    LocalDate on,
    String askedBy,
    Instant askedAt,
    @Nullable Instant endedAt,
    int counties,
    int done,
    @Nullable List<ExportPart> parts) {
  enum Status {
    RUNNING,
    ENDED
  }

  static ExportDocument of(ProvinceExport export, @Nullable List<ExportPart> parts) {
    return new ExportDocument(
        export.id(),
        export.ended() ? Status.ENDED : Status.RUNNING,
        export.type().name(),
        export.on(),
        export.askedBy(),
        export.askedAt(),
        export.endedAt(),
        export.counties(),
        export.done(),
        parts);
  }
}
