package org.zhishou.benchmarks.facts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.Mode;
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
  private final Policy policy;
  private final List<PostingFact> postings;
  private final Map<String, Integer> minutesOnTour;
  private final boolean[] permitted;
  private final boolean[] available;
  private final Set<RegularAt> regularAt;
  private final Set<String> regularCentres;
  private final Set<String> regularRemotely;
  private final Set<LocalDate> undesired;
  private final Set<LocalDate> preferred;

  /**
   * @param department null for a centre's own staff
   * @param minutes one way, by the centre's index
   * @param minutesOnTour one way, by the tour's id
   * @param postings of this physician
   */
  PhysicianFact(
      int index,
      Physician physician,
      Policy policy,
      @Nullable Department department,
      int[] minutes,
      Map<String, Integer> minutesOnTour,
      List<PostingFact> postings,
      long targetHalfDays,
      List<Day> days,
      List<CentreFact> centres) {
    this.index = index;
    this.physician = physician;
    this.department = department;
    this.minutes = minutes;
    this.minutesOnTour = minutesOnTour;
    this.postings = postings;
    this.policy = policy;
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
    regularCentres = centres(Mode.ON_SITE);
    regularRemotely = centres(Mode.REMOTE);
    undesired = Set.copyOf(physician.undesired());
    preferred = Set.copyOf(physician.preferred());
  }

  private Set<String> centres(Mode mode) {
    return regularAt.stream()
        .filter(at -> at.mode() == mode)
        .map(RegularAt::centre)
        .collect(Collectors.toUnmodifiableSet());
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

  public int maxRemoteHalfDaysPerWeek() {
    return policy.maxRemoteHalfDaysPerWeek();
  }

  public boolean eveningMayFollowFullDay() {
    return policy.eveningMayFollowFullDay();
  }

  public int maxExtraEveningsPerMonth() {
    return policy.maxExtraEveningsPerMonth();
  }

  /** The posting that has the date, if one does. */
  public @Nullable PostingFact postingOn(Day day) {
    for (var posting : postings) {
      if (posting.covers(day)) {
        return posting;
      }
    }
    return null;
  }

  /** Of the posting that has the date; null where none has. */
  public @Nullable PostingWeek postingWeek(Day day) {
    var posting = postingOn(day);
    return posting == null ? null : posting.week(day.week());
  }

  public String institution() {
    return physician.institution();
  }

  /** Whether an on-site duty there is one of the centre's own, by a posting. */
  public boolean postedTo(CentreFact centre, Day day) {
    var posting = postingOn(day);
    return posting != null && posting.isTo(centre);
  }

  /** One-way driving minutes; 0 for own staff, remote duties and dates of a posting. */
  public int minutesTo(Slot slot) {
    if (slot.remote() || postingOn(slot.day()) != null) {
      return 0;
    }
    var tour = slot.site().tour();
    return tour == null
        ? minutes[slot.centre().index()]
        : minutesOnTour.getOrDefault(tour, minutes[slot.centre().index()]);
  }

  public boolean undesires(Day day) {
    return undesired.contains(day.date());
  }

  public boolean prefers(Day day) {
    return preferred.contains(day.date());
  }

  public boolean regularAt(CentreFact centre, boolean remote) {
    return (remote ? regularRemotely : regularCentres).contains(centre.id());
  }

  public boolean regularOn(CentreFact centre, boolean remote, DayOfWeek weekday) {
    var mode = remote ? Mode.REMOTE : Mode.ON_SITE;
    return regularAt.contains(new RegularAt(centre.id(), mode, weekday));
  }

  /** Whether the rule {@code permitted-centre} allows the duty. */
  public boolean permittedFor(Slot slot) {
    var posting = postingOn(slot.day());
    if (posting != null) {
      return !slot.remote() && posting.isTo(slot.centre());
    }
    if (slot.remote()) {
      return dispatched() && slot.centre().acceptsHospital(physician.institution());
    }
    return (dispatched() && slot.window() != null) || permitted[slot.centre().index()];
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
    return minutesTo(slot) <= (slot.halfDays() == 1 ? maxMinutesForHalfDay : maxMinutes)
        || slot.remote();
  }

  /** Whether the rule {@code availability} allows the duty. */
  public boolean availableFor(Slot slot) {
    return available[slot.day().index() * SESSIONS.length + slot.session().ordinal()];
  }

  private boolean isAvailable(Day day, Session session) {
    if (isAwayOn(day)) {
      return false;
    }
    return postingOn(day) != null
        || (!physician.weeklyUnavailable().contains(day.weekday())
            && physician.ownClinics().stream()
                .noneMatch(
                    clinic ->
                        clinic.weekday() == day.weekday()
                            && policy.overlap(clinic.session(), session)));
  }

  /** Whether a date that was given as unavailable is this one. */
  boolean isAwayOn(Day day) {
    return physician.unavailable().stream().anyMatch(absence -> absence.takes(day.date()));
  }

  /** Whether the duty breaks no limit by itself. */
  public boolean mayServe(Slot slot) {
    return qualified() && permittedFor(slot) && reaches(slot) && availableFor(slot);
  }

  @Override
  public String toString() {
    return id();
  }
}
