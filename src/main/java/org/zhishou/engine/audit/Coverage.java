package org.zhishou.engine.audit;

import java.time.LocalDate;
import java.util.HashSet;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.text.Text;

/** What policy demands of every centre, and how a shortage is shared. */
final class Coverage {
  private record Staffed(LocalDate date, Session session, Mode mode) {}

  private Coverage() {}

  /** {@code docs/rules.md}, row {@code weekly-coverage}. */
  static void weeklyCoverage(RosterBook book, Findings findings) {
    for (var centre : book.problem().centres()) {
      var missing = book.missing(centre);
      for (var monday : book.weeks()) {
        var required = book.demand().required(centre, monday);
        var missingDays = missing.getOrDefault(monday, 0);
        findings.add(
            missingDays,
            Text.of(
                "rules.weekly-coverage.finding",
                centre.label(),
                FindingWords.dutyDays(required - missingDays),
                monday,
                required));
      }
    }
  }

  /** {@code docs/rules.md}, row {@code required-session}. */
  static void requiredSession(RosterBook book, Findings findings) {
    for (var centre : book.problem().centres()) {
      var staffed = new HashSet<Staffed>();
      for (var duty : book.clinicsOf(centre)) {
        staffed.add(new Staffed(duty.date(), duty.session(), duty.mode()));
      }
      for (var date : book.dates()) {
        for (var opening : book.hours().on(centre, date)) {
          if (opening.required()
              && !staffed.contains(new Staffed(date, opening.session(), opening.mode()))) {
            findings.add(
                1,
                Text.of(
                    "rules.required-session.finding",
                    opening.mode() == Mode.REMOTE
                        ? Text.of("audit.where.remote", centre.label())
                        : centre.label(),
                    date,
                    FindingWords.session(opening.session())));
          }
        }
      }
    }
  }

  /** {@code docs/rules.md}, row {@code shortfall-spread}. */
  static void shortfallSpread(RosterBook book, Findings findings) {
    for (var centre : book.problem().centres()) {
      var missing = book.missing(centre).values().stream().mapToLong(Integer::longValue).sum();
      findings.add(
          missing * missing,
          Text.of(
              "rules.shortfall-spread.finding", centre.label(), FindingWords.dutyDays(missing)));
    }
  }
}
