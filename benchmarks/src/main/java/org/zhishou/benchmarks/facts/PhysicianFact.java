package org.zhishou.benchmarks.facts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.Policy;
import org.zhishou.engine.problem.RegularAt;
import org.zhishou.engine.problem.Session;

/** A physician. */
public final class PhysicianFact {
  private static final Session[] SESSIONS = Session.values();
  private static final int OWN_STAFF_DAYS_PER_WEEK = 7;

  private final int index;
  private final Physician physician;
  private final @Nullable Department department;
  private final int[] minutes;
  private final int maxMinutes;
  private final int maxMinutesForHalfDay;
  private final int weeklyLimit;
  private final long targetHalfDays;
  private final boolean[] permitted;
  private final boolean[] available;
  private final Set<RegularAt> regularAt;
  private final Set<String> regularCentres;
  private final Set<LocalDate> undesired;
  private final Set<LocalDate> preferred;

  /**
   * @param department null for a centre's own staff
   * @param minutes one way, by the centre's index
   */
  PhysicianFact(
      int index,
      Physician physician,
      Policy policy,
      @Nullable Department department,
      int[] minutes,
      long targetHalfDays,
      List<Day> days,
      List<CentreFact> centres) {
    this.index = index;
    this.physician = physician;
    this.department = department;
    this.minutes = minutes;
    this.targetHalfDays = targetHalfDays;
    var own = physician.maxTravelMinutes();
    maxMinutes = own == null ? policy.maxTravelMinutes() : Math.min(own, policy.maxTravelMinutes());
    maxMinutesForHalfDay = Math.min(maxMinutes, policy.maxTravelMinutesForHalfDay());
    weeklyLimit = weeklyLimit(physician, policy, department != null);
    permitted = new boolean[centres.size()];
    centres.forEach(centre -> permitted[centre.index()] = permits(centre));
    available = new boolean[days.size() * SESSIONS.length];
    for (var day : days) {
      for (var session : SESSIONS) {
        available[day.index() * SESSIONS.length + session.ordinal()] = isAvailable(day, session);
      }
    }
    regularAt = Set.copyOf(physician.regularAt());
    regularCentres =
        regularAt.stream().map(RegularAt::centre).collect(Collectors.toUnmodifiableSet());
    undesired = Set.copyOf(physician.undesired());
    preferred = Set.copyOf(physician.preferred());
  }

  static int weeklyLimit(Physician physician, Policy policy, boolean dispatched) {
    var own = physician.maxDutyDaysPerWeek();
    if (own != null) {
      return own;
    }
    return dispatched ? policy.maxDutyDaysPerWeek() : OWN_STAFF_DAYS_PER_WEEK;
  }

  public int index() {
    return index;
  }

  public String id() {
    return physician.id();
  }

  public String specialty() {
    return physician.specialty();
  }

  public boolean qualified() {
    return physician.title().qualified();
  }

  /** Associate chief or chief. */
  public boolean senior() {
    return physician.title().senior();
  }

  /** Null for a centre's own staff. */
  public @Nullable Department department() {
    return department;
  }

  public boolean dispatched() {
    return department != null;
  }

  /** Whether {@code fair-workload} counts the physician. */
  public boolean sharesLoad() {
    return dispatched() && qualified();
  }

  public long targetHalfDays() {
    return targetHalfDays;
  }

  public int carriedOverHalfDays() {
    return physician.carriedOverHalfDays();
  }

  public int serviceDaysTarget() {
    return physician.serviceDaysTarget();
  }

  /** Duty days a week. */
  public int weeklyLimit() {
    return weeklyLimit;
  }

  /** Duty days in the period, {@link Integer#MAX_VALUE} where nothing limits them. */
  public int periodLimit() {
    var limit = physician.maxDutyDaysInPeriod();
    return limit == null ? Integer.MAX_VALUE : limit;
  }

  /** One-way driving minutes; 0 for own staff. */
  public int minutesTo(CentreFact centre) {
    return minutes[centre.index()];
  }

  public boolean undesires(Day day) {
    return undesired.contains(day.date());
  }

  public boolean prefers(Day day) {
    return preferred.contains(day.date());
  }

  public boolean regularAt(CentreFact centre) {
    return regularCentres.contains(centre.id());
  }

  public boolean regularOn(CentreFact centre, DayOfWeek weekday) {
    return regularAt.contains(new RegularAt(centre.id(), weekday));
  }

  /** Whether the rule {@code permitted-centre} allows the centre. */
  public boolean permittedAt(CentreFact centre) {
    return permitted[centre.index()];
  }

  private boolean permits(CentreFact centre) {
    if (!dispatched()) {
      return physician.institution().equals(centre.id());
    }
    var named = physician.permittedCentres();
    return (named == null || named.contains(centre.id()))
        && centre.acceptsHospital(physician.institution());
  }

  /** Whether the rule {@code travel-limit} allows the duty. */
  public boolean reaches(Slot slot) {
    return minutesTo(slot.centre()) <= (slot.halfDays() == 1 ? maxMinutesForHalfDay : maxMinutes);
  }

  /** Whether the rule {@code availability} allows the duty. */
  public boolean availableFor(Slot slot) {
    return available[slot.day().index() * SESSIONS.length + slot.session().ordinal()];
  }

  private boolean isAvailable(Day day, Session session) {
    return !physician.weeklyUnavailable().contains(day.weekday())
        && physician.unavailable().stream().noneMatch(absence -> absence.takes(day.date()))
        && physician.ownClinics().stream()
            .noneMatch(
                clinic -> clinic.weekday() == day.weekday() && clinic.session().overlaps(session));
  }

  /** Whether the duty breaks no limit by itself. */
  public boolean mayServe(Slot slot) {
    return qualified() && permittedAt(slot.centre()) && reaches(slot) && availableFor(slot);
  }

  @Override
  public String toString() {
    return id();
  }
}
