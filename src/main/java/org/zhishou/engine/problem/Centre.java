package org.zhishou.engine.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A grassroots health centre that receives physicians. */
public record Centre(
    String id,
    @Nullable String name,
    @Nullable CentreKind kind,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable Integer population,
    @Nullable Integer dutyDaysPerWeek,
    @Nullable List<OpenSession> openSessions,
    List<String> responsibleHospitals,
    List<RequestedSpecialty> requestedSpecialties) {
  public Centre {
    openSessions = openSessions == null ? null : List.copyOf(openSessions);
    responsibleHospitals = List.copyOf(responsibleHospitals);
    requestedSpecialties = List.copyOf(requestedSpecialties);
  }

  /** Id and name, for sentences. */
  public String label() {
    return name == null ? id : id + " " + name;
  }
}
