package org.zhishou.engine.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.AwayLimit;
import org.zhishou.engine.problem.Centre;
import org.zhishou.engine.problem.Closure;
import org.zhishou.engine.problem.Hospital;
import org.zhishou.engine.problem.OpenSession;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.Policy;
import org.zhishou.engine.problem.Unavailability;
import org.zhishou.engine.rulebook.Rule;

/** Records with one part replaced. */
final class Copies {
  private Copies() {}

  static Centre dutyDaysPerWeek(Centre one, int days) {
    return centre(one, days, one.openSessions(), one.responsibleHospitals(), one.closed());
  }

  static Centre openSessions(Centre one, List<OpenSession> sessions) {
    return centre(one, one.dutyDaysPerWeek(), sessions, one.responsibleHospitals(), one.closed());
  }

  static Centre responsibleHospitals(Centre one, List<String> hospitals) {
    return centre(one, one.dutyDaysPerWeek(), one.openSessions(), hospitals, one.closed());
  }

  static Centre closed(Centre one, List<Closure> closed) {
    return centre(
        one, one.dutyDaysPerWeek(), one.openSessions(), one.responsibleHospitals(), closed);
  }

  private static Centre centre(
      Centre one,
      @Nullable Integer dutyDaysPerWeek,
      @Nullable List<OpenSession> openSessions,
      List<String> responsibleHospitals,
      List<Closure> closed) {
    return new Centre(
        one.id(),
        one.name(),
        one.kind(),
        one.latitude(),
        one.longitude(),
        one.population(),
        dutyDaysPerWeek,
        openSessions,
        responsibleHospitals,
        one.requestedSpecialties(),
        closed);
  }

  static Hospital awayLimits(Hospital one, @Nullable Integer byDefault, List<AwayLimit> limits) {
    return new Hospital(
        one.id(), one.name(), one.tier(), one.latitude(), one.longitude(), byDefault, limits);
  }

  static Policy weight(Policy one, Rule rule, int weight) {
    var weights = new HashMap<>(one.weights());
    weights.put(rule, weight);
    return one.withWeights(weights);
  }

  static Physician unavailable(Physician one, Unavailability absence) {
    var all = new ArrayList<>(one.unavailable());
    all.add(absence);
    return one.withUnavailable(all);
  }
}
