package org.zhishou.service.exchange.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.zhishou.engine.problem.Centre;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.roster.Duty;
import org.zhishou.service.exchange.roster.Directory;
import org.zhishou.service.exchange.roster.OutgoingRoster;
import org.zhishou.service.exchange.roster.RosterWords;

/** What a notice says below its grid, of the dates that the grid shows. */
record Remarks(OutgoingRoster roster, Centre centre, RosterWords words, Directory directory) {
  List<String> of(List<LocalDate> dates) {
    var remarks = new ArrayList<String>();
    var calendar = roster.checked().calendar();
    ranges(dates, calendar::isStatutoryDayOff).forEach(range -> remarks.add(word("off", range)));
    for (var date : dates) {
      if (calendar.isMakeUpWorkingDay(date)) {
        remarks.add(word("make-up", dayAndWeekday(date)));
      }
    }
    Predicate<LocalDate> closed =
        date -> centre.isClosedOn(date) && !calendar.isStatutoryDayOff(date);
    ranges(dates, closed).forEach(range -> remarks.add(word("closed", range)));
    special(dates, remarks);
    tours(dates, remarks);
    remarkChanges(dates, remarks);
    return remarks;
  }

  private void special(List<LocalDate> dates, List<String> remarks) {
    var here = roster.duties().stream().filter(duty -> dates.contains(duty.date())).toList();
    var weekend =
        here.stream()
            .map(Duty::date)
            .filter(date -> !roster.checked().calendar().isWorkingDay(date))
            .distinct()
            .map(this::dayAndWeekday)
            .toList();
    if (!weekend.isEmpty()) {
      remarks.add(word("weekend", list(weekend)));
    }
    var evenings =
        here.stream()
            .filter(duty -> duty.session() == Session.EVENING)
            .map(Duty::date)
            .distinct()
            .map(this::dayAndWeekday)
            .toList();
    if (!evenings.isEmpty()) {
      remarks.add(word("evening", list(evenings)));
    }
  }

  /** When which tour sets out, and by which way where it says one. */
  private void tours(List<LocalDate> dates, List<String> remarks) {
    roster.duties().stream()
        .filter(duty -> duty.tour() != null && dates.contains(duty.date()))
        .map(duty -> tour(duty.date(), Objects.requireNonNull(duty.tour())))
        .distinct()
        .forEach(remarks::add);
  }

  private String tour(LocalDate date, String id) {
    var tour = directory.tour(id);
    var name = directory.nameOfTour(id);
    return tour == null || tour.stops().isEmpty()
        ? word("tour", dayAndWeekday(date), name)
        : word("tour-way", dayAndWeekday(date), name, list(tour.stops()));
  }

  private void remarkChanges(List<LocalDate> dates, List<String> remarks) {
    for (var lost : roster.lost()) {
      if (dates.contains(lost.date())) {
        var instead =
            roster.gained().stream().filter(duty -> duty.date().equals(lost.date())).toList();
        var was = directory.nameOfPhysician(lost.physician());
        var day = dayAndWeekday(lost.date());
        remarks.add(
            instead.isEmpty()
                ? word("cancelled", day, was)
                : word(
                    "replaced",
                    day,
                    was,
                    list(
                        instead.stream()
                            .map(duty -> directory.nameOfPhysician(duty.physician()))
                            .toList())));
      }
    }
  }

  /** Dates in a row, worded as from and to. */
  private List<String> ranges(List<LocalDate> dates, Predicate<LocalDate> which) {
    var ranges = new ArrayList<String>();
    LocalDate from = null;
    LocalDate to = null;
    for (var date : dates) {
      if (which.test(date)) {
        from = from == null ? date : from;
        to = date;
      } else if (from != null && to != null) {
        ranges.add(range(from, to));
        from = null;
      }
    }
    if (from != null && to != null) {
      ranges.add(range(from, to));
    }
    return ranges;
  }

  private String range(LocalDate from, LocalDate to) {
    return from.equals(to) ? dayAndWeekday(from) : word("range", words.day(from), words.day(to));
  }

  private String dayAndWeekday(LocalDate date) {
    return word("day", words.day(date), words.of(date.getDayOfWeek()));
  }

  private String list(List<String> things) {
    return String.join(word("and"), things);
  }

  private String word(String key, Object... arguments) {
    return NoticeWords.in(words.locale(), "remark." + key, arguments);
  }
}
