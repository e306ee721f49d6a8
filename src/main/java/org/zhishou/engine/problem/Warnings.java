package org.zhishou.engine.problem;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhishou.engine.calendar.WorkingCalendar;
import org.zhishou.engine.json.Fault;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Quoted;
import org.zhishou.engine.text.Text;
import org.zhishou.engine.travel.TravelMatrix;

/** What a problem without faults should still be looked at for. */
final class Warnings {
  /** 晋升副主任医师前到基层服务: half a year counts. */
  private static final int DAYS_THAT_COUNT = 183;

  private final RosterProblem problem;
  private final TravelMatrix travel;
  private final Set<String> employers;
  private final Map<String, Set<String>> permittedByPhysician = new HashMap<>();
  private final List<Fault> warnings = new ArrayList<>();

  private Warnings(RosterProblem problem, TravelMatrix travel) {
    this.problem = problem;
    this.travel = travel;
    employers = problem.hospitals().stream().map(Hospital::id).collect(Collectors.toSet());
    employers.retainAll(
        problem.physicians().stream().map(Physician::institution).collect(Collectors.toSet()));
    for (var physician : problem.physicians()) {
      if (physician.permittedCentres() != null) {
        permittedByPhysician.put(physician.id(), new HashSet<>(physician.permittedCentres()));
      }
    }
  }

  static List<Fault> of(RosterProblem problem, TravelMatrix travel, DayPlan days) {
    var warnings = new Warnings(problem, travel);
    warnings.provisionalCalendar(days.provisionalYears());
    warnings.specialtiesNobodyHas();
    warnings.whoReachesWhom();
    warnings.postingsThatEarnNothing();
    warnings.toursWithoutDates(days.calendar());
    return warnings.warnings;
  }

  private void provisionalCalendar(Collection<Integer> years) {
    if (!years.isEmpty()) {
      var listed = years.stream().map(String::valueOf).collect(Collectors.joining(", "));
      warn("/calendar", FaultCode.PROVISIONAL_CALENDAR, listed);
    }
  }

  private void specialtiesNobodyHas() {
    var had = problem.physicians().stream().map(Physician::specialty).collect(Collectors.toSet());
    for (var index = 0; index < problem.centres().size(); index++) {
      var centre = problem.centres().get(index);
      for (var request = 0; request < centre.requestedSpecialties().size(); request++) {
        var specialty = centre.requestedSpecialties().get(request).specialty();
        if (!had.contains(specialty)) {
          warn(
              "/centres/" + index + "/requestedSpecialties/" + request,
              FaultCode.SPECIALTY_NOBODY_HAS,
              label(centre),
              Quoted.text(specialty));
        }
      }
    }
  }

  /** An always closed centre is served by nobody on purpose: that is no cause for a warning. */
  private void whoReachesWhom() {
    var serving = new HashSet<String>();
    for (var index = 0; index < problem.centres().size(); index++) {
      var centre = problem.centres().get(index);
      if (centre.openSessions() == null || !centre.openSessions().isEmpty()) {
        centreInReach(index, centre, serving);
      }
    }
    problem.tours().forEach(tour -> tourInReach(tour, serving));
    for (var index = 0; index < problem.physicians().size(); index++) {
      var physician = problem.physicians().get(index);
      if (!serving.contains(physician.id())) {
        warn(
            "/physicians/" + index,
            FaultCode.PHYSICIAN_SERVES_NOWHERE,
            label(physician),
            Text.of(reasonKey(physician)));
      }
    }
  }

  private void centreInReach(int index, Centre centre, Set<String> serving) {
    var reach = Reach.of(centre, problem.policy(), employers, travel);
    var reached = false;
    Physician nearest = null;
    for (var physician : problem.physicians()) {
      if (servesOtherwise(physician, centre, reach)) {
        serving.add(physician.id());
        reached = true;
      } else if (centre.hasOnSiteSessions()
          && reach.permits(physician, permittedByPhysician.get(physician.id()))) {
        if (reach.minutes(physician) <= reach.mostMinutes(physician)) {
          serving.add(physician.id());
          reached = true;
        } else if (nearest == null || reach.minutes(physician) < reach.minutes(nearest)) {
          nearest = physician;
        }
      }
    }
    if (!reached) {
      warn(
          "/centres/" + index,
          FaultCode.CENTRE_OUT_OF_REACH,
          label(centre),
          nearest == null ? Text.of("problem.reach.nobody-permitted") : tooFar(nearest, reach));
    }
  }

