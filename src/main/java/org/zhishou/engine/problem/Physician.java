package org.zhishou.engine.problem;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A physician, dispatched by a hospital or employed by a centre.
 *
 * @param label what sentences call it: its name, and its id beside it where another of the problem
 *     has the same
 */
public record Physician(
    String id,
    @Nullable String name,
    String institution,
    Title title,
    String specialty,
    @Nullable Integer maxDutyDaysPerWeek,
    @Nullable Integer maxDutyDaysInPeriod,
    @Nullable Integer maxTravelMinutes,
    @Nullable List<String> permittedCentres,
    int workloadPercent,
    double carriedOverDutyDays,
    int serviceDaysTarget,
    List<RegularAt> regularAt,
    List<Unavailability> unavailable,
    List<DayOfWeek> weeklyUnavailable,
    List<OwnClinic> ownClinics,
    List<LocalDate> undesired,
    List<LocalDate> preferred,
    String label) {
  public static final String DEFAULT_SPECIALTY = "GENERAL_MEDICINE";

  public Physician {
    permittedCentres = permittedCentres == null ? null : List.copyOf(permittedCentres);
    regularAt = List.copyOf(regularAt);
    unavailable = List.copyOf(unavailable);
    weeklyUnavailable = List.copyOf(weeklyUnavailable);
    ownClinics = List.copyOf(ownClinics);
    undesired = List.copyOf(undesired);
    preferred = List.copyOf(preferred);
  }

  /** Called by its name, or its id where it has none. */
  public Physician(
      String id,
      @Nullable String name,
      String institution,
      Title title,
      String specialty,
      @Nullable Integer maxDutyDaysPerWeek,
      @Nullable Integer maxDutyDaysInPeriod,
      @Nullable Integer maxTravelMinutes,
      @Nullable List<String> permittedCentres,
      int workloadPercent,
      double carriedOverDutyDays,
      int serviceDaysTarget,
      List<RegularAt> regularAt,
      List<Unavailability> unavailable,
      List<DayOfWeek> weeklyUnavailable,
      List<OwnClinic> ownClinics,
      List<LocalDate> undesired,
      List<LocalDate> preferred) {
    this(
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
        preferred,
        Labels.of(id, name));
  }

  Physician withLabel(String other) {
    return with(
        other,
        maxDutyDaysPerWeek,
        maxDutyDaysInPeriod,
        maxTravelMinutes,
        permittedCentres,
        workloadPercent,
        unavailable);
  }

  public Physician withMaxDutyDaysPerWeek(int days) {
    return with(
        label,
        days,
        maxDutyDaysInPeriod,
        maxTravelMinutes,
        permittedCentres,
        workloadPercent,
        unavailable);
  }

  public Physician withMaxDutyDaysInPeriod(int days) {
    return with(
        label,
        maxDutyDaysPerWeek,
        days,
        maxTravelMinutes,
        permittedCentres,
        workloadPercent,
        unavailable);
  }

  public Physician withMaxTravelMinutes(int minutes) {
    return with(
        label,
        maxDutyDaysPerWeek,
        maxDutyDaysInPeriod,
        minutes,
        permittedCentres,
        workloadPercent,
        unavailable);
  }

  public Physician withPermittedCentres(List<String> centres) {
    return with(
        label,
        maxDutyDaysPerWeek,
        maxDutyDaysInPeriod,
        maxTravelMinutes,
        centres,
        workloadPercent,
        unavailable);
  }

  public Physician withWorkloadPercent(int percent) {
    return with(
        label,
        maxDutyDaysPerWeek,
        maxDutyDaysInPeriod,
        maxTravelMinutes,
        permittedCentres,
        percent,
        unavailable);
  }

  public Physician withUnavailable(List<Unavailability> ranges) {
    return with(
        label,
        maxDutyDaysPerWeek,
        maxDutyDaysInPeriod,
        maxTravelMinutes,
        permittedCentres,
        workloadPercent,
        ranges);
  }

  /** With one absence more. */
  public Physician withAbsence(Unavailability absence) {
    return withUnavailable(Stream.concat(unavailable.stream(), Stream.of(absence)).toList());
  }

  private Physician with(
      String called,
      @Nullable Integer daysPerWeek,
      @Nullable Integer daysInPeriod,
      @Nullable Integer minutes,
      @Nullable List<String> centres,
      int percent,
      List<Unavailability> ranges) {
    return new Physician(
        id,
        name,
        institution,
        title,
        specialty,
        daysPerWeek,
        daysInPeriod,
        minutes,
        centres,
        percent,
        carriedOverDutyDays,
        serviceDaysTarget,
        regularAt,
        ranges,
        weeklyUnavailable,
        ownClinics,
        undesired,
        preferred,
        called);
  }

  /** Carried-over duty days as whole half-days: above the fair share is positive. */
  public int carriedOverHalfDays() {
    return (int) Math.round(2 * carriedOverDutyDays);
  }
}
