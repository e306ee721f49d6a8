package org.zhishou.engine.sample;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhishou.engine.problem.Centre;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.Hospital;
import org.zhishou.engine.problem.Opening;
import org.zhishou.engine.problem.Openings;
import org.zhishou.engine.problem.Period;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.Session;

/**
 * Counts what a problem needs and what its staff could give, in duty days: what must hold if all is
 * to be covered, without searching for a roster.
 */
final class Capacity {
  private final CheckedProblem checked;
  private final Openings openings;
  private final Map<String, Hospital> hospitals = new HashMap<>();

  /** Per physician and centre, the dates on which the one could hold clinic at the other. */
  private final Map<String, Map<String, Set<LocalDate>>> dates = new HashMap<>();

  Capacity(CheckedProblem checked) {
    this.checked = checked;
    openings = new Openings(checked.calendar());
    checked.problem().hospitals().forEach(hospital -> hospitals.put(hospital.id(), hospital));
    for (var physician : physicians()) {
      var byCentre = new HashMap<String, Set<LocalDate>>();
      for (var centre : centres()) {
        if (permitted(physician, centre)) {
          byCentre.put(centre.id(), dates(physician, centre));
        }
      }
      dates.put(physician.id(), byCentre);
    }
  }

  List<LocalDate> weeks() {
    return IntStream.range(0, period().weeks()).mapToObj(week -> period().date(7 * week)).toList();
  }

  List<Centre> centres() {
    return checked.problem().centres();
  }

  List<Physician> physicians() {
    return checked.problem().physicians();
  }

  boolean isDispatched(Physician physician) {
    return hospitals.containsKey(physician.institution());
  }

  int required(Centre centre, LocalDate week) {
    var asked = centre.dutyDaysPerWeek();
    return Math.min(
        asked == null ? checked.problem().policy().dutyDaysPerWeek() : asked,
        (int) datesOf(week).filter(checked.calendar()::isWorkingDay).count());
  }

  int required() {
    return weeks().stream()
        .mapToInt(week -> centres().stream().mapToInt(centre -> required(centre, week)).sum())
        .sum();
  }

  /** Working days of the week on which somebody could hold clinic at the centre. */
  int staffableDates(Centre centre, LocalDate week) {
    var staffable = new HashSet<LocalDate>();
    physicians().forEach(physician -> staffable.addAll(dates(physician, centre, week)));
    return staffable.size();
  }

  /** Duty days that everybody together could give the centre in the week. */
  int offered(Centre centre, LocalDate week) {
    return physicians().stream()
        .mapToInt(
            physician -> Math.min(weeklyLimit(physician), dates(physician, centre, week).size()))
        .sum();
  }

  /**
   * Required duty days of the week that the centres' own staff cannot take over, and the required
   * sessions that make no duty day, as if each took a day of its own.
   */
  int neededOfDispatched(LocalDate week) {
    return centres().stream()
        .mapToInt(
            centre ->
                Math.max(0, required(centre, week) - ownOffered(centre, week))
                    + requiredBesides(centre, week))
        .sum();
  }

  private int requiredBesides(Centre centre, LocalDate week) {
    return datesOf(week)
        .mapToInt(
            date ->
                (int)
                    openings.on(centre, date).stream()
                        .filter(Opening::required)
                        .filter(
                            opening ->
                                opening.session() == Session.EVENING
                                    || !checked.calendar().isWorkingDay(date))
                        .count())
        .sum();
  }

  /** Duty days of the week that the dispatched could give, by their own weekly limits. */
  int offeredByDispatched(LocalDate week) {
    return physicians().stream()
        .filter(this::isDispatched)
        .mapToInt(physician -> offered(physician, week))
        .sum();
  }

  /** Duty days of the week that the hospitals could spare, by home staffing. */
  int sparedByHospitals(LocalDate week) {
    return datesOf(week).mapToInt(this::sparedOn).sum();
  }

  /** Duty days of the period that the dispatched could give, by weekly and period limits. */
  int offeredByDispatched() {
    return physicians().stream()
        .filter(this::isDispatched)
        .mapToInt(
            physician -> {
              var limit = physician.maxDutyDaysInPeriod();
              var offered = weeks().stream().mapToInt(week -> offered(physician, week)).sum();
              return limit == null ? offered : Math.min(limit, offered);
            })
        .sum();
  }

  int neededOfDispatched() {
    return weeks().stream().mapToInt(this::neededOfDispatched).sum();
  }

