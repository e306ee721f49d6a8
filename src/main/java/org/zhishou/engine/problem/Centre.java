package org.zhishou.engine.problem;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A grassroots health centre that receives physicians.
 *
 * @param label what sentences call it: its name, and its id beside it where another of the problem
 *     has the same
 */
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
    List<RequestedSpecialty> requestedSpecialties,
    List<Closure> closed,
    String label) {
  public Centre {
    openSessions = openSessions == null ? null : List.copyOf(openSessions);
    responsibleHospitals = List.copyOf(responsibleHospitals);
    requestedSpecialties = List.copyOf(requestedSpecialties);
    closed = List.copyOf(closed);
  }

  /** Called by its name, or its id where it has none. */
  public Centre(
      String id,
      @Nullable String name,
      @Nullable CentreKind kind,
      @Nullable Double latitude,
      @Nullable Double longitude,
      @Nullable Integer population,
      @Nullable Integer dutyDaysPerWeek,
      @Nullable List<OpenSession> openSessions,
      List<String> responsibleHospitals,
      List<RequestedSpecialty> requestedSpecialties,
      List<Closure> closed) {
    this(
        id,
        name,
        kind,
        latitude,
        longitude,
        population,
        dutyDaysPerWeek,
        openSessions,
        responsibleHospitals,
        requestedSpecialties,
        closed,
        Labels.of(id, name));
  }

  Centre withLabel(String other) {
    return with(
        other, dutyDaysPerWeek, openSessions, responsibleHospitals, requestedSpecialties, closed);
  }

  public Centre withDutyDaysPerWeek(int days) {
    return with(label, days, openSessions, responsibleHospitals, requestedSpecialties, closed);
  }

  public Centre withOpenSessions(List<OpenSession> sessions) {
    return with(
        label, dutyDaysPerWeek, sessions, responsibleHospitals, requestedSpecialties, closed);
  }

  public Centre withResponsibleHospitals(List<String> hospitals) {
    return with(label, dutyDaysPerWeek, openSessions, hospitals, requestedSpecialties, closed);
  }

  public Centre withRequestedSpecialties(List<RequestedSpecialty> requests) {
    return with(label, dutyDaysPerWeek, openSessions, responsibleHospitals, requests, closed);
  }

  public Centre withClosed(List<Closure> closures) {
    return with(
        label, dutyDaysPerWeek, openSessions, responsibleHospitals, requestedSpecialties, closures);
  }

  private Centre with(
      String called,
      @Nullable Integer days,
      @Nullable List<OpenSession> sessions,
      List<String> hospitals,
      List<RequestedSpecialty> requests,
      List<Closure> closures) {
    return new Centre(
        id,
        name,
        kind,
        latitude,
        longitude,
        population,
        days,
        sessions,
        hospitals,
        requests,
        closures,
        called);
  }

  /** Without closures. */
  public Centre(
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
    this(
        id,
        name,
        kind,
        latitude,
        longitude,
        population,
        dutyDaysPerWeek,
        openSessions,
        responsibleHospitals,
        requestedSpecialties,
        List.of());
  }

  /** Whether some session, whenever it opens, is held from the hospital. */
  public boolean hasRemoteSessions() {
    return openSessions != null
        && openSessions.stream().anyMatch(session -> session.mode() == Mode.REMOTE);
  }

  /** Whether some session, whenever it opens, is held at the centre. */
  public boolean hasOnSiteSessions() {
    return openSessions == null
        || openSessions.stream().anyMatch(session -> session.mode() == Mode.ON_SITE);
  }

  /** Whether one of the closures takes the date; what the week's sessions say is not asked. */
  public boolean isClosedOn(LocalDate date) {
    for (var closure : closed) {
      if (closure.takes(date)) {
        return true;
      }
    }
    return false;
  }
}
