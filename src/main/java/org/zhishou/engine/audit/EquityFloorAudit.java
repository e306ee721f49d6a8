package org.zhishou.engine.audit;

import org.zhishou.engine.text.Text;

/** What every resident may expect of seniors at their centre. */
final class EquityFloorAudit {
  private static final long RESIDENTS_TIMES_WEEKS = 130_000;

  private EquityFloorAudit() {}

  /** {@code docs/rules.md}, row {@code equity-floor}. */
  static void equityFloor(RosterBook book, Findings findings) {
    long weeks = book.problem().period().weeks();
    long daysPer10000 = book.policy().seniorDaysPer10000();
    for (var centre : book.problem().centres()) {
      var population = centre.population() == null ? 0L : centre.population();
      var floor = Math.floorDiv(daysPer10000 * population * weeks, RESIDENTS_TIMES_WEEKS);
      var days =
          book.at(centre).stream()
              .filter(duty -> duty.physician().title().senior())
              .map(Assignment::date)
              .distinct()
              .count();
      findings.add(
          Math.max(0, floor - days),
          Text.of("rules.equity-floor.finding", centre.label(), FindingWords.dates(days), floor));
    }
  }
}
