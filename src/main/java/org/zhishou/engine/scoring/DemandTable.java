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
  private final int[] neededRemote;
  private final PostingTable postings;
  private final long[] targets;

  DemandTable(
      RosterProblem problem,
      SiteTable sites,
      CalendarTable calendar,
      SessionTable sessions,
      StaffTable staff,
      PostingTable postings,
      TourTable tours) {
    this.postings = postings;
    weeks = calendar.weeks();
    workingDays = new int[sites.centres() * weeks];
    required = new int[sites.centres() * weeks];
    needed = new int[sites.centres() * weeks];
    neededRemote = new int[sites.centres() * weeks];
    for (var centre = 0; centre < sites.centres(); centre++) {
      var own = problem.centres().get(centre).dutyDaysPerWeek();
      var daysPerWeek = own == null ? problem.policy().dutyDaysPerWeek() : own;
      for (var week = 0; week < weeks; week++) {
        var slot = centre * weeks + week;
        workingDays[slot] =
            calendar.workingDays(week) - closedDays(problem, centre, week, calendar);
        required[slot] = required(problem.policy(), daysPerWeek, workingDays[slot]);
        needed[slot] = needed(problem.policy(), centre, week, required[slot], calendar, sessions);
        if (sites.anyRemote()) {
          neededRemote[slot] = requiredHalfDays(sites.remoteOf(centre), week, sessions);
        }
      }
    }
    targets = targets(problem, calendar, staff, neededOnTours(tours));
  }

  private static int requiredHalfDays(int site, int week, SessionTable sessions) {
    var halfDays = 0;
    for (var day = week * 7; day < week * 7 + 7; day++) {
      for (var kind : Session.values()) {
        var session = sessions.at(site, day, kind);
        halfDays += session >= 0 && sessions.isRequired(session) ? kind.halfDays() : 0;
      }
    }
    return halfDays;
  }

  private static long neededOnTours(TourTable tours) {
    var halfDays = 0L;
    for (var window = 0; window < tours.windows(); window++) {
      halfDays += 2L * tours.seats(tours.tourOf(window));
    }
    return halfDays;
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

  private long[] targets(
      RosterProblem problem, CalendarTable calendar, StaffTable staff, long onTours) {
    var toShare = neededOfTheDispatched(staff) + onTours;
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
      targets[physician] =
          postings.onWorkingDay(physician)
              ? fairShare
              : Math.max(fairShare, 2L * staff.serviceDaysTarget(physician));
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
    for (var posting = 0; posting < postings.postings(); posting++) {
      if (staff.isQualified(postings.physicianOf(posting))) {
        for (var week = 0; week < weeks; week++) {
          ownDays[postings.centreOf(posting) * weeks + week] += postings.capacity(posting, week);
        }
      }
    }
    var halfDays = 0L;
    for (var slot = 0; slot < needed.length; slot++) {
      halfDays += needed[slot] - Math.min(needed[slot], 2 * ownDays[slot]) + neededRemote[slot];
    }
    return halfDays;
  }

  private long share(
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
      var counts = !absent[day] && postings.at(physician, day) < 0;
      present += calendar.isWorkingDay(day) && counts ? 1 : 0;
    }
    return (long) record.workloadPercent() * present;
  }

  int required(int centre, int week) {
    return required[centre * weeks + week];
  }

  int neededHalfDays(int centre, int week) {
    return needed[centre * weeks + week] + neededRemote[centre * weeks + week];
  }

  long targetHalfDays(int physician) {
    return targets[physician];
  }
}
