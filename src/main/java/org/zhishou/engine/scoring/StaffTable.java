package org.zhishou.engine.scoring;

import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.Site;

/** Who may serve where and when, how far it is for them, and what they asked for. */
final class StaffTable {
  private static final int KINDS = Session.values().length;
  private static final byte PERMITTED = 1;
  private static final byte FULL_DAY_IN_REACH = 2;
  private static final byte HALF_DAY_IN_REACH = 4;
  private static final byte REGULAR = 8;
  private static final byte ALL_KINDS = (byte) ((1 << KINDS) - 1);
  private static final byte FULL_DAYS = (byte) (1 << Session.FULL_DAY.ordinal());
  private static final byte HALF_DAYS = (byte) (ALL_KINDS & ~FULL_DAYS);
  private static final byte UNDESIRED = (byte) (1 << KINDS);
  private static final byte PREFERRED = (byte) (1 << KINDS + 1);

  private final List<Physician> list;
  private final StaffIndex index;
  private final SiteTable sites;
  private final PostingTable postings;
  private final int physicians;
  private final int siteCount;
  private final int days;
  private final boolean[] qualified;
  private final boolean[] senior;
  private final int[] ownCentre;
  private final int[] minutes;
  private final byte[] atSite;
  private final byte[] regularWeekdays;
  private final byte[] kindsServed;
  private final byte[] onDay;
  private final int[] weeklyLimit;
  private final int[] periodLimit;
  private final int[] carriedOver;
  private final int[] serviceDaysTarget;
  private final int[][] candidates;

  StaffTable(CheckedProblem checked, SiteTable sites, StaffIndex index, PostingTable postings) {
    this.sites = sites;
    this.index = index;
    this.postings = postings;
    var problem = checked.problem();
    list = problem.physicians();
    physicians = list.size();
    siteCount = sites.sites();
    days = problem.period().days();
    qualified = new boolean[physicians];
    senior = new boolean[physicians];
    ownCentre = new int[physicians];
    minutes = new int[physicians * siteCount];
    atSite = new byte[physicians * siteCount];
    regularWeekdays = new byte[physicians * siteCount];
    kindsServed = new byte[physicians * siteCount];
    onDay = new byte[physicians * days];
    weeklyLimit = new int[physicians];
    periodLimit = new int[physicians];
    carriedOver = new int[physicians];
    serviceDaysTarget = list.stream().mapToInt(Physician::serviceDaysTarget).toArray();
    for (var physician = 0; physician < physicians; physician++) {
      enter(physician, checked);
    }
    candidates = new int[siteCount][];
    for (var site = 0; site < siteCount; site++) {
      var here = site;
      candidates[site] =
          IntStream.range(0, physicians).filter(one -> mayServe(one, here)).toArray();
    }
  }

  private void enter(int physician, CheckedProblem checked) {
    var problem = checked.problem();
    var record = list.get(physician);
    qualified[physician] = record.title().qualified();
    senior[physician] = record.title().senior();
    ownCentre[physician] = index.centreOrNone(record.institution());
    var weeklyDefault = isDispatched(physician) ? problem.policy().maxDutyDaysPerWeek() : 7;
    weeklyLimit[physician] = orElse(record.maxDutyDaysPerWeek(), weeklyDefault);
    periodLimit[physician] = orElse(record.maxDutyDaysInPeriod(), Integer.MAX_VALUE);
    carriedOver[physician] = record.carriedOverHalfDays();
    enterCentres(physician, checked);
    enterDates(physician, problem);
  }

  private static int orElse(@Nullable Integer given, int otherwise) {
    return given == null ? otherwise : given;
  }

