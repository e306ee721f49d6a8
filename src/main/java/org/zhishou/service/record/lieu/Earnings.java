package org.zhishou.service.record.lieu;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.zhishou.engine.problem.Session;
import org.zhishou.service.record.ledger.LedgerEntry;
import org.zhishou.service.record.lieu.LieuAccount.Earning;
import org.zhishou.service.record.settings.RecordSettings;

/**
 * What entries of the ledger earn in lieu: an evening its length, any other half-day on a rest day.
 */
final class Earnings {
  private Earnings() {}

  /**
   * By date, dates that earn nothing left out.
   *
   * @param entries of one physician that stand
   */
  static List<Earning> of(Collection<LedgerEntry> entries, RecordSettings settings) {
    var minutes = new TreeMap<LocalDate, Integer>();
    for (var entry : entries) {
      if (entry.session() == Session.EVENING) {
        minutes.merge(entry.from(), settings.eveningMinutes(), Integer::sum);
      } else if (entry.restDay()) {
        minutes.merge(
            entry.from(), entry.halfDays() * settings.restDayHalfDayMinutes(), Integer::sum);
      }
    }
    minutes.values().removeIf(sum -> sum == 0);
    return minutes.entrySet().stream()
        .map(one -> new Earning(one.getKey(), one.getValue()))
        .toList();
  }
}
