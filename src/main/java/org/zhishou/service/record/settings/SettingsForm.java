package org.zhishou.service.record.settings;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.service.record.ledger.EntryType;

/** Settings as a client says them. */
@Schema(
    name = "RecordSettingsForm",
    description = "What a county counts and how; what is left out is as usual.")
record SettingsForm(
    @Schema(description = "Duty days that are a month of service (Physicians Law art. 46); 22.")
        @Min(1)
        @Max(31)
        @Nullable Integer dutyDaysPerMonth,
    @Schema(description = "What counts as such service; DUTY, POSTING and TOUR.")
        @Nullable List<EntryType> typesTowardsPromotion,
    @Schema(description = "12.") @Min(1) @Max(120) @Nullable Integer requiredMonths,
    @Schema(description = "Earned in lieu by a half-day on no working day; 240.") @Min(0) @Max(1440)
        @Nullable Integer restDayHalfDayMinutes,
    @Schema(description = "Earned in lieu by an evening; 180.") @Min(0) @Max(1440)
        @Nullable Integer eveningMinutes,
    @Schema(description = "Taken by a day off in lieu; 480.") @Min(1) @Max(1440)
        @Nullable Integer minutesOfDayOff,
    @Schema(description = "After which time owed is warned of; 90.") @Min(1) @Max(3660)
        @Nullable Integer staleAfterDays,
    @Schema(description = "Due to each centre; 1.") @Min(0) @Max(100)
        @Nullable Integer toursPerQuarter) {
  RecordSettings settings() {
    var usual = RecordSettings.USUAL;
    return new RecordSettings(
        said(dutyDaysPerMonth, usual.dutyDaysPerMonth()),
        said(typesTowardsPromotion, usual.typesTowardsPromotion()),
        said(requiredMonths, usual.requiredMonths()),
        said(restDayHalfDayMinutes, usual.restDayHalfDayMinutes()),
        said(eveningMinutes, usual.eveningMinutes()),
        said(minutesOfDayOff, usual.minutesOfDayOff()),
        said(staleAfterDays, usual.staleAfterDays()),
        said(toursPerQuarter, usual.toursPerQuarter()));
  }

  private static <T> T said(@Nullable T value, T usual) {
    return value == null ? usual : value;
  }
}
