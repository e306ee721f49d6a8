package org.zhishou.engine.scoring;

import org.zhishou.engine.problem.Policy;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.UnavailabilityReason;

/** What each centre's week requires and needs, and each physician's target, by docs/rules.md. */
final class DemandTable {
  private final int weeks;
  private final int[] workingDays;
  private final int[] required;
  private final int[] needed;
  private final long[] targets;

  DemandTable(
      RosterProblem problem, CalendarTable calendar, SessionTable sessions, StaffTable staff) {
    weeks = calendar.weeks();
    workingDays = new int[staff.centres() * weeks];
    required = new int[staff.centres() * weeks];
    needed = new int[staff.centres() * weeks];
    for (var centre = 0; centre < staff.centres(); centre++) {
      var own = problem.centres().get(centre).dutyDaysPerWeek();
      var daysPerWeek = own == null ? problem.policy().dutyDaysPerWeek() : own;
      for (var week = 0; week < weeks; week++) {
        var slot = centre * weeks + week;
        workingDays[slot] =
            calendar.workingDays(week) - closedDays(problem, centre, week, calendar);
        required[slot] = required(problem.policy(), daysPerWeek, workingDays[slot]);
        needed[slot] = needed(problem.policy(), centre, week, required[slot], calendar, sessions);
      }
    }
    targets = targets(problem, calendar, staff);
  }

  private static int closedDays(
      RosterProblem problem, int centre, int week, CalendarTable calendar) {
    var closed = 0;
    for (var day = week * 7; day < week * 7 + 7; day++) {
      var date = problem.period().date(day);
      closed +=
          calendar.isWorkingDay(day) && problem.centres().get(centre).isClosedOn(date) ? 1 : 0;
    }
    return closed;
  }

  private static int required(Policy policy, int daysPerWeek, int workingDays) {
    if (workingDays == 0) {
      return 0;
    }
    var capped = Math.min(daysPerWeek, workingDays);
    return switch (policy.shortWeek()) {
      case STRICT -> daysPerWeek;
      case CAP_AT_WORKING_DAYS -> capped;
      case PROPORTIONAL -> Math.min(capped, Math.ceilDiv(daysPerWeek * workingDays, 5));
    };
  }

  private static int needed(
      Policy policy,
      int centre,
      int week,
      int required,
      CalendarTable calendar,
      SessionTable sessions) {
    var anyFullDay = false;
    var halfDaysOfRequired = 0;
    for (var day = week * 7; day < week * 7 + 7; day++) {
      for (var kind : Session.values()) {
        var session = sessions.at(centre, day, kind);
        if (session < 0) {
          continue;
        }
        anyFullDay |= kind == Session.FULL_DAY && calendar.isWorkingDay(day);
        var apart = kind == Session.EVENING || !calendar.isWorkingDay(day);
        halfDaysOfRequired += apart && sessions.isRequired(session) ? kind.halfDays() : 0;
      }
    }
    var halfDaysPerDutyDay = policy.halfDayCountsAsDutyDay() && !anyFullDay ? 1 : 2;
    return required * halfDaysPerDutyDay + halfDaysOfRequired;
  }

  private long[] targets(RosterProblem problem, CalendarTable calendar, StaffTable staff) {
    var toShare = neededOfTheDispatched(staff);
    var shares = new long[staff.physicians()];
    var allShares = 0L;
    for (var physician = 0; physician < shares.length; physician++) {
      if (staff.sharesLoad(physician)) {
        toShare += staff.carriedOverHalfDays(physician);
        shares[physician] = share(problem, physician, calendar, staff);
        allShares += shares[physician];
      }
    }
    var targets = new long[shares.length];
    for (var physician = 0; physician < shares.length; physician++) {
      var fairShare =
          allShares == 0
              ? 0
              : Math.floorDiv(2 * shares[physician] * toShare + allShares, 2 * allShares);
      targets[physician] = Math.max(fairShare, 2L * staff.serviceDaysTarget(physician));
    }
    return targets;
  }

  private long neededOfTheDispatched(StaffTable staff) {
    var ownDays = new long[required.length];
    for (var physician = 0; physician < staff.physicians(); physician++) {
      if (staff.isQualified(physician) && !staff.isDispatched(physician)) {
        for (var week = 0; week < weeks; week++) {
          var slot = staff.ownCentre(physician) * weeks + week;
          ownDays[slot] += Math.min(staff.weeklyLimit(physician), workingDays[slot]);
        }
      }
    }
    var halfDays = 0L;
    for (var slot = 0; slot < needed.length; slot++) {
      halfDays += needed[slot] - Math.min(needed[slot], 2 * ownDays[slot]);
    }
    return halfDays;
  }

  private static long share(
      RosterProblem problem, int physician, CalendarTable calendar, StaffTable staff) {
    var record = staff.record(physician);
    var absent = new boolean[calendar.days()];
    for (var absence : record.unavailable()) {
      if (absence.reason() == UnavailabilityReason.LEAVE
          || absence.reason() == UnavailabilityReason.TRAINING) {
        var from = Math.max(0, problem.period().indexOf(absence.from()));
        var to = Math.min(calendar.days() - 1, problem.period().indexOf(absence.to()));
        for (var day = from; day <= to; day++) {
          absent[day] = true;
        }
      }
    }
    var present = 0;
    for (var day = 0; day < calendar.days(); day++) {
      present += calendar.isWorkingDay(day) && !absent[day] ? 1 : 0;
    }
    return (long) record.workloadPercent() * present;
  }

  int required(int centre, int week) {
    return required[centre * weeks + week];
  }

  int neededHalfDays(int centre, int week) {
    return needed[centre * weeks + week];
  }

  long targetHalfDays(int physician) {
    return targets[physician];
  }
}
