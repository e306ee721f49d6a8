package org.zhishou.service.whatif.insight;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.compare.RosterDifference;
import org.zhishou.engine.compare.RosterFigures;
import org.zhishou.engine.draft.CostChange;
import org.zhishou.engine.draft.RuleChange;
import org.zhishou.engine.roster.Mentions;
import org.zhishou.engine.roster.RosterNames;
import org.zhishou.engine.rulebook.Rule;

/** Rosters side by side: all figures of each, and what differs from the first. */
@Schema(description = "Rosters side by side; the first has no change and no difference.")
record Comparison(List<Column> columns, RosterNames names) {
  @Schema(name = "ComparedRoster")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Column(
      @Schema(
              description =
                  "Which roster, such as draft:ID, published:2, scenario:ID or the name given.")
          String of,
      @Schema(description = "The scenario's name.") @Nullable String label,
      FiguresDocument figures,
      @Nullable CostChange change,
      @Nullable DifferenceDocument difference) {}

  static Comparison of(List<NamedRoster> rosters) {
    var first = rosters.getFirst();
    RosterFigures compared = null;
    var names = Mentions.in(first.problem().problem()).all().names();
    var columns = new ArrayList<Column>();
    for (var roster : rosters) {
      names = names.and(Mentions.in(roster.problem().problem()).all().names());
      var figures = RosterFigures.of(roster.problem(), roster.duties(), roster.soft());
      columns.add(
          new Column(
              roster.of(),
              roster.label(),
              FiguresDocument.of(figures),
              compared == null ? null : change(compared, figures),
              compared == null
                  ? null
                  : DifferenceDocument.of(RosterDifference.of(first.duties(), roster.duties()))));
      compared = compared == null ? figures : compared;
    }
    return new Comparison(columns, names);
  }

  /** Problems of different policies may judge by different rules. */
  private static CostChange change(RosterFigures before, RosterFigures after) {
    var costs = new EnumMap<Rule, Long>(Rule.class);
    before.rules().forEach(figure -> costs.merge(figure.rule(), -figure.cost(), Long::sum));
    after.rules().forEach(figure -> costs.merge(figure.rule(), figure.cost(), Long::sum));
    var changes = new ArrayList<RuleChange>();
    costs.forEach(
        (rule, cost) -> {
          if (cost != 0) {
            changes.add(new RuleChange(rule, cost));
          }
        });
    return new CostChange(changes);
  }
}
