package org.zhishou.engine.audit;

import java.time.LocalDate;
import java.util.HashMap;
import org.zhishou.engine.text.Text;

/** How much physicians serve: fairly, no more than needed, enough for promotion. */
final class Workload {
  private Workload() {}

  /** {@code docs/rules.md}, row {@code fair-workload}. */
  static void fairWorkload(RosterBook book, Findings findings) {
    var fairShare = new FairShareAudit(book);
    for (var physician : FairShareAudit.sharers(book)) {
      var halfDays =
          book.of(physician).stream()
              .filter(duty -> book.posting(physician, duty.date()).isEmpty())
              .mapToLong(Assignment::halfDays)
              .sum();
      var carriedOver = physician.carriedOverHalfDays();
      var target = fairShare.target(physician);
      var distance = halfDays + carriedOver - target;
      findings.add(
          Math.multiplyExact(distance, distance),
          Text.of(
              "rules.fair-workload.finding",
              physician.label(),
              FindingWords.halfDays(halfDays),
              carriedOver,
              target));
    }
  }

  /** {@code docs/rules.md}, row {@code extra-duty}. */
  static void extraDuty(RosterBook book, Findings findings) {
    for (var centre : book.problem().centres()) {
      var halfDaysByWeek = new HashMap<LocalDate, Integer>();
      var postedByWeek = new HashMap<LocalDate, Integer>();
      for (var duty : book.clinicsOf(centre)) {
        halfDaysByWeek.merge(duty.monday(), duty.halfDays(), Integer::sum);
        if (book.isWherePosted(duty)) {
          postedByWeek.merge(duty.monday(), duty.halfDays(), Integer::sum);
        }
      }
      for (var monday : book.weeks()) {
        var halfDays = halfDaysByWeek.getOrDefault(monday, 0);
        var needed =
            Math.max(book.demand().needed(centre, monday), postedByWeek.getOrDefault(monday, 0));
        findings.add(
            Math.max(0, halfDays - needed),
            Text.of(
                "rules.extra-duty.finding",
                centre.label(),
                FindingWords.halfDays(halfDays),
                monday,
                needed));
      }
    }
  }

  /** {@code docs/rules.md}, row {@code promotion-service}. */
  static void promotionService(RosterBook book, Findings findings) {
    for (var physician : book.problem().physicians()) {
      var days = book.dutyDays(physician).size();
      var target = physician.serviceDaysTarget();
      findings.add(
          Math.max(0, target - days),
          Text.of(
              "rules.promotion-service.finding",
              physician.label(),
              FindingWords.dutyDays(days),
              target));
    }
  }
}
