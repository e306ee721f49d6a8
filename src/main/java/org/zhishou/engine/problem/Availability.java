package org.zhishou.engine.problem;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When and how far one physician can be sent in one period, as the contract's physician says it;
 * null where nothing was said of a property.
 *
 * @param maxDutyDaysPerWeek 0 to 7
 * @param serviceDaysTarget duty days towards promotion
 */
public record Availability(
    @Nullable List<Unavailability> unavailable,
    @Nullable List<DayOfWeek> weeklyUnavailable,
    @Nullable List<OwnClinic> ownClinics,
    @Nullable List<LocalDate> undesired,
    @Nullable List<LocalDate> preferred,
    @Nullable Integer maxDutyDaysPerWeek,
    @Nullable Integer maxDutyDaysInPeriod,
    @Nullable Integer maxTravelMinutes,
    @Nullable Integer serviceDaysTarget) {
  public Availability {
    unavailable = copy(unavailable);
    weeklyUnavailable = copy(weeklyUnavailable);
    ownClinics = copy(ownClinics);
    undesired = copy(undesired);
    preferred = copy(preferred);
  }

  private static <T> @Nullable List<T> copy(@Nullable List<T> list) {
    return list == null ? null : List.copyOf(list);
  }

  /** Whether the physician is away or unavailable on the whole date. */
  boolean takes(LocalDate date) {
    return (weeklyUnavailable != null && weeklyUnavailable.contains(date.getDayOfWeek()))
        || (unavailable != null && unavailable.stream().anyMatch(range -> range.takes(date)));
  }
}
