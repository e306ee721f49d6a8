package org.zhishou.service.exchange.province;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.service.exchange.roster.FileType;

/**
 * What is asked for.
 *
 * @param on null: today
 * @param counties ids; null: all that are active
 */
record ExportBody(Type type, @Nullable LocalDate on, @Nullable List<String> counties) {
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
