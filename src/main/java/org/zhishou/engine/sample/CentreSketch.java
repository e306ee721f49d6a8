package org.zhishou.engine.sample;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.Centre;
import org.zhishou.engine.problem.CentreKind;
import org.zhishou.engine.problem.RequestedSpecialty;
import org.zhishou.engine.travel.Coordinate;

/** A centre while being sketched: a place, and what the county has settled for it. */
final class CentreSketch {
  final String id;
  final String name;
  final CentreKind kind;
  final Coordinate at;
  int population;
  @Nullable Integer dutyDaysPerWeek;
  @Nullable OpeningPatterns openings;
  List<String> responsibleHospitals = List.of();
  final List<RequestedSpecialty> requestedSpecialties = new ArrayList<>();

  CentreSketch(String id, String name, CentreKind kind, Coordinate at) {
    this.id = id;
    this.name = name;
    this.kind = kind;
    this.at = at;
  }

  CentreSketch dutyDaysPerWeek(int days) {
    dutyDaysPerWeek = days;
    return this;
  }

  CentreSketch openings(OpeningPatterns patterns) {
    openings = patterns;
    return this;
  }

  CentreSketch responsible(String... hospitals) {
    responsibleHospitals = List.of(hospitals);
    return this;
  }

  CentreSketch asksFor(String specialty, int daysPerFourWeeks) {
    requestedSpecialties.add(new RequestedSpecialty(specialty, daysPerFourWeeks));
    return this;
  }

  Centre toCentre() {
    return new Centre(
        id,
        name,
        kind,
        at.latitude(),
        at.longitude(),
        population,
        dutyDaysPerWeek,
        openings == null ? null : openings.sessions(),
        responsibleHospitals,
        requestedSpecialties);
  }
}
