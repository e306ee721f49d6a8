package org.zhishou.engine.problem;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.travel.TravelMatrix;

/**
 * Who may serve where at all, dates and loads disregarded: title, permission and the way there, as
 * the limits {@code qualified-title}, {@code permitted-centre} and {@code travel-limit} of {@code
 * docs/rules.md} have it.
 */
final class Reach {
  private final Policy policy;
  private final TravelMatrix travel;
  private final Set<String> hospitals = new HashSet<>();
  private final Map<String, Set<String>> permittedByPhysician = new HashMap<>();

  Reach(RosterProblem problem, TravelMatrix travel) {
    policy = problem.policy();
    this.travel = travel;
    problem.hospitals().forEach(hospital -> hospitals.add(hospital.id()));
    for (var physician : problem.physicians()) {
      if (physician.permittedCentres() != null) {
        permittedByPhysician.put(physician.id(), Set.copyOf(physician.permittedCentres()));
      }
    }
  }

  /** Whether title and permission let the physician serve there. */
  boolean permitted(Physician physician, Centre centre) {
    if (!physician.title().qualified()) {
      return false;
    }
    if (!hospitals.contains(physician.institution())) {
      return physician.institution().equals(centre.id());
    }
    var permitted = permittedByPhysician.get(physician.id());
    return (permitted == null || permitted.contains(centre.id()))
        && (centre.responsibleHospitals().isEmpty()
            || centre.responsibleHospitals().contains(physician.institution()));
  }

  /** One-way minutes; 0 for the centre's own staff. */
  int minutes(Physician physician, Centre centre) {
    return hospitals.contains(physician.institution())
        ? travel.minutes(physician.institution(), centre.id())
        : 0;
  }

  /** The most minutes that one of the centre's sessions allows the physician. */
  int mostMinutes(Physician physician, Centre centre) {
    var most = policy.maxTravelMinutes();
    if (physician.maxTravelMinutes() != null) {
      most = Math.min(most, physician.maxTravelMinutes());
    }
    return opensHalfDaysOnly(centre.openSessions())
        ? Math.min(most, policy.maxTravelMinutesForHalfDay())
        : most;
  }

  boolean reaches(Physician physician, Centre centre) {
    return permitted(physician, centre)
        && minutes(physician, centre) <= mostMinutes(physician, centre);
  }

  private static boolean opensHalfDaysOnly(@Nullable List<OpenSession> sessions) {
    return sessions != null
        && !sessions.isEmpty()
        && sessions.stream().noneMatch(session -> session.session() == Session.FULL_DAY);
  }
}
