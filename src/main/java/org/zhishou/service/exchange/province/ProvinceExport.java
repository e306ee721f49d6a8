package org.zhishou.service.exchange.province;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhishou.service.exchange.roster.FileType;

/**
 * Every county's roster as one file.
 *
 * @param type of each county's file
 * @param on the date on which the rosters hold
 * @param counties in all
 * @param done counties that are done with, however that went
 * @param endedAt null while counties are left
 */
record ProvinceExport(
    String id,
    FileType type,
    LocalDate on,
    Locale language,
    String askedBy,
    Instant askedAt,
    int counties,
    int done,
    @Nullable Instant endedAt) {
  boolean ended() {
    return endedAt != null;
  }

  /** The number of its last event so far: one for each county done with, and one for the end. */
  int lastEvent() {
    return ended() ? counties + 1 : done;
  }
}
