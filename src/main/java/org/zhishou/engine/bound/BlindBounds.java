package org.zhishou.engine.bound;

import java.util.List;
import java.util.stream.Collectors;
import org.zhishou.engine.roster.Bounds;
import org.zhishou.engine.rulebook.Level;
import org.zhishou.engine.rulebook.Rule;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * What soft rules cost at least where little or nothing is known of them: nothing pays back but a
 * date that somebody asked for, and each pays once.
 */
final class BlindBounds {
  private BlindBounds() {}

  /**
   * @param known bounds of single rules that hold here too, but for {@code preferred-date}
   */
  static List<Bounds.RuleBound> of(ScoringTables tables, List<Bounds.RuleBound> known) {
    var byRule =
        known.stream()
            .collect(Collectors.toMap(Bounds.RuleBound::rule, Bounds.RuleBound::lowerBound));
    return Rule.ofLevel(Level.SOFT).stream()
        .filter(tables.checked().problem()::judgesBy)
        .map(
            rule ->
                new Bounds.RuleBound(
                    rule,
                    rule == Rule.PREFERRED_DATE
                        ? preferredDates(tables)
                        : byRule.getOrDefault(rule, 0L)))
        .toList();
  }

  /** What all of them pay back, 0 or less. */
  static long preferredDates(ScoringTables tables) {
    var dates = 0L;
    for (var physician = 0; physician < tables.physicians(); physician++) {
      for (var day = 0; day < tables.days(); day++) {
        dates += tables.isPreferred(physician, day) ? 1 : 0;
      }
    }
    return tables.weight(Rule.PREFERRED_DATE) * dates;
  }
}
