package org.zhishou.service.record.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.zhishou.service.county.registry.Entry;
import org.zhishou.service.county.registry.EntryStore;
import org.zhishou.service.county.registry.Kind;
import org.zhishou.service.planning.availability.DaysOff;
import org.zhishou.service.rounds.round.Round;

/** Enters the days of a round that the register has somebody posted, when the round closes. */
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

  /** Of whom a posting stands on any of these dates, nothing is added. */
  void enter(Round round, Instant at) {
    for (var posting : registry.all(round.county(), Kind.POSTING)) {
      var first = date(posting, "from");
      var last = date(posting, "to");
      var from = first.isBefore(round.period().firstDay()) ? round.period().firstDay() : first;
      var to = last.isAfter(round.period().lastDay()) ? round.period().lastDay() : last;
      if (posting.active() && !from.isAfter(to)) {
        enter(round, posting, from, to, at);
      }
    }
  }

  private void enter(Round round, Entry posting, LocalDate from, LocalDate to, Instant at) {
    var county = round.county();
    var document = posting.document();
    var id = document.path("physician").stringValue();
    var physician = registry.find(county, Kind.PHYSICIAN, id).orElseThrow();
    var centre =
        registry.find(county, Kind.CENTRE, document.path("centre").stringValue()).orElseThrow();
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
            "rounds/" + round.id() + "/postings/" + posting.id(),
            null,
            null,
            false,
            null,
            BY_REGISTER,
            at));
  }

  private static LocalDate date(Entry posting, String property) {
    return LocalDate.parse(posting.document().path(property).stringValue());
  }
}
