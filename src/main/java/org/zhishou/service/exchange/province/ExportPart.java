package org.zhishou.service.exchange.province;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What became of a county.
 *
 * @param round and the others: null where nothing was written
 * @param file its name within the whole
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExportPart(
    @JsonIgnore int number,
    String county,
    String countyName,
    Status status,
    @Nullable String round,
    @Nullable Integer version,
    @Nullable String file,
    @Nullable Long bytes) {
  enum Status {
    WAITING,
    WRITTEN,
    /** No roster holds on that date, nor will one later. */
    NOTHING,
    FAILED
  }

  ExportPart ended(Status how) {
    return new ExportPart(number, county, countyName, how, null, null, null, null);
  }

  ExportPart written(String round, int version, String file, long bytes) {
    return new ExportPart(number, county, countyName, Status.WRITTEN, round, version, file, bytes);
  }
}
