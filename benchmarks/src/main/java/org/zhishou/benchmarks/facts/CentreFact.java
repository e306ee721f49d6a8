package org.zhishou.benchmarks.facts;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.Centre;

/** A centre. */
public final class CentreFact {
  private final int index;
  private final String id;
  private final long population;
  private final Set<String> responsibleHospitals;
  private final Map<String, SpecialtyRequest> requests = new HashMap<>();

  CentreFact(int index, Centre centre, int weeks) {
    this.index = index;
    id = centre.id();
    population = centre.population() == null ? 0 : centre.population();
    responsibleHospitals = Set.copyOf(centre.responsibleHospitals());
    for (var request : centre.requestedSpecialties()) {
      var dates = (request.daysPerFourWeeks() * weeks + 3) / 4;
      requests.put(request.specialty(), new SpecialtyRequest(this, request.specialty(), dates));
    }
  }

  public int index() {
    return index;
  }

  public String id() {
    return id;
  }

  /** Residents, 0 where none are given. */
  public long population() {
    return population;
  }

  boolean acceptsHospital(String hospital) {
    return responsibleHospitals.isEmpty() || responsibleHospitals.contains(hospital);
  }

  Iterable<SpecialtyRequest> requests() {
    return requests.values();
  }

  /** What the centre asks of the physician's specialty, if it does. */
  public @Nullable SpecialtyRequest requestOf(PhysicianFact physician) {
    return requests.get(physician.specialty());
  }

  @Override
  public String toString() {
    return id;
  }
}
