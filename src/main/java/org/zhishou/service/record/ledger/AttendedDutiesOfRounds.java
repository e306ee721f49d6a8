package org.zhishou.service.record.ledger;

import java.util.ArrayList;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.roster.Duty;
import org.zhishou.service.inforce.attendance.Attendance;
import org.zhishou.service.inforce.attendance.AttendanceState;
import org.zhishou.service.inforce.attendance.AttendanceStore;
import org.zhishou.service.planning.carryover.AttendedService;
import org.zhishou.service.rounds.kept.PublishedRoster;
import org.zhishou.service.rounds.round.Round;
import org.zhishou.service.rounds.round.RoundState;

/** What became of rounds by what stands in the ledger, late corrections included. */
@Component
class AttendedDutiesOfRounds implements AttendedService {
  private final LedgerStore store;
  private final AttendanceStore attendances;

  AttendedDutiesOfRounds(LedgerStore store, AttendanceStore attendances) {
    this.store = store;
    this.attendances = attendances;
  }

  @Override
  public Went of(Round round, PublishedRoster roster) {
    var period = round.period();
    var attended = new ArrayList<Duty>();
    for (var entry : store.standing(round.county(), period.firstDay(), period.lastDay())) {
      if (entry.type().hasSession()) {
        attended.add(duty(entry));
      }
    }
    var awaited = new ArrayList<Duty>();
    if (round.state() != RoundState.CLOSED) {
      var known =
          attendances.all(round.key()).stream()
              .filter(one -> one.state() != AttendanceState.PLANNED)
              .map(Attendance::duty)
              .collect(Collectors.toSet());
      for (var duty : roster.duties()) {
        if (!known.contains(Attendance.bare(duty))) {
          awaited.add(duty);
        }
      }
    }
    return new Went(attended, awaited);
  }

  private static Duty duty(LedgerEntry entry) {
    return new Duty(
        entry.centre().id(),
        entry.type() == EntryType.TOUR ? tour(entry) : null,
        entry.from(),
        Objects.requireNonNull(entry.session()),
        entry.type() == EntryType.REMOTE ? Mode.REMOTE : Mode.ON_SITE,
        entry.by().physician().id(),
        false);
  }

  /** A tour that was entered without its plan is one of its own. */
  private static String tour(LedgerEntry entry) {
    return entry.tour() == null ? entry.source() : entry.tour();
  }
}
