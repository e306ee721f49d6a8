package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/**
 * The square of the whole hours a physician travels over the period.
 *
 * <p>Most minutes more or less cost nothing in it, and one in sixty costs all of an hour, so that
 * it says little of which way is longer. {@link #forgivable} does.
 */
final class FairTravel extends RuleScore {
  private static final int MINUTES_PER_HOUR = 60;

  private final ScoringTables tables;
  private final int[] minutes;
  private long sixtiethsAboveLines;

  FairTravel(ScoringTables tables) {
    super(Rule.FAIR_TRAVEL, tables);
    this.tables = tables;
    minutes = new int[tables.physicians()];
  }

  void visitStarted(int physician, int site, int day) {
    shift(physician, tables.minutes(physician, site, day));
  }

  void visitEnded(int physician, int site, int day) {
    shift(physician, -tables.minutes(physician, site, day));
  }

  private void shift(int physician, int minutesMore) {
    var before = minutes[physician];
    var after = before + minutesMore;
    minutes[physician] = after;
    sixtiethsAboveLines += sixtiethsAboveLine(after) - sixtiethsAboveLine(before);
    long hoursBefore = before / MINUTES_PER_HOUR;
    long hoursAfter = after / MINUTES_PER_HOUR;
    change(hoursBefore * hoursBefore, hoursAfter * hoursAfter);
  }

  private static long sixtiethsAboveLine(int minutes) {
    long hours = minutes / MINUTES_PER_HOUR;
    var minutesToFullHour = MINUTES_PER_HOUR - minutes % MINUTES_PER_HOUR;
    return hours == 0 ? 0 : (2 * hours - 1) * (minutesToFullHour - 1);
  }

  /**
   * Of the cost, what would not be there if it rose evenly from the last minute of each hour to the
   * last of the next.
   */
  double forgivable() {
    return weight * sixtiethsAboveLines / (double) MINUTES_PER_HOUR;
  }
}
