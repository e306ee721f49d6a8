package org.zhishou.benchmarks.cpsat;

import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.zhishou.benchmarks.cpsat.DutyVariables.Choice;
import org.zhishou.benchmarks.cpsat.DutyVariables.Visit;
import org.zhishou.benchmarks.facts.Day;
import org.zhishou.benchmarks.facts.Department;
import org.zhishou.benchmarks.facts.PhysicianFact;

/**
 * The limits, as constraints. A duty more never mends a broken limit, so the least that limits can
 * cost is what the pinned duties cost alone, and a roster reaches it exactly if no other duty adds
 * to that: each capacity is the limit, or what is pinned where that is more. The limits that a duty
 * breaks by itself are kept by there being no such variable.
 */
final class LimitConstraints {
  private static final int HALF_DAYS_A_DAY = 2;

  private final DutyVariables duties;
  private final HintedModel model;

  private LimitConstraints(DutyVariables duties) {
    this.duties = duties;
    model = duties.model();
  }

  static void addTo(DutyVariables duties) {
    var limits = new LimitConstraints(duties);
    for (var physician : duties.facts().physicians()) {
      limits.onePlaceAndDailyLimit(physician);
      limits.weeklyLimit(physician);
      limits.periodLimit(physician);
    }
    limits.homeStaffing();
  }

  private void onePlaceAndDailyLimit(PhysicianFact physician) {
    for (var visits : duties.visitsByDay(physician).values()) {
      if (visits.stream().filter(Visit::pinned).count() > 1) {
        visits.forEach(this::forbidWhatIsNotPinned);
      } else {
        model.model().addAtMostOne(visits.stream().map(Visit::made).toList());
        visits.forEach(this::withinOneCentre);
      }
    }
  }

  private void forbidWhatIsNotPinned(Visit visit) {
    duties.choicesOf(visit).stream()
        .filter(choice -> !choice.pinned())
        .forEach(choice -> model.model().addEquality(choice.taken(), 0));
  }

  private void withinOneCentre(Visit visit) {
    var choices = duties.choicesOf(visit);
    for (var i = 0; i < choices.size(); i++) {
      for (var j = i + 1; j < choices.size(); j++) {
        notBoth(choices.get(i), choices.get(j));
      }
    }
    if (choices.size() > HALF_DAYS_A_DAY) {
      var halfDays = LinearExpr.newBuilder();
      var pinned = 0;
      for (var choice : choices) {
        halfDays.addTerm(choice.taken(), choice.slot().halfDays());
        pinned += choice.pinned() ? choice.slot().halfDays() : 0;
      }
      model.model().addLessOrEqual(halfDays, Math.max(HALF_DAYS_A_DAY, pinned));
    }
  }

  private void notBoth(Choice one, Choice other) {
    if (one.slot().conflictsWith(other.slot()) && !(one.pinned() && other.pinned())) {
      model.model().addAtMostOne(new Literal[] {one.taken(), other.taken()});
    }
  }

  private void weeklyLimit(PhysicianFact physician) {
    for (var week = 0; week < duties.facts().weeks(); week++) {
      var here = week;
      atMostDutyDays(physician, day -> day.week() == here, physician.weeklyLimit());
    }
  }

  private void periodLimit(PhysicianFact physician) {
    if (physician.periodLimit() < Integer.MAX_VALUE) {
      atMostDutyDays(physician, day -> true, physician.periodLimit());
    }
  }

  private void atMostDutyDays(PhysicianFact physician, Predicate<Day> counts, int limit) {
    model
        .model()
        .addLessOrEqual(
            duties.dutyDays(physician, counts),
            Math.max(limit, duties.pinnedDays(physician, counts)));
  }

  private void homeStaffing() {
    Map<Department, List<PhysicianFact>> staff = new HashMap<>();
    for (var physician : duties.facts().physicians()) {
      var department = physician.department();
      if (department != null) {
        staff.computeIfAbsent(department, key -> new ArrayList<>()).add(physician);
      }
    }
    for (var day : duties.facts().days()) {
      staff.forEach((department, physicians) -> away(department.maxAway(day), physicians, day));
    }
  }

  private void away(int limit, List<PhysicianFact> physicians, Day day) {
    if (limit >= physicians.size()) {
      return;
    }
    var away = LinearExpr.newBuilder();
    var pinned = 0L;
    for (var physician : physicians) {
      away.add(duties.dutyDays(physician, day::equals));
      pinned += duties.pinnedDays(physician, day::equals);
    }
    model.model().addLessOrEqual(away, Math.max(limit, pinned));
  }
}