  private void enterCentres(int physician, CheckedProblem checked) {
    var problem = checked.problem();
    var record = list.get(physician);
    var permitted =
        record.permittedCentres() == null ? null : new HashSet<>(record.permittedCentres());
    var ownLimit = orElse(record.maxTravelMinutes(), Integer.MAX_VALUE);
    var fullDayLimit = Math.min(problem.policy().maxTravelMinutes(), ownLimit);
    var halfDayLimit = Math.min(problem.policy().maxTravelMinutesForHalfDay(), fullDayLimit);
    for (var site = 0; site < siteCount; site++) {
      var slot = physician * siteCount + site;
      minutes[slot] = minutesTo(physician, site, checked);
      var mayPractise =
          isDispatched(physician)
              ? maySend(problem, record, permitted, site)
              : !sites.isRemote(site) && ownCentre[physician] == sites.centreOf(site);
      atSite[slot] |= mayPractise ? PERMITTED : 0;
      atSite[slot] |= minutes[slot] <= fullDayLimit ? FULL_DAY_IN_REACH : 0;
      atSite[slot] |= minutes[slot] <= halfDayLimit ? HALF_DAY_IN_REACH : 0;
      if (sites.isRemote(site)) {
        atSite[slot] |= FULL_DAY_IN_REACH | HALF_DAY_IN_REACH;
      }
      var mayServe = mayPractise && qualified[physician];
      kindsServed[slot] |= mayServe && isInReach(slot, true) ? FULL_DAYS : 0;
      kindsServed[slot] |= mayServe && isInReach(slot, false) ? HALF_DAYS : 0;
    }
    for (var regular : record.regularAt()) {
      var site = sites.number(new Site(regular.centre(), regular.mode(), null));
      if (site < 0) {
        continue;
      }
      var slot = physician * siteCount + site;
      atSite[slot] |= REGULAR;
      var weekday = regular.weekday();
      if (weekday != null) {
        regularWeekdays[slot] |= (byte) (1 << (weekday.getValue() - 1));
      }
    }
  }

  private boolean isInReach(int slot, boolean fullDay) {
    return (atSite[slot] & (fullDay ? FULL_DAY_IN_REACH : HALF_DAY_IN_REACH)) != 0;
  }

  /** Of the dispatched; who is posted is asked by {@link #isLegal} alone. */
  private boolean maySend(
      RosterProblem problem, Physician record, @Nullable Set<String> permitted, int site) {
    if (sites.isTour(site)) {
      return true;
    }
    var there = problem.centres().get(sites.centreOf(site));
    return (sites.isRemote(site) || permitted == null || permitted.contains(there.id()))
        && (there.responsibleHospitals().isEmpty()
            || there.responsibleHospitals().contains(record.institution()));
  }

  private int minutesTo(int physician, int site, CheckedProblem checked) {
    if (!isDispatched(physician) || sites.isRemote(site)) {
      return 0;
    }
    var hospital = list.get(physician).institution();
    var ofTour =
        sites.isTour(site)
            ? checked.problem().tours().get(sites.tourOf(site)).minutesFrom(hospital)
            : null;
    return ofTour == null ? checked.travel().minutes(hospital, sites.site(site).centre()) : ofTour;
  }

  private void enterDates(int physician, RosterProblem problem) {
    var record = list.get(physician);
    var period = problem.period();
    for (var absence : record.unavailable()) {
      var from = Math.max(0, period.indexOf(absence.from()));
      var to = Math.min(days - 1, period.indexOf(absence.lastDateTaken()));
      for (var day = from; day <= to; day++) {
        onDay[physician * days + day] |= ALL_KINDS;
      }
    }
    for (var weekday : record.weeklyUnavailable()) {
      takeWeekly(physician, weekday, ALL_KINDS);
    }
    for (var clinic : record.ownClinics()) {
      var kinds = (byte) 0;
      for (var kind : Session.values()) {
        var overlap = problem.policy().overlap(kind, clinic.session());
        kinds |= (byte) (overlap ? 1 << kind.ordinal() : 0);
      }
      takeWeekly(physician, clinic.weekday(), kinds);
    }
    for (var date : record.undesired()) {
      if (period.contains(date)) {
        onDay[physician * days + period.indexOf(date)] |= UNDESIRED;
      }
    }
    for (var date : record.preferred()) {
      if (period.contains(date)) {
        onDay[physician * days + period.indexOf(date)] |= PREFERRED;
      }
    }
  }

  private void takeWeekly(int physician, DayOfWeek weekday, byte kinds) {
    for (var day = weekday.getValue() - 1; day < days; day += 7) {
      if (postings.at(physician, day) < 0) {
        onDay[physician * days + day] |= kinds;
      }
    }
  }

