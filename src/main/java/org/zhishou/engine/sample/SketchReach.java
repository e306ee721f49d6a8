package org.zhishou.engine.sample;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhishou.engine.problem.Centre;
import org.zhishou.engine.problem.Hospital;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.travel.Coordinate;
import org.zhishou.engine.travel.GreatCircleEstimator;
import org.zhishou.engine.travel.TravelEstimator;
import org.zhishou.engine.travel.TravelMatrix.Pair;

/**
 * Which centres a hospital's physicians may serve under a sketch's policy, and how far they are.
 */
final class SketchReach {
  private final TravelEstimator estimator = new GreatCircleEstimator();
  private final Map<Pair, Integer> measured = new HashMap<>();
  private final Map<String, Hospital> hospitals = new HashMap<>();
  private final Map<String, List<Centre>> centresByHospital = new HashMap<>();

  SketchReach(CountySketch sketch) {
    for (var travel : sketch.travelTimes()) {
      measured.put(new Pair(travel.from(), travel.to()), travel.minutes());
    }
    for (var hospital : sketch.hospitals()) {
      hospitals.put(hospital.id(), hospital);
      centresByHospital.put(
          hospital.id(),
          sketch.centres().stream()
              .filter(centre -> isResponsible(hospital, centre))
              .filter(centre -> minutes(hospital.id(), centre) <= limit(sketch, centre))
              .toList());
    }
  }

  /** The centres that the hospital is responsible for and that lie within the policy's limits. */
  List<Centre> centres(String hospital) {
    return requireNonNull(centresByHospital.get(hospital));
  }

  int minutes(String hospital, Centre centre) {
    var known = measured.get(new Pair(hospital, centre.id()));
    return known != null
        ? known
        : estimator.minutes(at(requireNonNull(hospitals.get(hospital))), at(centre));
  }

  /** The {@code count} centres of {@code candidates} nearest {@code anchor}, itself included. */
  List<Centre> nearest(Centre anchor, List<Centre> candidates, int count) {
    return candidates.stream()
        .sorted(Comparator.comparingInt(centre -> estimator.minutes(at(anchor), at(centre))))
        .limit(count)
        .toList();
  }

  static Coordinate at(Hospital hospital) {
    return new Coordinate(
        requireNonNull(hospital.latitude()), requireNonNull(hospital.longitude()));
  }

  static Coordinate at(Centre centre) {
    return new Coordinate(requireNonNull(centre.latitude()), requireNonNull(centre.longitude()));
  }

  static boolean isResponsible(Hospital hospital, Centre centre) {
    return centre.responsibleHospitals().isEmpty()
        || centre.responsibleHospitals().contains(hospital.id());
  }

  private static int limit(CountySketch sketch, Centre centre) {
    var policy = sketch.policy();
    return opensFullDays(centre)
        ? policy.maxTravelMinutes()
        : Math.min(policy.maxTravelMinutes(), policy.maxTravelMinutesForHalfDay());
  }

  private static boolean opensFullDays(Centre centre) {
    var sessions = centre.openSessions();
    return sessions == null
        || sessions.stream().anyMatch(open -> open.session() == Session.FULL_DAY);
  }
}
