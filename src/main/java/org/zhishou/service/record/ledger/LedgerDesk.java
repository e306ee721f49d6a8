package org.zhishou.service.record.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.engine.problem.Period;
import org.zhishou.service.access.Caller;
import org.zhishou.service.county.registry.CountyStore;
import org.zhishou.service.county.registry.Entry;
import org.zhishou.service.county.registry.EntryStore;
import org.zhishou.service.county.registry.Kind;
import org.zhishou.service.planning.availability.DaysOff;
import org.zhishou.service.platform.idempotency.Sent;
import org.zhishou.service.platform.idempotency.Submissions;
import org.zhishou.service.platform.listing.Selection;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.rounds.round.CountyClock;
import org.zhishou.service.rounds.round.RoundDesk;
import org.zhishou.service.rounds.round.RoundKey;
import org.zhishou.service.rounds.round.RoundState;
import org.zhishou.service.rounds.round.RoundStore;

/** Reads a county's ledger, and adds to it what no attendance says. */
@Service
@Transactional
public class LedgerDesk {
  /**
   * An entry with what became of it.
   *
   * @param counteredBy the entry that takes it back; null while it stands
   */
  record Kept(LedgerEntry entry, @Nullable Long counteredBy, List<Confirmation> confirmations) {
    Kept {
      confirmations = List.copyOf(confirmations);
    }
  }

  /**
   * @param entry what is true instead; null where nothing is
   */
  record Corrected(Kept counter, @Nullable Kept entry) {}

  private final LedgerStore store;
  private final Seals seals;
  private final CountyStore counties;
  private final EntryStore registry;
  private final RegistryNames names;
  private final DaysOff daysOff;
  private final RoundDesk rounds;
  private final CountyClock clock;
  private final RoundStore roundStore;
  private final Submissions submissions;
  private final ApplicationEventPublisher events;

  LedgerDesk(
      LedgerStore store,
      Seals seals,
      CountyStore counties,
      EntryStore registry,
      RegistryNames names,
      DaysOff daysOff,
      RoundDesk rounds,
      CountyClock clock,
      RoundStore roundStore,
      Submissions submissions,
      ApplicationEventPublisher events) {
    this.store = store;
    this.seals = seals;
    this.counties = counties;
    this.registry = registry;
    this.names = names;
    this.daysOff = daysOff;
    this.rounds = rounds;
    this.clock = clock;
    this.roundStore = roundStore;
    this.submissions = submissions;
    this.events = events;
  }

  @Transactional(readOnly = true)
  Selection<Kept> page(LedgerQuery query, int page, int size) {
    counties.one(query.county());
    var found = store.page(query, page, size);
    return new Selection<>(kept(found.items()), found.total());
  }

  /** All of it, for a sheet. */
  @Transactional(readOnly = true)
  public List<LedgerEntry> all(LedgerQuery query) {
    counties.one(query.county());
    return store.all(query);
  }

  /** Days and half-days of what stands, each type apart. */
  @Transactional(readOnly = true)
  List<Totals.Total> totals(
      String county, LedgerSight sight, Totals.By by, Span span, LocalDate from, LocalDate to) {
    counties.one(county);
    var seen = store.standing(county, from, to).stream().filter(sight::sees).toList();
    return Totals.of(seen, by, span, from, to);
  }

  @Transactional(readOnly = true)
  Kept one(String county, long id, LedgerSight sight) {
    counties.one(county);
    return store
        .find(county, id)
        .filter(sight::sees)
        .map(entry -> kept(List.of(entry)).getFirst())
        .orElseThrow(() -> unknown(county, Long.toString(id)));
  }

  @Transactional(readOnly = true)
  List<Seals.Checked> seals(String county) {
    counties.one(county);
    return seals.check(county);
  }

  private List<Kept> kept(List<LedgerEntry> entries) {
    var countered = store.counteredBy(entries);
    Map<Long, List<Confirmation>> confirmed =
        store.confirmations(entries).stream().collect(Collectors.groupingBy(Confirmation::entry));
    return entries.stream()
        .map(
            one ->
                new Kept(one, countered.get(one.id()), confirmed.getOrDefault(one.id(), List.of())))
        .toList();
  }

  /**
   * Enters what no attendance says.
   *
   * @param sent by which the same body is entered only once
   */
  Kept add(String county, LedgerForm.Addition addition, Sent sent, Caller caller) {
    counties.lock(county);
    var scope = county + "/ledger";
    var made = submissions.find(scope, sent);
    if (made.isPresent()) {
      return one(county, Long.parseLong(made.get()), new LedgerSight(caller));
    }
    var entry = enter(county, addition.entry(), addition.reason(), caller);
    submissions.remember(scope, sent, Long.toString(entry.id()));
    return kept(List.of(entry)).getFirst();
  }

