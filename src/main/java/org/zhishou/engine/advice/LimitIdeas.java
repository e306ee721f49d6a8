package org.zhishou.engine.advice;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.zhishou.engine.bound.CoverageCertificate;
import org.zhishou.engine.change.ChangePhysicianLimit;
import org.zhishou.engine.change.PhysicianLimit;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.scoring.ScoringTables;
import org.zhishou.engine.text.Text;

/** Limits of named physicians that the minimum cut runs through, raised. */
final class LimitIdeas {
  private final IdeaBook book;
  private final ScoringTables tables;
  private final RosterProblem problem;

  LimitIdeas(IdeaBook book) {
    this.book = book;
    tables = book.tables;
    problem = book.problem;
  }

  void raiseLimits(CoverageCertificate.Cut cut) {
    var byWeek =
        mostUseful(cut, cut.heldByWeek()).stream()
            .filter(one -> tables.weeklyLimit(one) < 7)
            .toList();
    for (var named = 1; named <= Math.min(IdeaBook.MOST_NAMED, byWeek.size()); named++) {
      raiseWeekly(byWeek.subList(0, named));
    }
    var byPeriod = mostUseful(cut, cut.heldByPeriod());
    for (var named = 1; named <= Math.min(IdeaBook.MOST_NAMED, byPeriod.size()); named++) {
      var more = Math.ceilDiv(cut.missing(), named);
      raisePeriod(byPeriod.subList(0, named), Math.min(more, tables.weeks()));
    }
  }

  /** First who may serve at most of the cut's centres. */
  private List<Integer> mostUseful(CoverageCertificate.Cut cut, Set<Integer> physicians) {
    var centres = Set.copyOf(cut.centres());
    return physicians.stream()
        .sorted(
            Comparator.comparingLong(
                one -> -IntStream.of(tables.sitesOf(one)).filter(centres::contains).count()))
        .toList();
  }

  private void raiseWeekly(List<Integer> physicians) {
    book.add(
        RepairKind.WEEKLY_LIMIT,
        physicians.stream().mapToInt(this::daysAbovePolicy).sum(),
        physicians.stream()
            .map(
                one ->
                    new ChangePhysicianLimit(
                        book.id(one),
                        PhysicianLimit.MAX_DUTY_DAYS_PER_WEEK,
                        tables.weeklyLimit(one) + 1))
            .toList(),
        physicians.stream()
            .map(
                one ->
                    Text.of(
                        "advice.raised",
                        book.label(one),
                        tables.weeklyLimit(one),
                        tables.weeklyLimit(one) + 1))
            .toList());
  }

  private int daysAbovePolicy(int physician) {
    var above = tables.weeklyLimit(physician) + 1 - problem.policy().maxDutyDaysPerWeek();
    return Math.max(1, above);
  }

  private void raisePeriod(List<Integer> physicians, int days) {
    book.add(
        RepairKind.PERIOD_LIMIT,
        physicians.size() * days,
        physicians.stream()
            .map(
                one ->
                    new ChangePhysicianLimit(
                        book.id(one),
                        PhysicianLimit.MAX_DUTY_DAYS_IN_PERIOD,
                        tables.periodLimit(one) + days))
            .toList(),
        physicians.stream()
            .map(
                one ->
                    Text.of(
                        "advice.raised",
                        book.label(one),
                        tables.periodLimit(one),
                        tables.periodLimit(one) + days))
            .toList());
  }
}
