package org.zhishou.service.whatif.insight;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import org.zhishou.engine.compare.ComparisonWriter;
import org.zhishou.engine.compare.RosterDifference;
import org.zhishou.engine.compare.RosterFigures;
import org.zhishou.engine.draft.CostChange;
import org.zhishou.engine.draft.DraftWriter;
import org.zhishou.engine.draft.RuleChange;
import org.zhishou.engine.roster.Mentions;
import org.zhishou.engine.roster.RosterWriter;
import org.zhishou.engine.rulebook.Rule;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Rosters side by side: all figures of each, and what differs from the first. */
final class Comparison {
  private Comparison() {}

  static ObjectNode of(List<NamedRoster> rosters, Locale locale) {
    var json = JsonNodeFactory.instance.objectNode();
    var columns = json.putArray("columns");
    var writer = new ComparisonWriter(locale);
    var first = rosters.getFirst();
    RosterFigures firstFigures = null;
    var names = Mentions.in(first.problem().problem()).all().names();
    for (var roster : rosters) {
      names = names.and(Mentions.in(roster.problem().problem()).all().names());
      var figures = RosterFigures.of(roster.problem(), roster.duties(), roster.soft());
      var column = columns.addObject().put("of", roster.of());
      if (roster.label() != null) {
        column.put("label", roster.label());
      }
      column.set("figures", writer.json(figures));
      if (firstFigures == null) {
        firstFigures = figures;
      } else {
        column.set("change", new DraftWriter(locale).json(change(firstFigures, figures)));
        column.set("difference", writer.json(RosterDifference.of(first.duties(), roster.duties())));
      }
    }
    json.set("names", RosterWriter.json(names));
    return json;
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
