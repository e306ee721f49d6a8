package org.zhishou.engine.problem;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A tour that a county makes again and again. A period's problem has its windows of that period.
 *
 * @param from first day of the plan; null: there is none
 * @param to last day of the plan; null: there is none
 */
public record TourPlan(
    String id,
    @Nullable String name,
    String centre,
    List<String> stops,
    TourFrequency frequency,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<DayOfWeek> weekdays,
    List<TeamSeats> team,
    List<HospitalMinutes> minutesFrom,
    int minGapDays) {
  public TourPlan {
    stops = List.copyOf(stops);
    weekdays = List.copyOf(weekdays);
    team = List.copyOf(team);
    minutesFrom = List.copyOf(minutesFrom);
  }

  /**
   * The tour of a period.
   *
   * @param made whether the visit of a window was made already
   * @return empty where no window of the period is left
   */
  public Optional<Tour> tourOf(Period period, Predicate<TourWindow> made) {
    var windows =
        frequency.windowsOf(period).stream()
            .map(this::withinPlan)
            .flatMap(Optional::stream)
            .filter(made.negate())
            .toList();
    return windows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Tour(id, name, centre, stops, windows, weekdays, team, minutesFrom, minGapDays));
  }

  private Optional<TourWindow> withinPlan(TourWindow window) {
    var first = from == null || from.isBefore(window.from()) ? window.from() : from;
    var last = to == null || to.isAfter(window.to()) ? window.to() : to;
    return first.isAfter(last) ? Optional.empty() : Optional.of(new TourWindow(first, last));
  }
}
