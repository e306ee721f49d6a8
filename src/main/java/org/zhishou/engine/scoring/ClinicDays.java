package org.zhishou.engine.scoring;

import org.zhishou.engine.problem.Session;

/**
 * What is staffed as a roster has it: how many are in each session, and which dates of a centre
 * that makes duty days, by {@code docs/rules.md}.
 */
final class ClinicDays {
  private final ScoringTables tables;
  private final int days;
  private final int weeks;
  private final int[] siteOfSession;
  private final int[] dayOfSession;
  private final boolean[] kindsOfDutyDay;
  private final boolean remoteMayCount;
  private final int[] staffOfSession;
  private final byte[] staffedKinds;
  private final boolean[] dutyDay;
  private final int[] dutyDays;
  private final boolean[] remoteDay;
  private final int[] remoteDays;
  private final int[] countedDays;
  private final int[] postedDuties;

  ClinicDays(ScoringTables tables) {
    this.tables = tables;
    days = tables.days();
    weeks = tables.weeks();
    siteOfSession = tables.sitesBySession();
    dayOfSession = tables.daysBySession();
    kindsOfDutyDay = kindsOfDutyDay(tables.halfDayCountsAsDutyDay());
    remoteMayCount = tables.remoteDutyDaysPerWeek() > 0;
    staffOfSession = new int[tables.sessions()];
    staffedKinds = new byte[tables.sites() * days];
    dutyDay = new boolean[tables.centres() * days];
    dutyDays = new int[tables.centres() * weeks];
    remoteDay = new boolean[remoteMayCount ? dutyDay.length : 0];
    remoteDays = new int[remoteMayCount ? dutyDays.length : 0];
    countedDays = new int[dutyDays.length];
    postedDuties = new int[tables.postings() > 0 ? dutyDay.length : 0];
  }

  /** By the kinds of session staffed on a working day, as bits: whether that makes a duty day. */
  private static boolean[] kindsOfDutyDay(boolean halfDayCounts) {
    var fullDay = 1 << Session.FULL_DAY.ordinal();
    var bothHalves = 1 << Session.MORNING.ordinal() | 1 << Session.AFTERNOON.ordinal();
    var makes = new boolean[1 << Session.values().length];
    for (var kinds = 0; kinds < makes.length; kinds++) {
      var halves = kinds & bothHalves;
      makes[kinds] = (kinds & fullDay) != 0 || (halfDayCounts ? halves != 0 : halves == bothHalves);
    }
    return makes;
  }

  /** One more, or with -1 one less, in a session; {@code rules} hear what comes of it. */
  void staff(int session, int change, RuleScores rules) {
    var staff = staffOfSession[session] + change;
    staffOfSession[session] = staff;
    if (staff > 0 && staff > change) {
      return;
    }
    if (change > 0) {
      rules.sessionStaffed(session);
    } else {
      rules.sessionEmptied(session);
    }
    var site = siteOfSession[session];
    if (tables.isTour(site)) {
      return;
    }
    var day = dayOfSession[session];
    staffedKinds[site * days + day] ^= (byte) (1 << tables.kindNumber(session));
    var centre = tables.isRemote(site) ? tables.centreOfSite(site) : site;
    var slot = centre * days + day;
    var weekSlot = centre * weeks + day / 7;
    var isDutyDay = worksAsDutyDay(centre, day);
    if (dutyDay[slot] != isDutyDay) {
      dutyDay[slot] = isDutyDay;
      dutyDays[weekSlot] += change;
      if (isDutyDay) {
        rules.dutyDayStarted(centre, day);
      } else {
        rules.dutyDayEnded(centre, day);
      }
    } else if (!remoteMayCount) {
      return;
    }
    var counted = dutyDays[weekSlot];
    if (remoteMayCount) {
      noteRemoteDay(centre, day, isDutyDay);
      counted += Math.min(tables.remoteDutyDaysPerWeek(), remoteDays[weekSlot]);
    }
    if (counted != countedDays[weekSlot]) {
      rules.countedDaysChanged(centre, day / 7, countedDays[weekSlot], counted);
      countedDays[weekSlot] = counted;
    }
  }

  private void noteRemoteDay(int centre, int day, boolean isDutyDay) {
    var slot = centre * days + day;
    var isRemoteDay = !isDutyDay && worksWithRemote(centre, day);
    if (remoteDay[slot] != isRemoteDay) {
      remoteDay[slot] = isRemoteDay;
      remoteDays[centre * weeks + day / 7] += isRemoteDay ? 1 : -1;
    }
  }

  private boolean worksAsDutyDay(int centre, int day) {
    return tables.isWorkingDay(day) && kindsOfDutyDay[staffedKinds[centre * days + day]];
  }

  private boolean worksWithRemote(int centre, int day) {
    return tables.isWorkingDay(day)
        && kindsOfDutyDay[
            staffedKinds[centre * days + day]
                | staffedKinds[tables.remoteSite(centre) * days + day]];
  }

  int staffOfSession(int session) {
    return staffOfSession[session];
  }

  boolean isDutyDay(int centre, int day) {
    return dutyDay[centre * days + day];
  }

  int dutyDays(int centre, int week) {
    return dutyDays[centre * weeks + week];
  }

  boolean isRemoteDay(int centre, int day) {
    return remoteMayCount && remoteDay[centre * days + day];
  }

  int remoteDays(int centre, int week) {
    return remoteMayCount ? remoteDays[centre * weeks + week] : 0;
  }

  int countedDays(int centre, int week) {
    return countedDays[centre * weeks + week];
  }

  /** Whether a duty day would be none if a session of it, staffed now, were not. */
  boolean dependsOn(int session) {
    var day = dayOfSession[session];
    var slot = siteOfSession[session] * days + day;
    return dutyDay[slot]
        && !kindsOfDutyDay[staffedKinds[slot] & ~(1 << tables.kindNumber(session))];
  }

  /**
   * Whether a date that counts would be no duty day, or no remote day any more, if a session of it,
   * staffed now, were not, and another of the clinic were.
   */
  boolean dependsOn(int session, int instead) {
    var site = siteOfSession[session];
    var day = dayOfSession[session];
    var isRemote = tables.isRemote(site);
    var centre = isRemote ? tables.centreOfSite(site) : site;
    var kinds =
        staffedKinds[site * days + day] & ~(1 << tables.kindNumber(session))
            | 1 << tables.kindNumber(instead);
    if (isRemoteDay(centre, day)) {
      var elsewhere = isRemote ? centre : tables.remoteSite(centre);
      return !kindsOfDutyDay[kinds | staffedKinds[elsewhere * days + day]];
    }
    return !isRemote && dutyDay[centre * days + day] && !kindsOfDutyDay[kinds];
  }

  /** Whether a date that is no duty day would become one by the session. */
  boolean wouldBeDutyDay(int session) {
    var day = dayOfSession[session];
    var slot = siteOfSession[session] * days + day;
    return !dutyDay[slot]
        && tables.isWorkingDay(day)
        && kindsOfDutyDay[staffedKinds[slot] | 1 << tables.kindNumber(session)];
  }

  /**
   * A duty more or less of somebody posted to the centre.
   *
   * @return how many such duties the date has now
   */
  int shiftPostedDuties(int centre, int day, int change) {
    return postedDuties[centre * days + day] += change;
  }

  boolean postedOnSite(int centre, int day) {
    return postedDuties.length > 0 && postedDuties[centre * days + day] > 0;
  }
}
