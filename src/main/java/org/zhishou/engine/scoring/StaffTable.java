package org.zhishou.engine.scoring;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.problem.Session;

/** Who may serve where and when, how far it is for them, and what they asked for. */
final class StaffTable {
  private static final int KINDS = Session.values().length;
  private static final byte PERMITTED = 1;
  private static final byte FULL_DAY_IN_REACH = 2;
  private static final byte HALF_DAY_IN_REACH = 4;
  private static final byte REGULAR = 8;
  private static final byte MAY_SERVE_FULL_DAYS = 16;
  private static final byte MAY_SERVE_HALF_DAYS = 32;

  private final List<Physician> list;
  private final Map<String, Integer> physicianIndex = new HashMap<>();
  private final Map<String, Integer> centreIndex = new HashMap<>();
  private final int physicians;
  private final int centres;
  private final int days;
  private final boolean[] qualified;
  private final boolean[] senior;
  private final int[] ownCentre;
  private final int[] minutes;
  private final byte[] atCentre;
  private final byte[] regularWeekdays;
  private final byte[] takenKinds;
  private final boolean[] undesired;
  private final boolean[] preferred;
  private final int[] weeklyLimit;
  private final int[] periodLimit;
  private final int[] carriedOver;
  private final int[] serviceDaysTarget;
  private final int[][] candidates;

  StaffTable(CheckedProblem checked) {
    var problem = checked.problem();
    list = problem.physicians();
    physicians = list.size();
    centres = problem.centres().size();
    days = problem.period().days();
    for (var physician = 0; physician < physicians; physician++) {
      physicianIndex.put(list.get(physician).id(), physician);
    }
    for (var centre = 0; centre < centres; centre++) {
      centreIndex.put(problem.centres().get(centre).id(), centre);
    }
    qualified = new boolean[physicians];
    senior = new boolean[physicians];
    ownCentre = new int[physicians];
    minutes = new int[physicians * centres];
    atCentre = new byte[physicians * centres];
    regularWeekdays = new byte[physicians * centres];
    takenKinds = new byte[physicians * days];
    undesired = new boolean[physicians * days];
    preferred = new boolean[physicians * days];
    weeklyLimit = new int[physicians];
    periodLimit = new int[physicians];
    carriedOver = new int[physicians];
    serviceDaysTarget = list.stream().mapToInt(Physician::serviceDaysTarget).toArray();
    for (var physician = 0; physician < physicians; physician++) {
      enter(physician, checked);
    }
    candidates = new int[centres][];
    for (var centre = 0; centre < centres; centre++) {
      var here = centre;
      candidates[centre] =
          IntStream.range(0, physicians).filter(one -> mayServe(one, here)).toArray();
    }
  }

  private void enter(int physician, CheckedProblem checked) {
    var problem = checked.problem();
    var record = list.get(physician);
    qualified[physician] = record.title().qualified();
    senior[physician] = record.title().senior();
    ownCentre[physician] = centreIndex.getOrDefault(record.institution(), -1);
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
    for (var centre = 0; centre < centres; centre++) {
      var slot = physician * centres + centre;
      var there = problem.centres().get(centre);
      boolean mayPractise;
      if (isDispatched(physician)) {
        minutes[slot] = checked.travel().minutes(record.institution(), there.id());
        mayPractise =
            (permitted == null || permitted.contains(there.id()))
                && (there.responsibleHospitals().isEmpty()
                    || there.responsibleHospitals().contains(record.institution()));
      } else {
        mayPractise = ownCentre[physician] == centre;
      }
      atCentre[slot] |= mayPractise ? PERMITTED : 0;
      atCentre[slot] |= minutes[slot] <= fullDayLimit ? FULL_DAY_IN_REACH : 0;
      atCentre[slot] |= minutes[slot] <= halfDayLimit ? HALF_DAY_IN_REACH : 0;
      var mayServe = mayPractise && qualified[physician];
      atCentre[slot] |= mayServe && minutes[slot] <= fullDayLimit ? MAY_SERVE_FULL_DAYS : 0;
      atCentre[slot] |= mayServe && minutes[slot] <= halfDayLimit ? MAY_SERVE_HALF_DAYS : 0;
    }
    for (var regular : record.regularAt()) {
      var slot = physician * centres + centreIndex(regular.centre());
      atCentre[slot] |= REGULAR;
      var weekday = regular.weekday();
      if (weekday != null) {
        regularWeekdays[slot] |= (byte) (1 << (weekday.getValue() - 1));
      }
    }
  }

