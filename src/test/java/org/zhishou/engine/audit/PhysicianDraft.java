package org.zhishou.engine.audit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.OwnClinic;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.RegularAt;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.Title;
import org.zhishou.engine.problem.Unavailability;
import org.zhishou.engine.problem.UnavailabilityReason;

/** A physician in the making: an attending physician of H1 unless said otherwise. */
final class PhysicianDraft {
  private final String id;
  private final List<RegularAt> regularAt = new ArrayList<>();
  private final List<Unavailability> unavailable = new ArrayList<>();
  private final List<DayOfWeek> weeklyUnavailable = new ArrayList<>();
  private final List<OwnClinic> ownClinics = new ArrayList<>();
  private final List<LocalDate> undesired = new ArrayList<>();
  private final List<LocalDate> preferred = new ArrayList<>();
  private @Nullable String name;
  private String institution = "H1";
  private Title title = Title.ATTENDING;
  private String specialty = Physician.DEFAULT_SPECIALTY;
  private @Nullable Integer maxDutyDaysPerWeek;
  private @Nullable Integer maxDutyDaysInPeriod;
  private @Nullable Integer maxTravelMinutes;
  private @Nullable List<String> permittedCentres;
  private int workloadPercent = 100;
  private double carriedOverDutyDays;
  private int serviceDaysTarget;

  PhysicianDraft(String id) {
    this.id = id;
  }

  PhysicianDraft named(String name) {
    this.name = name;
    return this;
  }

  PhysicianDraft employedBy(String institution) {
    this.institution = institution;
    return this;
  }

  PhysicianDraft title(Title title) {
    this.title = title;
    return this;
  }

  PhysicianDraft specialty(String specialty) {
    this.specialty = specialty;
    return this;
  }

  PhysicianDraft maxDutyDaysPerWeek(int days) {
    maxDutyDaysPerWeek = days;
    return this;
  }

  PhysicianDraft maxDutyDaysInPeriod(int days) {
    maxDutyDaysInPeriod = days;
    return this;
  }

  PhysicianDraft maxTravelMinutes(int oneWay) {
    maxTravelMinutes = oneWay;
    return this;
  }

  PhysicianDraft permittedAt(String... centres) {
    permittedCentres = List.of(centres);
    return this;
  }

  PhysicianDraft workloadPercent(int percent) {
    workloadPercent = percent;
    return this;
  }

  PhysicianDraft carriedOverDutyDays(double days) {
    carriedOverDutyDays = days;
    return this;
  }

  PhysicianDraft serviceDaysTarget(int days) {
    serviceDaysTarget = days;
    return this;
  }

  PhysicianDraft regularAt(String centre, @Nullable DayOfWeek weekday) {
    regularAt.add(new RegularAt(centre, weekday));
    return this;
  }

  PhysicianDraft unavailable(String from, String to, UnavailabilityReason reason) {
    unavailable.add(new Unavailability(TinyCounty.day(from), TinyCounty.day(to), reason));
    return this;
  }

  PhysicianDraft unavailableEvery(DayOfWeek weekday) {
    weeklyUnavailable.add(weekday);
    return this;
  }

  PhysicianDraft ownClinic(DayOfWeek weekday, Session session) {
    ownClinics.add(new OwnClinic(weekday, session));
    return this;
  }

  PhysicianDraft undesired(String date) {
    undesired.add(TinyCounty.day(date));
    return this;
  }

  PhysicianDraft preferred(String date) {
    preferred.add(TinyCounty.day(date));
    return this;
  }

  Physician physician() {
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
