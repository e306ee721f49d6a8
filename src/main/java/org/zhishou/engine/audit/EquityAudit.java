package org.zhishou.engine.audit;

import org.zhishou.engine.text.Text;

/** Whether what goes beyond the minimum is shared by population. */
final class EquityAudit {
  private EquityAudit() {}

  /** {@code docs/rules.md}, row {@code equity}. */
  static void equity(RosterBook book, Findings findings) {
    report(PopulationShares.extraDays(book), "audit.equity.extra-days", findings);
    report(PopulationShares.seniorDays(book), "audit.equity.senior-days", findings);
  }

  private static void report(PopulationShares shares, String sentence, Findings findings) {
    for (var centre : shares.centres()) {
      var days = shares.days(centre);
      findings.add(
          shares.tenthsOff(centre),
          Text.of(
              "rules.equity.finding",
              centre.label(),
              Text.of(sentence, FindingWords.dutyDays(days)),
              shares.population(centre),
              shares.population(),
              shares.days()));
    }
  }
}
