package org.zhishou.engine.problem;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.calendar.WorkingCalendar;

/**
 * A team of physicians that visits a township or its villages on one date of each window (巡回医疗).
 *
 * @param centre from which it starts, and whose own staff may come along
 * @param stops free texts, in the order of the way
 * @param windows disjoint and in order
 * @param weekdays on which it may be made, beside make-up working days
 * @param minGapDays 0 or more, that the dates of neighbouring windows are to lie apart
 * @param label what sentences call it: its name, and its id beside it where another of the problem
 *     has the same
 */
public record Tour(
    String id,
    @Nullable String name,
    String centre,
    List<String> stops,
    List<TourWindow> windows,
    List<DayOfWeek> weekdays,
    List<TeamSeats> team,
    List<HospitalMinutes> minutesFrom,
    int minGapDays,
    String label) {
  public static final List<DayOfWeek> DEFAULT_WEEKDAYS =
      List.of(
          DayOfWeek.MONDAY,
          DayOfWeek.TUESDAY,
          DayOfWeek.WEDNESDAY,
          DayOfWeek.THURSDAY,
          DayOfWeek.FRIDAY);

  public Tour {
    stops = List.copyOf(stops);
    windows = List.copyOf(windows);
    weekdays = List.copyOf(weekdays);
    team = List.copyOf(team);
    minutesFrom = List.copyOf(minutesFrom);
  }

  /** Called by its name, or its id where it has none. */
  public Tour(
      String id,
      @Nullable String name,
      String centre,
      List<String> stops,
      List<TourWindow> windows,
      List<DayOfWeek> weekdays,
      List<TeamSeats> team,
      List<HospitalMinutes> minutesFrom,
      int minGapDays) {
    this(
        id,
        name,
        centre,
        stops,
        windows,
        weekdays,
        team,
        minutesFrom,
        minGapDays,
        Labels.of(id, name));
  }

  Tour withLabel(String other) {
    return new Tour(
        id, name, centre, stops, windows, weekdays, team, minutesFrom, minGapDays, other);
  }

  /** One-way minutes from a hospital where the tour says them; else null. */
  public @Nullable Integer minutesFrom(String hospital) {
    return minutesFrom.stream()
        .filter(way -> way.hospital().equals(hospital))
        .map(HospitalMinutes::minutes)
        .findFirst()
        .orElse(null);
  }

  /** Of the whole team. */
  public int seats() {
    return team.stream().mapToInt(TeamSeats::seats).sum();
  }

  /** The dates of the period on which a window's visit may be made, in order. */
  public List<LocalDate> candidateDates(
      TourWindow window, Period period, WorkingCalendar calendar) {
    var from = window.from().isBefore(period.firstDay()) ? period.firstDay() : window.from();
    var to = window.to().isAfter(period.lastDay()) ? period.lastDay() : window.to();
    return from.isAfter(to)
        ? List.of()
        : from.datesUntil(to.plusDays(1)).filter(date -> mayBeOn(date, calendar)).toList();
  }

  private boolean mayBeOn(LocalDate date, WorkingCalendar calendar) {
    return calendar.isWorkingDay(date)
        && (weekdays.contains(date.getDayOfWeek()) || calendar.isMakeUpWorkingDay(date));
  }
}
