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

  /** N + B, in half-days. */
  private final long load;

  /** G. */
  private final long shares;

  WorkloadTargets(RosterProblem problem, List<Day> days, List<CentreWeek> centreWeeks) {
    hospitals = problem.hospitals().stream().map(Hospital::id).collect(Collectors.toSet());
    workingDays = days.stream().filter(Day::working).toList();
    var sharers = problem.physicians().stream().filter(this::sharesLoad).toList();
    shares = sharers.stream().mapToLong(this::share).sum();
    load =
        neededFromHospitals(problem, centreWeeks)
            + sharers.stream().mapToLong(Physician::carriedOverHalfDays).sum();
  }

  private boolean sharesLoad(Physician physician) {
    return hospitals.contains(physician.institution()) && physician.title().qualified();
  }

  private long share(Physician physician) {
    return physician.workloadPercent()
        * workingDays.stream().filter(day -> !onLeave(physician, day)).count();
  }

  private static boolean onLeave(Physician physician, Day day) {
    return physician.unavailable().stream()
        .filter(
            absence ->
                absence.reason() == UnavailabilityReason.LEAVE
                    || absence.reason() == UnavailabilityReason.TRAINING)
        .anyMatch(absence -> absence.takes(day.date()));
  }

  private long neededFromHospitals(RosterProblem problem, List<CentreWeek> centreWeeks) {
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
      var days = week.workingDays();
      var ownDays =
          weeklyLimitsOfOwnStaff.getOrDefault(week.centre().id(), List.of()).stream()
              .mapToLong(limit -> Math.min(limit, days))
              .sum();
      needed += Math.max(0, week.needed() - 2 * ownDays);
    }
    return needed;
  }

  /** In half-days. */
  long of(Physician physician) {
    var service = 2L * physician.serviceDaysTarget();
    return shares == 0
        ? service
        : Math.max(Math.floorDiv(2 * share(physician) * load + shares, 2 * shares), service);
  }
}