  /**
   * Takes an entry back by one that counters it, and enters what is true instead.
   *
   * @throws ProblemException where it does not stand, or its duty's attendance may still be
   *     corrected
   */
  Corrected correct(String county, long id, LedgerForm.Correction correction, Caller caller) {
    counties.lock(county);
    var entry = one(county, id, new LedgerSight(caller)).entry();
    if (entry.counters() != null || store.isCountered(id)) {
      throw new ProblemException(ProblemCode.LEDGER_ENTRY_COUNTERED, id);
    }
    var round = entry.type() == EntryType.POSTING ? null : entry.round();
    if (round != null && rounds.one(new RoundKey(county, round)).state() != RoundState.CLOSED) {
      throw new ProblemException(ProblemCode.LEDGER_STILL_OPEN, round);
    }
    var user = caller.userName();
    var sealed = seals.isSealed(entry);
    var counter = keep(entry.countered(correction.reason(), user, sealed, clock.now()));
    var instead = correction.instead();
    var entered = instead == null ? null : enter(county, instead, correction.reason(), caller);
    return new Corrected(
        kept(List.of(counter)).getFirst(),
        entered == null ? null : kept(List.of(entered)).getFirst());
  }

  private LedgerEntry enter(String county, LedgerForm form, String reason, Caller caller) {
    var physician = known(county, Kind.PHYSICIAN, form.physician());
    var centre = known(county, Kind.CENTRE, form.centre());
    if (form.tour() != null) {
      known(county, Kind.TOUR_PLAN, form.tour());
    }
    if (form.from().isAfter(clock.today())) {
      throw new ProblemException(ProblemCode.ATTENDANCE_TOO_EARLY, form.from(), clock.today());
    }
    expectClosed(county, form);
    expectFree(county, form);
    var calendar = daysOff.of(county, new Period(form.from(), form.from()));
    return keep(
        new LedgerEntry(
            0,
            county,
            names.served(physician),
            RegistryNames.named(centre),
            form.type(),
            form.from(),
            form.last(),
            form.session(),
            1,
            !calendar.isWorkingDay(form.from()),
            null,
            null,
            null,
            "ledger/" + UUID.randomUUID(),
            form.tour(),
            null,
            store.isSealed(county, form.from()),
            reason,
            caller.userName(),
            clock.now()));
  }

  private LedgerEntry keep(LedgerEntry entry) {
    var kept = store.insert(entry);
    if (kept.type().hasSession()) {
      events.publishEvent(new LedgerChanged(kept.county(), kept.centre().id(), kept.from()));
    }
    return kept;
  }

  /** Duty clinics of a quarter that is not closed come from attendance. */
  private void expectClosed(String county, LedgerForm form) {
    var clinic = form.type() == EntryType.DUTY || form.type() == EntryType.OWN;
    if (clinic) {
      for (var round : roundStore.overlapping(county, new Period(form.from(), form.last()))) {
        if (round.state() != RoundState.CLOSED) {
          throw new ProblemException(ProblemCode.LEDGER_STILL_OPEN, round.id());
        }
      }
    }
  }

  /** Nobody is at two places at a time, or posted twice. */
  private void expectFree(String county, LedgerForm form) {
    for (var other : store.standing(county, form.physician(), form.from(), form.last())) {
      var session = other.session();
      var overlaps =
          session == null || form.session() == null
              ? session == form.session()
              : session.overlaps(form.session());
      if (overlaps) {
        throw new ProblemException(ProblemCode.LEDGER_OVERLAPS, other.id(), other.from());
      }
    }
  }

  private Entry known(String county, Kind kind, String id) {
    return registry
        .find(county, kind, id)
        .orElseThrow(ProblemException.unknown(county, kind.plural() + "/" + id));
  }

  /** Agrees for one side to all entries of these days that stand and have no word of it yet. */
  int confirm(String county, Side side, String of, LocalDate from, LocalDate to, Caller caller) {
    counties.lock(county);
    var entries =
        store.standing(county, from, to).stream()
            .filter(one -> of.equals(side(one, side)))
            .toList();
    var confirmed = new ArrayList<Long>();
    store.confirmations(entries).stream()
        .filter(one -> one.side() == side)
        .forEach(one -> confirmed.add(one.entry()));
    var open = entries.stream().map(LedgerEntry::id).filter(id -> !confirmed.contains(id)).toList();
    open.forEach(id -> store.insert(new Confirmation(id, side, caller.userName(), clock.now())));
    return open.size();
  }

  private static String side(LedgerEntry entry, Side side) {
    return side == Side.CENTRE ? entry.centre().id() : entry.by().institution().id();
  }

  private static ProblemException unknown(String county, String id) {
    return new ProblemException(ProblemCode.ENTRY_UNKNOWN, county, "ledger/" + id);
  }
}