  private void enterDates(int physician, RosterProblem problem) {
    var record = list.get(physician);
    var period = problem.period();
    var allKinds = (byte) ((1 << KINDS) - 1);
    for (var absence : record.unavailable()) {
      var from = Math.max(0, period.indexOf(absence.from()));
      var to = Math.min(days - 1, period.indexOf(absence.lastDateTaken()));
      for (var day = from; day <= to; day++) {
        takenKinds[physician * days + day] = allKinds;
      }
    }
    for (var weekday : record.weeklyUnavailable()) {
      takeWeekly(physician, weekday, allKinds);
    }
    for (var clinic : record.ownClinics()) {
      var kinds = (byte) 0;
      for (var kind : Session.values()) {
        kinds |= (byte) (kind.overlaps(clinic.session()) ? 1 << kind.ordinal() : 0);
      }
      takeWeekly(physician, clinic.weekday(), kinds);
    }
    for (var date : record.undesired()) {
      if (period.contains(date)) {
        undesired[physician * days + period.indexOf(date)] = true;
      }
    }
    for (var date : record.preferred()) {
      if (period.contains(date)) {
        preferred[physician * days + period.indexOf(date)] = true;
      }
    }
  }

  private void takeWeekly(int physician, DayOfWeek weekday, byte kinds) {
    for (var day = weekday.getValue() - 1; day < days; day += 7) {
      takenKinds[physician * days + day] |= kinds;
    }
  }

  private boolean mayServe(int physician, int centre) {
    var either = MAY_SERVE_FULL_DAYS | MAY_SERVE_HALF_DAYS;
    return (atCentre[physician * centres + centre] & either) != 0;
  }

  int physicians() {
    return physicians;
  }

  int centres() {
    return centres;
  }

  Physician record(int physician) {
    return list.get(physician);
  }

  int centreIndex(String id) {
    return indexIn(centreIndex, id);
  }

  int physicianIndex(String id) {
    return indexIn(physicianIndex, id);
  }

  private static int indexIn(Map<String, Integer> index, String id) {
    var found = index.get(id);
    if (found == null) {
      throw new IllegalArgumentException("The problem names no " + id);
    }
    return found;
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

  boolean isPermitted(int physician, int centre) {
    return (atCentre[physician * centres + centre] & PERMITTED) != 0;
  }

  boolean isInReach(int physician, int centre, Session kind) {
    var limit = kind == Session.FULL_DAY ? FULL_DAY_IN_REACH : HALF_DAY_IN_REACH;
    return (atCentre[physician * centres + centre] & limit) != 0;
  }

  boolean isAvailable(int physician, int day, Session kind) {
    return (takenKinds[physician * days + day] >> kind.ordinal() & 1) == 0;
  }

  boolean isLegal(int physician, int centre, int day, Session kind) {
    var needed = kind == Session.FULL_DAY ? MAY_SERVE_FULL_DAYS : MAY_SERVE_HALF_DAYS;
    return (atCentre[physician * centres + centre] & needed) != 0
        && isAvailable(physician, day, kind);
  }

  int[] candidates(int centre) {
    return candidates[centre];
  }

  int[] centresOf(int physician) {
    return IntStream.range(0, centres).filter(centre -> mayServe(physician, centre)).toArray();
  }

  int minutes(int physician, int centre) {
    return minutes[physician * centres + centre];
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
    return undesired[physician * days + day];
  }

  boolean isPreferred(int physician, int day) {
    return preferred[physician * days + day];
  }

  boolean isRegularAt(int physician, int centre) {
    return (atCentre[physician * centres + centre] & REGULAR) != 0;
  }

  boolean isRegularOn(int physician, int centre, int weekday) {
    return (regularWeekdays[physician * centres + centre] >> weekday & 1) != 0;
  }
}
