package org.zhishou.engine.problem;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.travel.TravelMatrix;

/**
 * Who may serve at one centre at all, dates and loads disregarded: title, permission and the way
 * there, as the limits {@code qualified-title}, {@code permitted-centre} and {@code travel-limit}
 * of {@code docs/rules.md} have it.
 */
final class Reach {
  private final Policy policy;
  private final Centre centre;
  private final Set<String> responsibleHospitals;
  private final Map<String, Integer> minutesByHospital;

  private Reach(Policy policy, Centre centre, Map<String, Integer> minutesByHospital) {
    this.policy = policy;
    this.centre = centre;
    responsibleHospitals = new HashSet<>(centre.responsibleHospitals());
    this.minutesByHospital = minutesByHospital;
  }

  /**
   * @param employers the ids of the hospitals that employ a physician
   */
  static Reach of(Centre centre, Policy policy, Set<String> employers, TravelMatrix travel) {
    var minutes = HashMap.<String, Integer>newHashMap(employers.size());
    employers.forEach(hospital -> minutes.put(hospital, travel.minutes(hospital, centre.id())));
    return new Reach(policy, centre, minutes);
  }

  /** Whether title and permission let the physician serve here. */
  boolean permits(Physician physician, @Nullable Set<String> permittedCentres) {
    var hospital = physician.institution();
    if (!physician.title().qualified()) {
      return false;
    }
    if (!minutesByHospital.containsKey(hospital)) {
      return hospital.equals(centre.id());
    }
    return (permittedCentres == null || permittedCentres.contains(centre.id()))
        && (responsibleHospitals.isEmpty() || responsibleHospitals.contains(hospital));
  }

  /** Whether title and hospital let the physician hold remote sessions for this centre. */
  boolean permitsRemote(Physician physician) {
    var hospital = physician.institution();
    return physician.title().qualified()
        && minutesByHospital.containsKey(hospital)
        && (responsibleHospitals.isEmpty() || responsibleHospitals.contains(hospital));
  }

  /** One-way minutes; 0 for the centre's own staff. */
  int minutes(Physician physician) {
    return minutesByHospital.getOrDefault(physician.institution(), 0);
  }

  /** The most minutes that the longest of the centre's sessions allows the physician. */
  int mostMinutes(Physician physician) {
    var most = policy.maxTravelMinutes();
    if (physician.maxTravelMinutes() != null) {
      most = Math.min(most, physician.maxTravelMinutes());
    }
    return opensHalfDaysOnly(centre.openSessions())
        ? Math.min(most, policy.maxTravelMinutesForHalfDay())
        : most;
  }

  private static boolean opensHalfDaysOnly(@Nullable List<OpenSession> sessions) {
    var onSite =
        sessions == null
            ? List.<OpenSession>of()
            : sessions.stream().filter(session -> session.mode() == Mode.ON_SITE).toList();
    return !onSite.isEmpty()
        && onSite.stream().noneMatch(session -> session.session() == Session.FULL_DAY);
  }
}
