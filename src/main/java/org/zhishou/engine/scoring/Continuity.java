package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/**
 * 1 per distinct physician and centre, unless regular there already.
 *
 * <p>It costs the same however often somebody comes, so nothing in it says that one who comes
 * seldom is nearly gone. {@link #forgivable} does.
 */
final class Continuity extends RuleScore {
  /** Dates that make a physician one of the clinic's own, in a period long enough for them. */
  private static final int MOST_DATES_TO_SETTLE = 5;

  private static final double DATES_TO_SETTLE_PER_WEEK = 0.4;

  private final ScoringTables tables;
  private final RosterState state;
  private final int datesToSettle;
  private long datesLacking;

  Continuity(ScoringTables tables, RosterState state) {
    super(Rule.CONTINUITY, tables);
    this.tables = tables;
    this.state = state;
    datesToSettle =
        (int) Math.clamp(DATES_TO_SETTLE_PER_WEEK * tables.weeks(), 1, MOST_DATES_TO_SETTLE);
  }

  void visitStarted(int physician, int centre) {
    var visits = state.visits(physician, centre);
    if (visits > datesToSettle || tables.isRegularAt(physician, centre)) {
      return;
    }
    if (visits == 1) {
      add(1);
      datesLacking += datesToSettle;
    }
    datesLacking--;
  }

  void visitEnded(int physician, int centre) {
    var visits = state.visits(physician, centre);
    if (visits >= datesToSettle || tables.isRegularAt(physician, centre)) {
      return;
    }
    if (visits == 0) {
      remove(1);
      datesLacking -= datesToSettle;
    }
    datesLacking++;
  }

  /**
   * Of the cost, what would not be there if it rose evenly with the first dates of a physician at a
   * clinic.
   */
  double forgivable() {
    return weight * datesLacking / (double) datesToSettle;
  }
}