  private int offered(Physician physician, LocalDate week) {
    var anywhere = new HashSet<LocalDate>();
    centres().forEach(centre -> anywhere.addAll(dates(physician, centre, week)));
    return Math.min(weeklyLimit(physician), anywhere.size());
  }

  private int ownOffered(Centre centre, LocalDate week) {
    return physicians().stream()
        .filter(physician -> physician.institution().equals(centre.id()))
        .mapToInt(physician -> offered(physician, week))
        .sum();
  }

  private int sparedOn(LocalDate date) {
    var free = new HashMap<List<String>, Integer>();
    for (var physician : physicians()) {
      if (isDispatched(physician) && centres().stream().anyMatch(c -> could(physician, c, date))) {
        free.merge(List.of(physician.institution(), physician.specialty()), 1, Integer::sum);
      }
    }
    var spared = 0;
    for (var group : free.entrySet()) {
      var hospital = requireNonNull(hospitals.get(group.getKey().getFirst()));
      spared += Math.min(group.getValue(), mostAway(hospital, group.getKey().getLast(), date));
    }
    return spared;
  }

  private static int mostAway(Hospital hospital, String specialty, LocalDate date) {
    var limits =
        hospital.awayLimits().stream().filter(l -> l.specialty().equals(specialty)).toList();
    var dated = limits.stream().filter(limit -> limit.covers(date)).findFirst();
    var undated = limits.stream().filter(limit -> !limit.dated()).findFirst();
    var byDefault = hospital.defaultMaxAwayPerDay();
    return dated
        .or(() -> undated)
        .map(limit -> limit.maxAwayPerDay())
        .orElse(byDefault == null ? Integer.MAX_VALUE : byDefault);
  }

  private boolean could(Physician physician, Centre centre, LocalDate date) {
    var byCentre = dates.getOrDefault(physician.id(), Map.of());
    return byCentre.getOrDefault(centre.id(), Set.of()).contains(date);
  }

  private List<LocalDate> dates(Physician physician, Centre centre, LocalDate week) {
    return datesOf(week).filter(date -> could(physician, centre, date)).toList();
  }

  private boolean permitted(Physician physician, Centre centre) {
    if (!isDispatched(physician)) {
      return physician.institution().equals(centre.id());
    }
    var permitted = physician.permittedCentres();
    return (permitted == null || permitted.contains(centre.id()))
        && (centre.responsibleHospitals().isEmpty()
            || centre.responsibleHospitals().contains(physician.institution()));
  }

  private Set<LocalDate> dates(Physician physician, Centre centre) {
    var found = new TreeSet<LocalDate>();
    for (var date : period().firstDay().datesUntil(period().lastDay().plusDays(1)).toList()) {
      var staffable =
          openings.on(centre, date).stream()
              .filter(opening -> opening.session() != Session.EVENING)
              .anyMatch(opening -> canStaff(physician, centre, date, opening.session()));
      if (staffable && checked.calendar().isWorkingDay(date)) {
        found.add(date);
      }
    }
    return found;
  }

  private boolean canStaff(Physician physician, Centre centre, LocalDate date, Session session) {
    var weekday = date.getDayOfWeek();
    return minutes(physician, centre) <= mostMinutes(physician, session)
        && physician.unavailable().stream().noneMatch(absence -> absence.takes(date))
        && !physician.weeklyUnavailable().contains(weekday)
        && physician.ownClinics().stream()
            .noneMatch(clinic -> clinic.weekday() == weekday && clinic.session().overlaps(session));
  }

  private int minutes(Physician physician, Centre centre) {
    return isDispatched(physician)
        ? checked.travel().minutes(physician.institution(), centre.id())
        : 0;
  }

  private int mostMinutes(Physician physician, Session session) {
    var policy = checked.problem().policy();
    var own = physician.maxTravelMinutes();
    var most = own == null ? policy.maxTravelMinutes() : Math.min(own, policy.maxTravelMinutes());
    return session == Session.FULL_DAY ? most : Math.min(most, policy.maxTravelMinutesForHalfDay());
  }

  private int weeklyLimit(Physician physician) {
    var limit = physician.maxDutyDaysPerWeek();
    if (limit != null) {
      return limit;
    }
    return isDispatched(physician) ? checked.problem().policy().maxDutyDaysPerWeek() : 7;
  }

  private Period period() {
    return checked.problem().period();
  }

  private static Stream<LocalDate> datesOf(LocalDate week) {
    return IntStream.range(0, 7).mapToObj(week::plusDays);
  }
}
