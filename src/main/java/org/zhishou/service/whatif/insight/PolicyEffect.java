package org.zhishou.service.whatif.insight;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.compare.RosterFigures;
import org.zhishou.engine.compare.RuleFigure;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.Policy;
import org.zhishou.engine.rulebook.Level;
import org.zhishou.engine.rulebook.Rule;

/**
 * The same roster judged by the policy that it was planned with, and by another. Nothing is
 * searched anew.
 *
 * @param rules those that judge under either policy, in the catalogue's order
 */
@Schema(description = "A roster judged by the policy that it was planned with, and by another.")
record PolicyEffect(
    @Schema(description = "The roster, such as draft:ID.") String of,
    Judged before,
    Judged after,
    List<RuleEffect> rules) {
  @Schema(name = "JudgedRoster")
  record Judged(
      @Schema(description = "Costs of that level; lower is better.") long limits,
      long coverage,
      long soft,
      @Schema(description = "Duty days.") int required,
      @Schema(description = "Duty days that can be staffed at all.") int possible,
      int staffed) {
    static Judged of(RosterFigures figures) {
      var coverage = figures.coverage();
      return new Judged(
          -figures.score().limits(),
          -figures.score().coverage(),
          -figures.score().soft(),
          coverage.required(),
          coverage.possible(),
          coverage.staffed());
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record RuleEffect(
      String id,
      Level level,
      @Schema(description = "Missing of rules that have none.") @Nullable Integer weightBefore,
      @Nullable Integer weightAfter,
      @Schema(description = "What the rule found.") long matchesBefore,
      long matchesAfter,
      long costBefore,
      long costAfter) {}

  static PolicyEffect of(NamedRoster roster, Policy policy) {
    var planned = roster.problem();
    var changed =
        new CheckedProblem(
            planned.problem().withPolicy(policy),
            planned.calendar(),
            planned.travel(),
            planned.warnings());
    var before = RosterFigures.of(planned, roster.duties(), null);
    var after = RosterFigures.of(changed, roster.duties(), null);
    return new PolicyEffect(
        roster.of(),
        Judged.of(before),
        Judged.of(after),
        Arrays.stream(Rule.values())
            .map(rule -> effect(rule, planned.problem().policy(), before, policy, after))
            .filter(Objects::nonNull)
            .toList());
  }

  private static @Nullable RuleEffect effect(
      Rule rule, Policy before, RosterFigures was, Policy after, RosterFigures is) {
    var wasFigure = figure(was, rule);
    var isFigure = figure(is, rule);
    if (wasFigure == null && isFigure == null) {
      return null;
    }
    return new RuleEffect(
        rule.id(),
        rule.level(),
        rule.weighable() ? before.weight(rule) : null,
        rule.weighable() ? after.weight(rule) : null,
        wasFigure == null ? 0 : wasFigure.matches(),
        isFigure == null ? 0 : isFigure.matches(),
        wasFigure == null ? 0 : wasFigure.cost(),
        isFigure == null ? 0 : isFigure.cost());
  }

  private static @Nullable RuleFigure figure(RosterFigures figures, Rule rule) {
    return figures.rules().stream().filter(one -> one.rule() == rule).findFirst().orElse(null);
  }
}
