package org.zhishou.service.record.ledger;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.roster.Duty;
import org.zhishou.service.access.Role;
import org.zhishou.service.county.registry.CountyStore;
import org.zhishou.service.inforce.attendance.Attendance;
import org.zhishou.service.inforce.attendance.AttendanceRecorded;
import org.zhishou.service.inforce.attendance.AttendanceStore;
import org.zhishou.service.record.ledger.LedgerEntry.Named;
import org.zhishou.service.record.ledger.LedgerEntry.Served;
import org.zhishou.service.rounds.kept.PublishedRosterStore;
import org.zhishou.service.rounds.kept.SnapshotStore;
import org.zhishou.service.rounds.round.Round;
import org.zhishou.service.rounds.round.RoundClosed;

/**
 * Enters what was attended, in the transaction that records it: who came has an entry, and where
 * another is said to have come, or nobody, the entry is countered. A round that closes is sealed.
 */
@Component
class AttendedDuties {
  private final LedgerStore store;
  private final Seals seals;
  private final AttendanceStore attendances;
  private final PublishedRosterStore published;
  private final SnapshotStore snapshots;
  private final PostingsServed postings;
  private final CountyStore counties;

  AttendedDuties(
      LedgerStore store,
      Seals seals,
      AttendanceStore attendances,
      PublishedRosterStore published,
      SnapshotStore snapshots,
      PostingsServed postings,
      CountyStore counties) {
    this.store = store;
    this.seals = seals;
    this.attendances = attendances;
    this.published = published;
    this.snapshots = snapshots;
    this.postings = postings;
    this.counties = counties;
  }

  @EventListener
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void enterAttended(AttendanceRecorded event) {
    var byCentre = event.caller().is(Role.CENTRE);
    enter(event.after(), event.roster().version(), event.problem(), byCentre);
  }

  private void enter(
      Attendance attendance, int rosterVersion, CheckedProblem problem, boolean byCentre) {
    var user = Objects.requireNonNull(attendance.recordedBy());
    var at = Objects.requireNonNull(attendance.recordedAt());
    var who = attendance.whoCame();
    var standing = store.standing(attendance.county(), source(attendance)).orElse(null);
    if (standing != null && standing.by().physician().id().equals(who)) {
      return;
    }
    if (standing != null) {
      store.insert(standing.countered(null, user, seals.isSealed(standing), at));
    }
    if (who != null) {
      var entry = store.insert(entry(attendance, who, rosterVersion, problem));
      if (byCentre) {
        store.insert(new Confirmation(entry.id(), Side.CENTRE, user, at));
      }
    }
  }

  /**
   * What was recorded before there was a ledger is entered before its quarter is sealed. Who enters
   * by hand holds the county: what they enter meanwhile is there by now, or late.
   */
  @EventListener
  void enterClosed(RoundClosed event) {
    var round = event.round();
    counties.lock(round.county());
    enterAll(round);
    postings.enter(round, round.period().lastDay(), event.at());
    seals.seal(round, event.at());
  }

  private void enterAll(Round round) {
    var roster = published.latest(round.key()).orElse(null);
    var recorded = attendances.all(round.key());
    if (roster == null || recorded.isEmpty()) {
      return;
    }
    var problem = snapshots.find(round.county(), roster.snapshot()).orElseThrow().checked();
    recorded.forEach(one -> enter(one, roster.version(), problem, false));
  }

  /** The published duty, whoever came. */
  private static String source(Attendance attendance) {
    var duty = attendance.duty();
    return "rounds/%s/centres/%s/attendance/%s/%s/%s"
        .formatted(
            attendance.round(), duty.centre(), duty.date(), duty.session(), duty.physician());
  }

  private static LedgerEntry entry(
      Attendance attendance, String who, int rosterVersion, CheckedProblem checked) {
    var duty = attendance.duty();
    var physician = physician(checked, who);
    var served = served(checked, physician);
    var own = physician.institution().equals(duty.centre());
    return new LedgerEntry(
        0,
        attendance.county(),
        served,
        centre(checked, duty),
        type(duty, own),
        duty.date(),
        duty.date(),
        duty.session(),
        1,
        !checked.calendar().isWorkingDay(duty.date()),
        minutes(checked, physician, duty),
        attendance.round(),
        rosterVersion,
        source(attendance),
        duty.tour(),
        null,
        false,
        null,
        Objects.requireNonNull(attendance.recordedBy()),
        Objects.requireNonNull(attendance.recordedAt()));
  }

  private static EntryType type(Duty duty, boolean own) {
    if (duty.tour() != null) {
      return EntryType.TOUR;
    }
    if (duty.mode() == Mode.REMOTE) {
      return EntryType.REMOTE;
    }
    return own ? EntryType.OWN : EntryType.DUTY;
  }

  private static Physician physician(CheckedProblem checked, String id) {
    return checked.problem().physicians().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Served served(CheckedProblem checked, Physician physician) {
    var problem = checked.problem();
    var institution = physician.institution();
    var hospital =
        problem.hospitals().stream().filter(one -> one.id().equals(institution)).findFirst();
    var centre = problem.centres().stream().filter(one -> one.id().equals(institution)).findFirst();
    var name =
        hospital.isPresent()
            ? hospital.get().name()
            : centre.isPresent() ? centre.get().name() : null;
    return new Served(
        new Named(physician.id(), physician.name()),
        physician.title(),
        physician.specialty(),
        new Named(institution, name));
  }

  private static Named centre(CheckedProblem checked, Duty duty) {
    var found =
        checked.problem().centres().stream()
            .filter(one -> one.id().equals(duty.centre()))
            .findFirst()
            .orElseThrow();
    return new Named(found.id(), found.name());
  }

  /** Null where nobody drove: to a remote session, from the own centre, while posted. */
  private static @Nullable Integer minutes(CheckedProblem checked, Physician physician, Duty duty) {
    var problem = checked.problem();
    var institution = physician.institution();
    var dispatched = problem.hospitals().stream().anyMatch(one -> one.id().equals(institution));
    var posted =
        problem.postings().stream()
            .anyMatch(one -> one.physician().equals(physician.id()) && one.covers(duty.date()));
    if (!dispatched || posted || duty.mode() == Mode.REMOTE) {
      return null;
    }
    return problem.tours().stream()
        .filter(tour -> tour.id().equals(duty.tour()))
        .findFirst()
        .map(tour -> tour.minutesFrom(institution))
        .orElseGet(() -> checked.travel().minutes(institution, duty.centre()));
  }
}
