package org.zhishou.service.record.promotion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhishou.service.record.ledger.EntryType;
import org.zhishou.service.record.ledger.LedgerEntry;
import org.zhishou.service.record.promotion.ServiceCount.Range;

/**
 * When somebody served, as far as it counts towards promotion.
 *
 * @param postings as they were entered
 * @param dates of all else
 */
record ServedDates(List<Range> postings, Set<LocalDate> dates) {
  /**
   * @param entries of one physician that stand
   * @param types that count
   */
  static ServedDates of(Collection<LedgerEntry> entries, Collection<EntryType> types) {
    var postings = new ArrayList<Range>();
    var dates = new HashSet<LocalDate>();
    for (var entry : entries) {
      if (types.contains(entry.type())) {
        if (entry.type() == EntryType.POSTING) {
          postings.add(new Range(entry.from(), entry.to()));
        } else {
          dates.add(entry.from());
        }
      }
    }
    return new ServedDates(postings, dates);
  }

  /** The same with dates on which service is still awaited. */
  ServedDates with(Collection<LocalDate> awaited) {
    var all = new HashSet<>(dates);
    all.addAll(awaited);
    return new ServedDates(postings, all);
  }

  /** What there is up to a day, which is within. */
  ServiceCount upTo(LocalDate day) {
    var begun =
        postings.stream()
            .filter(one -> !one.from().isAfter(day))
            .map(one -> one.to().isAfter(day) ? new Range(one.from(), day) : one)
            .toList();
    var past = new HashSet<LocalDate>();
    dates.stream().filter(date -> !date.isAfter(day)).forEach(past::add);
    return ServiceCount.of(begun, past);
  }
}
