package org.zhishou.engine.audit;

import java.time.LocalDate;
import java.util.HashSet;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.Site;
import org.zhishou.engine.text.Text;

/** A published roster changes as little as it can. */
final class StabilityAudit {
  private record Kept(Site site, LocalDate date, Session session, String physician) {}

  private StabilityAudit() {}

  /** {@code docs/rules.md}, row {@code stability}. */
  static void stability(RosterBook book, Findings findings) {
    var kept = new HashSet<Kept>();
    for (var duty : book.assignments()) {
      kept.add(new Kept(duty.site(), duty.date(), duty.session(), duty.physician().id()));
    }
    for (var duty : book.problem().baseline()) {
      if (!kept.contains(new Kept(duty.site(), duty.date(), duty.session(), duty.physician()))) {
        findings.add(
            1,
            Text.of(
                "rules.stability.finding",
                book.physician(duty.physician()).label(),
                book.where(duty.site()),
                duty.date(),
                FindingWords.session(duty.session())));
      }
    }
  }
}
