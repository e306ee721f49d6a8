package org.zhishou.service.record.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Days and half-days of entries that stand, by whose they are, stretch of the calendar and type. A
 * day is a physician's date: two sessions of a date are one day, and so are two postings that share
 * a date.
 */
final class Totals {
  /** Whose days they are. */
  enum By {
    PHYSICIAN,
    HOSPITAL,
    CENTRE,
    COUNTY;

    LedgerEntry.Named of(LedgerEntry entry) {
      return switch (this) {
        case PHYSICIAN -> entry.by().physician();
        case HOSPITAL -> entry.by().institution();
        case CENTRE -> entry.centre();
        case COUNTY -> new LedgerEntry.Named(entry.county(), null);
      };
    }
  }

  /**
   * @param of with the name of the newest entry
   * @param span such as {@code 2026-Q4}
   * @param halfDays 0 for postings
   */
  record Total(LedgerEntry.Named of, String span, EntryType type, int days, int halfDays) {}

  private record Key(String id, String span, EntryType type) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      var byId = id.compareTo(other.id);
      var bySpan = byId == 0 ? span.compareTo(other.span) : byId;
      return bySpan == 0 ? type.compareTo(other.type) : bySpan;
    }
  }

  private record PersonDate(String physician, LocalDate date) {}

  private static final class Tally {
    private LedgerEntry.Named of;
    private int halfDays;
    private final Set<PersonDate> days = new HashSet<>();

    Tally(LedgerEntry.Named of) {
      this.of = of;
    }

    void add(LedgerEntry entry, LocalDate date, LedgerEntry.Named named) {
      of = named;
      halfDays += entry.halfDays();
      days.add(new PersonDate(entry.by().physician().id(), date));
    }
  }

  private Totals() {}

  /**
   * By id, span and type.
   *
   * @param standing none of them countered, none of them counters
   * @param from dates before it are left out, as those after {@code to}
   */
  static List<Total> of(
      Collection<LedgerEntry> standing, By by, Span span, LocalDate from, LocalDate to) {
    var tallies = new TreeMap<Key, Tally>();
    for (var entry : standing) {
      var named = by.of(entry);
      dates(entry, from, to)
          .forEach(
              date ->
                  tallies
                      .computeIfAbsent(
                          new Key(named.id(), span.label(date), entry.type()),
                          key -> new Tally(named))
                      .add(entry, date, named));
    }
    return tallies.entrySet().stream()
        .map(
            one ->
                new Total(
                    one.getValue().of,
                    one.getKey().span(),
                    one.getKey().type(),
                    one.getValue().days.size(),
                    one.getValue().halfDays))
        .toList();
  }

  private static Stream<LocalDate> dates(LedgerEntry entry, LocalDate from, LocalDate to) {
    var first = entry.from().isBefore(from) ? from : entry.from();
    var last = entry.to().isAfter(to) ? to : entry.to();
    return first.isAfter(last) ? Stream.empty() : first.datesUntil(last.plusDays(1));
  }
}
