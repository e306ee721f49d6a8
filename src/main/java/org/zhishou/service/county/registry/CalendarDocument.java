package org.zhishou.service.county.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A county's working calendar as the API shows it. */
@Schema(
    name = "CountyCalendar",
    description = "The county's own calendar, in place of the built-in one unless builtIn.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CalendarDocument(
    @Schema(description = "Whether the built-in statutory calendar holds.") boolean builtIn,
    @Schema(description = "Statutory days off.") @Nullable List<LocalDate> holidays,
    @Schema(description = "Saturdays and Sundays that are worked.")
        @Nullable List<LocalDate> makeUpWorkingDays) {

  static CalendarDocument of(CountyCalendar calendar) {
    var own = calendar.own();
    return own == null
        ? new CalendarDocument(true, null, null)
        : new CalendarDocument(false, own.holidays(), own.makeUpWorkingDays());
  }
}
