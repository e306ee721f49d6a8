package org.zhishou.engine.audit;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.Centre;
import org.zhishou.engine.problem.Closure;
import org.zhishou.engine.problem.OpenSession;
import org.zhishou.engine.problem.RequestedSpecialty;
import org.zhishou.engine.problem.Session;

/** A centre in the making. */
final class CentreDraft {
  private final String id;
  private final List<RequestedSpecialty> requestedSpecialties = new ArrayList<>();
  private List<String> responsibleHospitals = List.of();
  private @Nullable Integer population;
  private @Nullable Integer dutyDaysPerWeek;
  private final List<Closure> closed = new ArrayList<>();
  private @Nullable List<OpenSession> openSessions;

  CentreDraft(String id) {
    this.id = id;
  }

  CentreDraft dutyDaysPerWeek(int days) {
    dutyDaysPerWeek = days;
    return this;
  }

  CentreDraft population(int residents) {
    population = residents;
    return this;
  }

  CentreDraft closed(String from, String to) {
    closed.add(new Closure(TinyCounty.day(from), TinyCounty.day(to)));
    return this;
  }

  CentreDraft closedAlways() {
    openSessions = new ArrayList<>();
    return this;
  }

  CentreDraft open(DayOfWeek weekday, Session session) {
    return open(weekday, session, 1, false);
  }

  CentreDraft open(DayOfWeek weekday, Session session, int seats, boolean required) {
    return open(new OpenSession(weekday, session, seats, required, null, null));
  }

  CentreDraft required(DayOfWeek weekday, Session session) {
    return open(weekday, session, 1, true);
  }

  CentreDraft open(DayOfWeek weekday, Session session, String from, String to) {
    return open(
        new OpenSession(weekday, session, 1, false, TinyCounty.day(from), TinyCounty.day(to)));
  }

  /** Monday to Friday, with so many seats each. */
  CentreDraft openOnWeekdays(Session session, int seats) {
    for (var weekday : DayOfWeek.values()) {
      if (weekday.compareTo(DayOfWeek.FRIDAY) <= 0) {
        open(weekday, session, seats, false);
      }
    }
    return this;
  }

  CentreDraft responsible(String... hospitals) {
    responsibleHospitals = List.of(hospitals);
    return this;
  }

  CentreDraft requests(String specialty, int daysPerFourWeeks) {
    requestedSpecialties.add(new RequestedSpecialty(specialty, daysPerFourWeeks));
    return this;
  }

  Centre centre() {
    return new Centre(
        id,
        null,
        null,
        null,
        null,
        population,
        dutyDaysPerWeek,
        openSessions,
        responsibleHospitals,
        requestedSpecialties,
        closed);
  }

  private CentreDraft open(OpenSession session) {
    var sessions = openSessions == null ? new ArrayList<OpenSession>() : openSessions;
    sessions.add(session);
    openSessions = sessions;
    return this;
  }
}