  /** Ordinarily, or while posted. */
  private boolean mayServe(int physician, int site) {
    return kindsServed[physician * siteCount + site] != 0
        || (qualified[physician] && isEverPostedFor(physician, site));
  }

  private boolean isEverPostedFor(int physician, int site) {
    for (var posting = 0; posting < postings.postings(); posting++) {
      if (postings.physicianOf(posting) == physician && belongsTo(site, posting)) {
        return true;
      }
    }
    return false;
  }

  /** Whether whoever is posted may serve at the site: the centre, and tours that start from it. */
  private boolean belongsTo(int site, int posting) {
    return !sites.isRemote(site) && sites.centreOf(site) == postings.centreOf(posting);
  }

  int physicians() {
    return physicians;
  }

  Physician record(int physician) {
    return list.get(physician);
  }

  boolean isQualified(int physician) {
    return qualified[physician];
  }

  boolean isSenior(int physician) {
    return senior[physician];
  }

  boolean isDispatched(int physician) {
    return ownCentre[physician] < 0;
  }

  int ownCentre(int physician) {
    return ownCentre[physician];
  }

  boolean sharesLoad(int physician) {
    return isDispatched(physician) && qualified[physician];
  }

  /** Whether the physician may practise at the site on the day. */
  boolean isPermitted(int physician, int site, int day) {
    var posting = postings.at(physician, day);
    return posting < 0
        ? (atSite[physician * siteCount + site] & PERMITTED) != 0
        : belongsTo(site, posting);
  }

  /** Whether the physician, posted nowhere, may practise at the site. */
  boolean isPermitted(int physician, int site) {
    return (atSite[physician * siteCount + site] & PERMITTED) != 0;
  }

  boolean isInReach(int physician, int site, int day, Session kind) {
    return postings.at(physician, day) >= 0 || isInReach(physician, site, kind);
  }

  /** For a physician who is posted nowhere. */
  boolean isInReach(int physician, int site, Session kind) {
    var limit = kind == Session.FULL_DAY ? FULL_DAY_IN_REACH : HALF_DAY_IN_REACH;
    return (atSite[physician * siteCount + site] & limit) != 0;
  }

  /**
   * @param kind {@link Session#ordinal}
   */
  boolean isAvailable(int physician, int day, int kind) {
    return (onDay[physician * days + day] >> kind & 1) == 0;
  }

  /**
   * @param kind {@link Session#ordinal}
   */
  boolean isLegal(int physician, int site, int day, int kind) {
    var posting = postings.at(physician, day);
    if (posting >= 0) {
      return qualified[physician] && belongsTo(site, posting) && isAvailable(physician, day, kind);
    }
    var free = ~onDay[physician * days + day];
    return ((kindsServed[physician * siteCount + site] & free) >> kind & 1) != 0;
  }

  int[] candidates(int site) {
    return candidates[site];
  }

  int[] sitesOf(int physician) {
    return IntStream.range(0, siteCount).filter(site -> mayServe(physician, site)).toArray();
  }

  int minutes(int physician, int site, int day) {
    return postings.at(physician, day) >= 0 ? 0 : minutes[physician * siteCount + site];
  }

  int minutes(int physician, int site) {
    return minutes[physician * siteCount + site];
  }

  int weeklyLimit(int physician) {
    return weeklyLimit[physician];
  }

  int periodLimit(int physician) {
    return periodLimit[physician];
  }

  int serviceDaysTarget(int physician) {
    return serviceDaysTarget[physician];
  }

  int carriedOverHalfDays(int physician) {
    return carriedOver[physician];
  }

  boolean isUndesired(int physician, int day) {
    return (onDay[physician * days + day] & UNDESIRED) != 0;
  }

  boolean isPreferred(int physician, int day) {
    return (onDay[physician * days + day] & PREFERRED) != 0;
  }

  boolean isRegularAt(int physician, int site) {
    return (atSite[physician * siteCount + site] & REGULAR) != 0;
  }

  boolean isRegularOn(int physician, int site, int weekday) {
    return (regularWeekdays[physician * siteCount + site] >> weekday & 1) != 0;
  }
}
