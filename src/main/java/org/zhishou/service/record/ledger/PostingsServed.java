package org.zhishou.service.record.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhishou.engine.problem.Period;
import org.zhishou.service.county.registry.Entry;
import org.zhishou.service.county.registry.EntryStore;
import org.zhishou.service.county.registry.Kind;
import org.zhishou.service.planning.availability.DaysOff;
import org.zhishou.service.rounds.round.Round;

/**
 * Enters the days that the register has somebody posted, a month of a round at a time: each month
 * once it is over, and what is left when the round closes. Where the register says something else
 * of a month afterwards, while the round is not closed, the entry is taken back and made anew; one
 * that somebody took back by hand stays so, as does one whose posting is no longer in the register.
 */
@Component
class PostingsServed {
  private static final String BY_REGISTER = "posting register";

  private final EntryStore registry;
  private final RegistryNames names;
  private final LedgerStore store;
  private final DaysOff daysOff;

  PostingsServed(EntryStore registry, RegistryNames names, LedgerStore store, DaysOff daysOff) {
    this.registry = registry;
    this.names = names;
    this.store = store;
    this.daysOff = daysOff;
  }

  /** What the ledger has of a round's postings: by source the latest, and what was taken back. */
  private record Known(Map<String, LedgerEntry> latest, Map<Long, LedgerEntry> takenBack) {
    boolean stands(LedgerEntry entry) {
      return !takenBack.containsKey(entry.id());
    }

    boolean wasTakenBackByHand(LedgerEntry entry) {
      var counter = takenBack.get(entry.id());
      return counter != null && !counter.enteredBy().equals(BY_REGISTER);
    }
  }

  /**
   * @param last of the days that are over
   */
  void enter(Round round, LocalDate last, Instant at) {
    var known = known(round);
    for (var posting : registry.all(round.county(), Kind.POSTING)) {
      if (!posting.active()) {
        continue;
      }
      var day = round.period().firstDay();
      while (!day.isAfter(round.period().lastDay())) {
        var month = YearMonth.from(day);
        var end = earlier(month.atEndOfMonth(), round.period().lastDay());
        if (!end.isAfter(last)) {
          var source = prefix(round, posting) + month;
          month(round, posting, source, new Period(day, end), known, at);
        }
        day = end.plusDays(1);
      }
    }
  }

  private Known known(Round round) {
    var latest = new HashMap<String, LedgerEntry>();
    var takenBack = new HashMap<Long, LedgerEntry>();
    for (var entry : store.postingsOf(round.key())) {
      if (entry.counters() == null) {
        latest.put(entry.source(), entry);
      } else {
        takenBack.put(entry.counters(), entry);
      }
    }
    return new Known(latest, takenBack);
  }

  private void month(
      Round round, Entry posting, String source, Period month, Known known, Instant at) {
    var from = later(date(posting, "from"), month.firstDay());
    var to = earlier(date(posting, "to"), month.lastDay());
    var before = known.latest().get(source);
    if (before != null) {
      if (known.wasTakenBackByHand(before)
          || (known.stands(before) && isSame(before, posting, from, to))) {
        return;
      }
      if (known.stands(before)) {
        store.insert(before.countered(null, BY_REGISTER, false, at));
      }
    }
    if (!from.isAfter(to)) {
      enter(round, posting, source, from, to, at);
    }
  }

  private static boolean isSame(LedgerEntry entry, Entry posting, LocalDate from, LocalDate to) {
    return entry.from().equals(from)
        && entry.to().equals(to)
        && entry.centre().id().equals(text(posting, "centre"))
        && entry.by().physician().id().equals(text(posting, "physician"));
  }

  /** Of whom a posting stands on any of these dates, nothing is added. */
  private void enter(
      Round round, Entry posting, String source, LocalDate from, LocalDate to, Instant at) {
    var county = round.county();
    var id = text(posting, "physician");
    var physician = registry.find(county, Kind.PHYSICIAN, id).orElseThrow();
    var centre = registry.find(county, Kind.CENTRE, text(posting, "centre")).orElseThrow();
    var known =
        store.standing(county, id, from, to).stream()
            .anyMatch(entry -> entry.type() == EntryType.POSTING);
    if (known) {
      return;
    }
    store.insert(
        new LedgerEntry(
            0,
            county,
            names.served(physician),
            RegistryNames.named(centre),
            EntryType.POSTING,
            from,
            to,
            null,
            1,
            !daysOff.of(county, round.period()).isWorkingDay(from),
            null,
            round.id(),
            null,
            source,
            null,
            null,
            false,
            null,
            BY_REGISTER,
            at));
  }

  private static String prefix(Round round, Entry posting) {
    return round.key().thing("postings/" + posting.id() + "/");
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate date(Entry posting, String property) {
    return LocalDate.parse(text(posting, property));
  }

  private static String text(Entry posting, String property) {
    return posting.document().path(property).stringValue();
  }
}
