package org.zhishou.service.exchange.province;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.service.exchange.roster.FileType;

/** What is asked for. */
@Schema(name = "ProvinceExportBody")
record ExportBody(
    @Schema(description = "Of each county's file.") Type type,
    @Schema(description = "The rosters that hold on this date; today where it is missing.")
        @Nullable LocalDate on,
    @Schema(description = "Ids; all active counties where they are missing.")
        @Nullable List<String> counties) {
  /** What a roster may be exported as. */
  enum Type {
    XLSX(FileType.XLSX),
    CSV(FileType.CSV);

    private final FileType file;

    Type(FileType file) {
      this.file = file;
    }
  }

  FileType file() {
    return type.file;
  }
}
