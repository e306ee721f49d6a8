package org.zhishou.benchmarks.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhishou.engine.problem.Hospital;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.problem.UnavailabilityReason;

/** {@code docs/rules.md}, "The target of fair-workload". */
final class WorkloadTargets {
  private final Set<String> hospitals;
  private final List<Day> workingDays;
  private final RosterProblem problem;

  /** N + B, in half-days. */
  private final long load;

  /** G. */
  private final long shares;

  /**
   * @param windows of tours that ask for a visit
   */
  WorkloadTargets(
      RosterProblem problem,
      List<Day> days,
      List<CentreWeek> centreWeeks,
      List<TourWindowFact> windows) {
    this.problem = problem;
    hospitals = problem.hospitals().stream().map(Hospital::id).collect(Collectors.toSet());
    workingDays = days.stream().filter(Day::working).toList();
    var sharers = problem.physicians().stream().filter(this::sharesLoad).toList();
    shares = sharers.stream().mapToLong(this::share).sum();
    load =
        neededFromHospitals(centreWeeks)
            + windows.stream().mapToLong(window -> 2L * window.tour().seats()).sum()
            + sharers.stream().mapToLong(Physician::carriedOverHalfDays).sum();
  }

  private boolean sharesLoad(Physician physician) {
    return hospitals.contains(physician.institution()) && physician.title().qualified();
  }

  private long share(Physician physician) {
    return physician.workloadPercent()
        * workingDays.stream()
            .filter(day -> !onLeave(physician, day) && !isPosted(physician, day))
            .count();
  }

  private boolean isPosted(Physician physician, Day day) {
    return problem.postings().stream()
        .anyMatch(one -> one.physician().equals(physician.id()) && one.covers(day.date()));
  }

  private static boolean onLeave(Physician physician, Day day) {
    return physician.unavailable().stream()
        .filter(
            absence ->
                absence.reason() == UnavailabilityReason.LEAVE
                    || absence.reason() == UnavailabilityReason.TRAINING)
        .anyMatch(absence -> absence.takes(day.date()));
  }

  private long neededFromHospitals(List<CentreWeek> centreWeeks) {
    Map<String, List<Integer>> weeklyLimitsOfOwnStaff = new HashMap<>();
    for (var physician : problem.physicians()) {
      if (!hospitals.contains(physician.institution()) && physician.title().qualified()) {
        weeklyLimitsOfOwnStaff
            .computeIfAbsent(physician.institution(), id -> new ArrayList<>())
            .add(PhysicianFact.weeklyLimit(physician, problem.policy(), false));
      }
    }
    var needed = 0L;
    for (var week : centreWeeks) {
      var days = week.openDays().size();
      var ownDays =
          weeklyLimitsOfOwnStaff.getOrDefault(week.centre().id(), List.of()).stream()
              .mapToLong(limit -> Math.min(limit, days))
              .sum();
      var capacity = 2 * (ownDays + postedDays(week));
      needed += Math.max(0, week.neededOnSite() - capacity) + week.neededRemote();
    }
    return needed;
  }

  private long postedDays(CentreWeek week) {
    return problem.postings().stream()
        .filter(one -> one.centre().equals(week.centre().id()) && isQualified(one.physician()))
        .mapToLong(
            one ->
                Math.min(
                    one.daysPerWeek(),
                    week.openDays().stream().filter(day -> one.covers(day.date())).count()))
        .sum();
  }

  private boolean isQualified(String id) {
    return problem.physicians().stream()
        .anyMatch(one -> one.id().equals(id) && one.title().qualified());
  }

  /** In half-days. */
  long of(Physician physician) {
    var posted = workingDays.stream().anyMatch(day -> isPosted(physician, day));
    var service = posted ? Long.MIN_VALUE : 2L * physician.serviceDaysTarget();
    var fairShare =
        shares == 0 ? 0 : Math.floorDiv(2 * share(physician) * load + shares, 2 * shares);
    return Math.max(fairShare, service);
  }
}
