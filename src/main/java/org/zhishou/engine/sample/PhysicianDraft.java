package org.zhishou.engine.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.OwnClinic;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.RegularAt;
import org.zhishou.engine.problem.Title;
import org.zhishou.engine.problem.Unavailability;

/** A physician while being drawn. */
final class PhysicianDraft {
  final String id;
  final String name;
  final String institution;
  final String specialty;
  Title title = Title.ATTENDING;
  @Nullable Integer maxDutyDaysPerWeek;
  @Nullable Integer maxDutyDaysInPeriod;
  @Nullable Integer maxTravelMinutes;
  @Nullable List<String> permittedCentres;
  int workloadPercent = 100;
  double carriedOverDutyDays;
  int serviceDaysTarget;
  final List<RegularAt> regularAt = new ArrayList<>();
  final List<Unavailability> unavailable = new ArrayList<>();
  final List<DayOfWeek> weeklyUnavailable = new ArrayList<>();
  final List<OwnClinic> ownClinics = new ArrayList<>();
  List<LocalDate> undesired = List.of();
  List<LocalDate> preferred = List.of();

  PhysicianDraft(String id, String name, String institution, String specialty) {
    this.id = id;
    this.name = name;
    this.institution = institution;
    this.specialty = specialty;
  }

  /** Whether no weekly clinic and no weekly day off takes part of the weekday. */
  boolean freeOn(DayOfWeek weekday) {
    return !weeklyUnavailable.contains(weekday)
        && ownClinics.stream().noneMatch(clinic -> clinic.weekday() == weekday);
  }

  boolean awayOn(LocalDate date) {
    return unavailable.stream().anyMatch(absence -> absence.takes(date));
  }

  Physician toPhysician() {
    unavailable.sort(
        Comparator.comparing(Unavailability::from).thenComparing(Unavailability::reason));
    return new Physician(
        id,
        name,
        institution,
        title,
        specialty,
        maxDutyDaysPerWeek,
        maxDutyDaysInPeriod,
        maxTravelMinutes,
        permittedCentres,
        workloadPercent,
        carriedOverDutyDays,
        serviceDaysTarget,
        regularAt,
        unavailable,
        weeklyUnavailable,
        ownClinics,
        undesired,
        preferred);
  }
}
