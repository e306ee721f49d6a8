package org.zhishou.benchmarks.cpsat;

import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.zhishou.benchmarks.cpsat.DutyVariables.Choice;
import org.zhishou.benchmarks.cpsat.DutyVariables.Stay;
import org.zhishou.benchmarks.facts.Day;
import org.zhishou.benchmarks.facts.Department;
import org.zhishou.benchmarks.facts.PhysicianFact;
import org.zhishou.benchmarks.facts.PostingWeek;
import org.zhishou.engine.problem.Policy;

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
  private final Policy policy;

  private LimitConstraints(DutyVariables duties) {
    this.duties = duties;
    model = duties.model();
    policy = duties.facts().policy();
  }

  static void addTo(DutyVariables duties, Tours tours) {
    var limits = new LimitConstraints(duties);
    for (var physician : duties.facts().physicians()) {
      limits.onePlaceAndDailyLimit(physician);
      limits.weeklyLimit(physician);
      limits.periodLimit(physician);
      limits.remoteLimit(physician);
      limits.extraEveningLimit(physician);
    }
    limits.homeStaffing();
    tours.addLimits();
  }

  private void onePlaceAndDailyLimit(PhysicianFact physician) {
    for (var stays : duties.staysByDay(physician).values()) {
      if (stays.stream().filter(Stay::pinned).count() > 1) {
        stays.forEach(this::forbidWhatIsNotPinned);
      } else {
        model.model().addAtMostOne(stays.stream().map(Stay::made).toList());
        stays.forEach(this::withinOneStay);
      }
    }
  }

  private void forbidWhatIsNotPinned(Stay stay) {
    stay.choices().stream()
        .filter(choice -> !choice.pinned())
        .forEach(choice -> model.model().addEquality(choice.taken(), 0));
  }

  private void withinOneStay(Stay stay) {
    var choices = stay.choices();
    for (var i = 0; i < choices.size(); i++) {
      for (var j = i + 1; j < choices.size(); j++) {
        notBoth(choices.get(i), choices.get(j));
      }
    }
    if (choices.size() > HALF_DAYS_A_DAY) {
      if (policy.eveningMayFollowFullDay()) {
        atMost(choices, Choice::daytimeHalfDays, HALF_DAYS_A_DAY);
        atMost(choices, choice -> choice.evening() ? 1 : 0, 1);
      } else {
        atMost(choices, choice -> choice.slot().halfDays(), HALF_DAYS_A_DAY);
      }
    }
  }

  private void notBoth(Choice one, Choice other) {
    if (one.slot().conflictsWith(other.slot()) && !(one.pinned() && other.pinned())) {
      model.model().addAtMostOne(new Literal[] {one.taken(), other.taken()});
    }
  }

  /** Together no more units than the limit, or than the pinned ones have. */
  private void atMost(List<Choice> choices, ToIntFunction<Choice> units, long limit) {
    var pinned = pinned(choices, units);
    if (choices.stream().mapToLong(units::applyAsInt).sum() > Math.max(limit, pinned)) {
      model.model().addLessOrEqual(sum(choices, units), Math.max(limit, pinned));
    }
  }

  private static LinearExpr sum(List<Choice> choices, ToIntFunction<Choice> units) {
    var sum = LinearExpr.newBuilder();
    choices.forEach(choice -> sum.addTerm(choice.taken(), units.applyAsInt(choice)));
    return sum.build();
  }

  private static long pinned(List<Choice> choices, ToIntFunction<Choice> units) {
    return choices.stream().filter(Choice::pinned).mapToLong(units::applyAsInt).sum();
  }

  /** Each posting for itself, and the days that no posting has. */
  private void weeklyLimit(PhysicianFact physician) {
    Map<PostingWeek, List<Day>> posted = new LinkedHashMap<>();
    for (var day : duties.facts().days()) {
      var posting = physician.postingWeek(day);
      if (posting != null) {
        posted.computeIfAbsent(posting, key -> new ArrayList<>()).add(day);
      }
    }
    posted.forEach(
        (posting, days) -> atMostDutyDays(physician, days::contains, posting.daysPerWeek()));
    for (var week = 0; week < duties.facts().weeks(); week++) {
      var here = week;
      atMostDutyDays(
          physician,
          day -> day.week() == here && physician.postingOn(day) == null,
          physician.weeklyLimit());
    }
  }

  private void periodLimit(PhysicianFact physician) {
    if (physician.periodLimit() < Integer.MAX_VALUE) {
      atMostDutyDays(physician, day -> physician.postingOn(day) == null, physician.periodLimit());
    }
  }

  private void atMostDutyDays(PhysicianFact physician, Predicate<Day> counts, int limit) {
    model
        .model()
        .addLessOrEqual(
            duties.dutyDays(physician, counts),
            Math.max(limit, duties.pinnedDutyDays(physician, counts)));
  }

  private void remoteLimit(PhysicianFact physician) {
    Map<Integer, List<Choice>> byWeek = new LinkedHashMap<>();
    duties
        .staysByDay(physician)
        .forEach(
            (day, stays) ->
                stays.stream()
                    .filter(Stay::remote)
                    .forEach(
                        stay ->
                            byWeek
                                .computeIfAbsent(day.week(), week -> new ArrayList<>())
                                .addAll(stay.choices())));
    byWeek
        .values()
        .forEach(
            choices ->
                atMost(
                    choices,
                    choice -> choice.slot().halfDays(),
                    policy.maxRemoteHalfDaysPerWeek()));
  }

  private void extraEveningLimit(PhysicianFact physician) {
    if (!policy.eveningMayFollowFullDay()) {
      return;
    }
    Map<YearMonth, List<List<Choice>>> dates = new LinkedHashMap<>();
    duties
        .staysByDay(physician)
        .forEach(
            (day, stays) ->
                dates
                    .computeIfAbsent(YearMonth.from(day.date()), month -> new ArrayList<>())
                    .add(stays.stream().flatMap(stay -> stay.choices().stream()).toList()));
    dates.values().forEach(this::extraEveningLimit);
  }

  private void extraEveningLimit(List<List<Choice>> dates) {
    var extra = new ArrayList<Literal>();
    var pinned = 0L;
    for (var choices : dates) {
      var evenings = choices.stream().filter(Choice::evening).toList();
      if (evenings.isEmpty() || evenings.size() == choices.size()) {
        continue;
      }
      extra.add(extraEvening(choices, evenings));
      if (evenings.stream().anyMatch(Choice::pinned)
          && pinned(choices, Choice::daytimeHalfDays) >= HALF_DAYS_A_DAY) {
        pinned++;
      }
    }
    var limit = Math.max(policy.maxExtraEveningsPerMonth(), pinned);
    if (extra.size() > limit) {
      model.model().addLessOrEqual(HintedModel.sum(extra), limit);
    }
  }

  /** True at least if there are an evening and two half-days that are none. */
  private Literal extraEvening(List<Choice> choices, List<Choice> evenings) {
    var evening = model.atLeastEach(evenings.stream().map(Choice::taken).toList());
    var daytime = sum(choices, Choice::daytimeHalfDays);
    var most = Math.max(HALF_DAYS_A_DAY, pinned(choices, Choice::daytimeHalfDays));
    var extra = model.bool(model.hintOf(evening) == 1 && model.hintOf(daytime) >= HALF_DAYS_A_DAY);
    model
        .model()
        .addLessOrEqual(
            LinearExpr.newBuilder()
                .add(daytime)
                .addTerm(evening, most - 1)
                .addTerm(extra, 1 - most),
            most);
    return extra;
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
      if (physician.postingOn(day) == null) {
        away.add(duties.dutyDays(physician, day::equals));
        pinned += duties.pinnedDutyDays(physician, day::equals);
      }
    }
    model.model().addLessOrEqual(away, Math.max(limit, pinned));
  }
}
