package org.zhishou.engine.audit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.zhishou.engine.problem.TeamSeats;
import org.zhishou.engine.problem.Tour;
import org.zhishou.engine.problem.TourWindow;
import org.zhishou.engine.text.Text;

/** Whether tours are made, once a window and by the whole team. */
final class Tours {
  private Tours() {}

  /** {@code docs/rules.md}, row {@code tour-once}. */
  static void tourOnce(RosterBook book, Findings findings) {
    for (var tour : book.problem().tours()) {
      for (var window : tour.windows()) {
        var dates = datesWithDuty(book, tour, window).size();
        findings.add(
            Math.max(0, dates - 1),
            Text.of("rules.tour-once.finding", tour.label(), window.from(), window.to(), dates));
      }
    }
  }

  /** {@code docs/rules.md}, row {@code tour-visit}. */
  static void tourVisit(RosterBook book, Findings findings) {
    for (var tour : book.problem().tours()) {
      for (var window : tour.windows()) {
        if (asks(book, tour, window)) {
          var dates = datesWithDuty(book, tour, window);
          var missing = dates.isEmpty() ? tour.seats() : missing(book, tour, dates.first());
          findings.add(
              missing,
              Text.of(
                  "rules.tour-visit.finding", tour.label(), window.from(), window.to(), missing));
        }
      }
    }
  }

  /** {@code docs/rules.md}, row {@code tour-hospitals}. */
  static void tourHospitals(RosterBook book, Findings findings) {
    for (var tour : book.problem().tours()) {
      var dates = new TreeSet<LocalDate>();
      book.on(tour).forEach(duty -> dates.add(duty.date()));
      for (var date : dates) {
        var hospitals = new HashSet<String>();
        for (var duty : book.on(tour, date)) {
          var physician = duty.physician();
          if (book.dispatched(physician) && book.posting(physician, date).isEmpty()) {
            hospitals.add(physician.institution());
          }
        }
        findings.add(
            Math.max(0, hospitals.size() - 1),
            Text.of("rules.tour-hospitals.finding", tour.label(), date, hospitals.size()));
      }
    }
  }

  /** {@code docs/rules.md}, row {@code tour-gap}. */
  static void tourGap(RosterBook book, Findings findings) {
    for (var tour : book.problem().tours()) {
      for (var number = 1; number < tour.windows().size(); number++) {
        var before = datesWithDuty(book, tour, tour.windows().get(number - 1));
        var after = datesWithDuty(book, tour, tour.windows().get(number));
        if (!before.isEmpty() && !after.isEmpty()) {
          var gap = ChronoUnit.DAYS.between(before.first(), after.first());
          findings.add(
              Math.max(0, tour.minGapDays() - gap),
              Text.of(
                  "rules.tour-gap.finding",
                  tour.label(),
                  before.first(),
                  after.first(),
                  gap,
                  tour.minGapDays()));
        }
      }
    }
  }

  /** Whether the window has a date of the period on which the tour can be made. */
  static boolean asks(RosterBook book, Tour tour, TourWindow window) {
    return book.dates().stream().anyMatch(date -> mayBeMade(book, tour, window, date));
  }

  static boolean mayBeMade(RosterBook book, Tour tour, TourWindow window, LocalDate date) {
    var calendar = book.calendar();
    return window.holds(date)
        && book.problem().period().contains(date)
        && calendar.isWorkingDay(date)
        && (calendar.isMakeUpWorkingDay(date) || tour.weekdays().contains(date.getDayOfWeek()));
  }

  private static SortedSet<LocalDate> datesWithDuty(RosterBook book, Tour tour, TourWindow window) {
    var dates = new TreeSet<LocalDate>();
    for (var duty : book.on(tour)) {
      if (window.holds(duty.date())) {
        dates.add(duty.date());
      }
    }
    return dates;
  }

  /** Places of the team that nobody fills: a surplus specialist fills the open row. */
  private static long missing(RosterBook book, Tour tour, LocalDate date) {
    var members = book.on(tour, date);
    var missing = 0L;
    var onNamedSeats = 0L;
    var openSeats = 0L;
    for (TeamSeats row : tour.team()) {
      if (row.specialty() == null) {
        openSeats += row.seats();
        continue;
      }
      var specialists = specialists(members, row.specialty());
      missing += Math.max(0, row.seats() - specialists);
      onNamedSeats += Math.min(row.seats(), specialists);
    }
    return missing + Math.max(0, openSeats - (members.size() - onNamedSeats));
  }

  private static long specialists(List<Assignment> members, String specialty) {
    return members.stream().filter(duty -> duty.physician().specialty().equals(specialty)).count();
  }
}
