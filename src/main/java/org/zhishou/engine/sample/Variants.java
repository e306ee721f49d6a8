package org.zhishou.engine.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.zhishou.engine.problem.Centre;
import org.zhishou.engine.problem.Hospital;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.travel.GreatCircleEstimator;

/** Harder versions of a sample that differ from it in one respect each. */
final class Variants {
  private static final int ONE_IN = 3;

  private Variants() {}

  static RosterProblem apply(RosterProblem problem, SampleOptions options) {
    var centres = options.halfDays() ? inHalfDays(problem) : problem.centres();
    var physicians = options.tight() ? cutByAThird(problem) : problem.physicians();
    return new RosterProblem(
        problem.name() + suffix(options),
        problem.period(),
        problem.calendar(),
        problem.policy(),
        problem.hospitals(),
        centres,
        physicians,
        problem.travelTimes(),
        problem.baseline());
  }

  private static String suffix(SampleOptions options) {
    return (options.tight() ? ", tight" : "") + (options.halfDays() ? ", half-days" : "");
  }

  /** Leaves out every third dispatched physician, but never the last of a specialty. */
  private static List<Physician> cutByAThird(RosterProblem problem) {
    var hospitals = problem.hospitals().stream().map(Hospital::id).collect(Collectors.toSet());
    var left = new HashMap<String, Integer>();
    problem.physicians().forEach(physician -> left.merge(physician.specialty(), 1, Integer::sum));
    var kept = new ArrayList<Physician>();
    var place = 0;
    for (var physician : problem.physicians()) {
      var cut = hospitals.contains(physician.institution()) && ++place % ONE_IN == 0;
      if (cut && left.getOrDefault(physician.specialty(), 0) > 1) {
        left.merge(physician.specialty(), -1, Integer::sum);
      } else {
        kept.add(physician);
      }
    }
    return kept;
  }

  /** Mornings and afternoons where every responsible hospital is near enough for half-days. */
  private static List<Centre> inHalfDays(RosterProblem problem) {
    return problem.centres().stream()
        .map(
            centre ->
                centre.openSessions() == null && nearForHalfDays(problem, centre)
                    ? withHalfDays(centre)
                    : centre)
        .toList();
  }

  private static boolean nearForHalfDays(RosterProblem problem, Centre centre) {
    var responsible = centre.responsibleHospitals();
    var estimator = new GreatCircleEstimator();
    return problem.hospitals().stream()
        .filter(hospital -> responsible.isEmpty() || responsible.contains(hospital.id()))
        .allMatch(
            hospital ->
                estimator.minutes(Reach.at(hospital), Reach.at(centre))
                    <= problem.policy().maxTravelMinutesForHalfDay());
  }

  private static Centre withHalfDays(Centre centre) {
    return new Centre(
        centre.id(),
        centre.name(),
        centre.kind(),
        centre.latitude(),
        centre.longitude(),
        centre.population(),
        centre.dutyDaysPerWeek(),
        Openings.halfDays().sessions(),
        centre.responsibleHospitals(),
        centre.requestedSpecialties());
  }
}
