package org.zhishou.engine.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.zhishou.engine.calendar.WorkingCalendar;
import org.zhishou.engine.problem.Centre;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.Policy;
import org.zhishou.engine.problem.Session;

/** What a centre asks for in a week; {@code docs/rules.md}, {@code required} and {@code needed}. */
record Demand(Policy policy, WorkingCalendar calendar, OpeningHours hours) {
  static List<LocalDate> datesOfWeek(LocalDate monday) {
    return Stream.iterate(monday, date -> date.plusDays(1)).limit(7).toList();
  }

  /** The week's working days on which the centre is not closed for a time. */
  int workingDays(Centre centre, LocalDate monday) {
    return (int)
        datesOfWeek(monday).stream()
            .filter(date -> calendar.isWorkingDay(date) && !centre.isClosedOn(date))
            .count();
  }

  /** In duty days. */
  int required(Centre centre, LocalDate monday) {
    var ownDays = centre.dutyDaysPerWeek();
    var days = ownDays != null ? ownDays : policy.dutyDaysPerWeek();
    var workingDays = workingDays(centre, monday);
    if (workingDays == 0) {
      return 0;
    }
    var capped = Math.min(days, workingDays);
    return switch (policy.shortWeek()) {
      case CAP_AT_WORKING_DAYS -> capped;
      case PROPORTIONAL -> Math.min(capped, Math.floorDiv(days * workingDays + 4, 5));
      case STRICT -> days;
    };
  }

  /** In half-days: on site, and of required remote sessions. */
  int needed(Centre centre, LocalDate monday) {
    return neededOnSite(centre, monday) + neededRemote(centre, monday);
  }

  /** Half-days of the required remote sessions, on whatever day. */
  int neededRemote(Centre centre, LocalDate monday) {
    var needed = 0;
    for (var date : datesOfWeek(monday)) {
      for (var opening : hours.on(centre, date)) {
        if (opening.mode() == Mode.REMOTE && opening.required()) {
          needed += opening.session().halfDays();
        }
      }
    }
    return needed;
  }

  /** In half-days. */
  int neededOnSite(Centre centre, LocalDate monday) {
    var halfDaysOfDutyDay =
        policy.halfDayCountsAsDutyDay() && !fullDayOpenOnWorkingDay(centre, monday) ? 1 : 2;
    var needed = required(centre, monday) * halfDaysOfDutyDay;
    for (var date : datesOfWeek(monday)) {
      for (var opening : hours.onSite(centre, date)) {
        var makesNoDutyDay = opening.session() == Session.EVENING || !calendar.isWorkingDay(date);
        if (opening.required() && makesNoDutyDay) {
          needed += opening.session().halfDays();
        }
      }
    }
    return needed;
  }

  private boolean fullDayOpenOnWorkingDay(Centre centre, LocalDate monday) {
    return datesOfWeek(monday).stream()
        .filter(calendar::isWorkingDay)
        .anyMatch(date -> hours.on(centre, date, Session.FULL_DAY, Mode.ON_SITE).isPresent());
  }
}
