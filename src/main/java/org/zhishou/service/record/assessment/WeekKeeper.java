package org.zhishou.service.record.assessment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.Period;
import org.zhishou.service.county.registry.CountyStore;
import org.zhishou.service.inforce.attendance.AttendanceRecorded;
import org.zhishou.service.inforce.attendance.AttendanceStore;
import org.zhishou.service.inforce.publish.RosterPublished;
import org.zhishou.service.record.ledger.LedgerChanged;
import org.zhishou.service.record.ledger.LedgerStore;
import org.zhishou.service.rounds.kept.PublishedRoster;
import org.zhishou.service.rounds.kept.PublishedRosterStore;
import org.zhishou.service.rounds.kept.SnapshotStore;
import org.zhishou.service.rounds.round.Round;
import org.zhishou.service.rounds.round.RoundStore;

/** Works weeks out anew in the transaction of whatever changes them. */
@Component
class WeekKeeper {
  private final CentreWeekStore weeks;
  private final PlannedServiceStore planned;
  private final RoundStore rounds;
  private final PublishedRosterStore published;
  private final SnapshotStore snapshots;
  private final LedgerStore ledger;
  private final AttendanceStore attendances;
  private final CountyStore counties;

  WeekKeeper(
      CentreWeekStore weeks,
      PlannedServiceStore planned,
      RoundStore rounds,
      PublishedRosterStore published,
      SnapshotStore snapshots,
      LedgerStore ledger,
      AttendanceStore attendances,
      CountyStore counties) {
    this.weeks = weeks;
    this.planned = planned;
    this.rounds = rounds;
    this.published = published;
    this.snapshots = snapshots;
    this.ledger = ledger;
    this.attendances = attendances;
    this.counties = counties;
  }

  @EventListener
  void keepPublished(RosterPublished event) {
    var round = rounds.find(event.roundKey()).orElseThrow();
    published.find(event.roundKey(), event.version()).ifPresent(roster -> workOut(round, roster));
  }

  private void workOut(Round round, PublishedRoster roster) {
    counties.lock(round.county());
    var problem = problem(roster);
    weeks.replaceRound(round.key(), weeks(round, roster, problem).all());
    planned.replaceRound(round.key(), PlannedOfRound.of(round, problem, roster.duties()));
  }

  /** Of a round that was published before its weeks and days were kept. */
  void workOut(Round round) {
    published.latest(round.key()).ifPresent(roster -> workOut(round, roster));
  }

  /** Once the ledger has entered it. */
  @EventListener
  @Order(Ordered.LOWEST_PRECEDENCE)
  void keepAttended(AttendanceRecorded event) {
    counties.lock(event.after().county());
    var duty = event.after().duty();
    var round = rounds.find(event.after().roundKey()).orElseThrow();
    replace(weeks(round, event.roster(), event.problem()), duty.centre(), duty.date());
  }

  @EventListener
  void keepCorrected(LedgerChanged event) {
    counties.lock(event.county());
    for (var round : rounds.overlapping(event.county(), new Period(event.date(), event.date()))) {
      published
          .latest(round.key())
          .ifPresent(
              roster ->
                  replace(weeks(round, roster, problem(roster)), event.centre(), event.date()));
    }
  }

  private void replace(WeeksOfRound of, String centre, LocalDate date) {
    if (of.knows(centre)) {
      weeks.replace(of.of(centre, date.with(DayOfWeek.MONDAY)));
    }
  }

  private CheckedProblem problem(PublishedRoster roster) {
    return snapshots.find(roster.county(), roster.snapshot()).orElseThrow().checked();
  }

  private WeeksOfRound weeks(Round round, PublishedRoster roster, CheckedProblem problem) {
    var period = round.period();
    return new WeeksOfRound(
        round,
        problem,
        roster.duties(),
        ledger.standing(round.county(), period.firstDay(), period.lastDay()),
        attendances.all(round.key()));
  }
}
