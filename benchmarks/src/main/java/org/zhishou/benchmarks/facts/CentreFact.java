package org.zhishou.benchmarks.facts;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.Centre;
import org.zhishou.engine.problem.Mode;

/** A centre. */
public final class CentreFact {
  private final int index;
  private final String id;
  private final long population;
  private final Set<String> responsibleHospitals;
  private final long seniorDaysFloor;
  private final Map<String, SpecialtyRequest> requests = new HashMap<>();
  private final Map<String, SpecialtyRequest> remoteRequests = new HashMap<>();

  CentreFact(int index, Centre centre, int weeks, int seniorDaysPer10000) {
    this.index = index;
    id = centre.id();
    population = centre.population() == null ? 0 : centre.population();
    seniorDaysFloor = seniorDaysPer10000 * population * weeks / 130_000;
    responsibleHospitals = Set.copyOf(centre.responsibleHospitals());
    for (var request : centre.requestedSpecialties()) {
      var dates = (request.daysPerFourWeeks() * weeks + 3) / 4;
      var fact = new SpecialtyRequest(this, request.specialty(), request.mode(), dates);
      (request.mode() == Mode.REMOTE ? remoteRequests : requests).put(request.specialty(), fact);
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

  /** Dates with an associate chief or chief that {@code equity-floor} asks for. */
  public long seniorDaysFloor() {
    return seniorDaysFloor;
  }

  Iterable<SpecialtyRequest> requests() {
    return Stream.concat(requests.values().stream(), remoteRequests.values().stream()).toList();
  }

  /** What the centre asks of the physician's specialty in the slot's mode, if it does. */
  public @Nullable SpecialtyRequest requestOf(PhysicianFact physician, Slot slot) {
    return (slot.remote() ? remoteRequests : requests).get(physician.specialty());
  }

  @Override
  public String toString() {
    return id;
  }
}
