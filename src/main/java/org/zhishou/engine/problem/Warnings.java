package org.zhishou.engine.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhishou.engine.json.Fault;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Quoted;
import org.zhishou.engine.text.Text;
import org.zhishou.engine.travel.TravelMatrix;

/** What a problem without faults should still be looked at for. */
final class Warnings {
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

  /**
   * @param provisionalYears years of the period whose notice is not known
   */
  static List<Fault> of(
      RosterProblem problem, TravelMatrix travel, Collection<Integer> provisionalYears) {
    var warnings = new Warnings(problem, travel);
    warnings.provisionalCalendar(provisionalYears);
    warnings.specialtiesNobodyHas();
    warnings.whoReachesWhom();
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
      if (!reach.permits(physician, permittedByPhysician.get(physician.id()))) {
        continue;
      }
      if (reach.minutes(physician) <= reach.mostMinutes(physician)) {
        serving.add(physician.id());
        reached = true;
      } else if (nearest == null || reach.minutes(physician) < reach.minutes(nearest)) {
        nearest = physician;
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