  /** From the hospital, or posted to the centre. */
  private boolean servesOtherwise(Physician physician, Centre centre, Reach reach) {
    return (centre.hasRemoteSessions() && reach.permitsRemote(physician))
        || (centre.hasOnSiteSessions()
            && physician.title().qualified()
            && isPosted(physician, centre.id()));
  }

  private boolean isPosted(Physician physician, String centre) {
    return problem.postings().stream()
        .anyMatch(one -> isPosted(one, physician) && one.centre().equals(centre));
  }

  private boolean isPosted(Posting posting, Physician physician) {
    return posting.physician().equals(physician.id())
        && !posting.from().isAfter(problem.period().lastDay())
        && !posting.to().isBefore(problem.period().firstDay());
  }

  private void tourInReach(Tour tour, Set<String> serving) {
    for (var physician : problem.physicians()) {
      var limit = physician.maxTravelMinutes();
      var most = problem.policy().maxTravelMinutes();
      var mayCome =
          employers.contains(physician.institution())
              ? minutes(physician.institution(), tour)
                  <= (limit == null ? most : Math.min(limit, most))
              : physician.institution().equals(tour.centre());
      if (physician.title().qualified() && (mayCome || isPosted(physician, tour.centre()))) {
        serving.add(physician.id());
      }
    }
  }

  private int minutes(String hospital, Tour tour) {
    var own = tour.minutesFrom(hospital);
    return own == null ? travel.minutes(hospital, tour.centre()) : own;
  }

  private void postingsThatEarnNothing() {
    for (var index = 0; index < problem.postings().size(); index++) {
      var posting = problem.postings().get(index);
      var most = 0L;
      for (var year = posting.from().getYear(); year <= posting.to().getYear(); year++) {
        var first = latest(posting.from(), LocalDate.of(year, 1, 1));
        var last = earliest(posting.to(), LocalDate.of(year, 12, 31));
        most = Math.max(most, ChronoUnit.DAYS.between(first, last) + 1);
      }
      if (most < DAYS_THAT_COUNT) {
        warn(
            "/postings/" + index,
            FaultCode.POSTING_EARNS_NOTHING,
            label(physician(posting.physician())),
            posting.from(),
            posting.to(),
            most);
      }
    }
  }

  private Physician physician(String id) {
    return problem.physicians().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earliest(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private void toursWithoutDates(WorkingCalendar calendar) {
    var period = problem.period();
    for (var index = 0; index < problem.tours().size(); index++) {
      var tour = problem.tours().get(index);
      for (var number = 0; number < tour.windows().size(); number++) {
        var window = tour.windows().get(number);
        if (!window.from().isAfter(period.lastDay())
            && !window.to().isBefore(period.firstDay())
            && tour.candidateDates(window, period, calendar).isEmpty()) {
          warn(
              "/tours/" + index + "/windows/" + number,
              FaultCode.TOUR_WINDOW_WITHOUT_DATES,
              Quoted.plain(tour.label()),
              window.from(),
              window.to());
        }
      }
    }
  }

  private static Text tooFar(Physician nearest, Reach reach) {
    return Text.of(
        "problem.reach.nearest",
        label(nearest),
        reach.minutes(nearest),
        reach.mostMinutes(nearest));
  }

  private static String reasonKey(Physician physician) {
    return physician.title().qualified() ? "problem.serves.nowhere" : "problem.serves.unqualified";
  }

  private void warn(String pointer, FaultCode code, Object... arguments) {
    warnings.add(new Fault(pointer, code.id(), Text.of("problem." + code.id(), arguments)));
  }

  private static String label(Centre centre) {
    return Quoted.plain(centre.label());
  }

  private static String label(Physician physician) {
    return Quoted.plain(physician.label());
  }
}
