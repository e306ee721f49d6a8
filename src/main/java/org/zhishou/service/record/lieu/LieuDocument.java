package org.zhishou.service.record.lieu;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's time off in lieu as the API shows it, in minutes.
 *
 * @param owed negative where more was granted than earned
 * @param oldest the date that what is owed longest was earned on; null where nothing is owed
 * @param stale owed for longer than the county's setting: to be granted soon
 * @param open what is owed still, by the date that earned it
 * @param grantedDates working days that were granted
 */
@Schema(name = "LieuAccount")
@JsonInclude(JsonInclude.Include.NON_NULL)
record LieuDocument(
    String physician,
    @Nullable String name,
    String institution,
    int earned,
    int granted,
    int owed,
    @Nullable LocalDate oldest,
    int stale,
    int staleAfterDays,
    List<Open> open,
    List<LocalDate> grantedDates) {

  /** What a date earned and nobody granted yet. */
  @Schema(name = "LieuOwed")
  record Open(LocalDate date, int minutes) {}

  /** Of several. */
  @Schema(name = "LieuAccounts")
  record Several(List<LieuDocument> items) {}
}
