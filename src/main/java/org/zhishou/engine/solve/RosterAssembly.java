package org.zhishou.engine.solve;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.audit.Auditor;
import org.zhishou.engine.bound.CoverageCertificate;
import org.zhishou.engine.bound.ShortageReasons;
import org.zhishou.engine.bound.SoftBound;
import org.zhishou.engine.roster.Bounds;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.Roster;
import org.zhishou.engine.roster.RosterStatus;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;
import org.zhishou.engine.search.RosterSearch;

/** From who is on each seat to the roster that is handed out. */
final class RosterAssembly {
  private final ScoringTables tables;
  private final CoverageCertificate certificate;

  /**
   * @param overdue once it is true, the certificate proves nothing
   */
  RosterAssembly(ScoringTables tables, BooleanSupplier overdue) {
    this.tables = tables;
    certificate = CoverageCertificate.of(tables, overdue);
  }

  /**
   * @throws IllegalStateException if the auditor's totals differ from the search's
   */
  Roster audited(RosterSearch.Best best, RosterStatus status, @Nullable SoftBound softBound) {
    var roster = ofSearch(best, status, softBound);
    var audit = Auditor.audit(tables.checked(), roster.duties());
    if (!audit.totals().equals(roster.rules()) || !audit.score().equals(best.score())) {
      throw new IllegalStateException(
          "The auditor finds " + audit.totals() + " where the search says " + roster.rules());
    }
    return roster;
  }

  /** The best roster so far, beside the bound as far as that is proven. */
  Roster soFar(RosterSearch.Best best, BoundRun bound) {
    var whole = bound.now();
    var roster = ofSearch(best, RosterStatus.SOLVING, whole);
    var risen = bound.soFar();
    var known = roster.bounds();
    var missing = -roster.score().coverage();
    if (whole != null || risen == null || known == null || missing != certificate.leastMissing()) {
      return roster;
    }
    var soft = new Bounds.Soft(risen, -roster.score().soft(), List.of());
    return roster.withBounds(new Bounds(known.coverage(), soft));
  }

  CoverageCertificate certificate() {
    return certificate;
  }

  /**
   * @param softBound null where none is known yet
   */
  Roster ofSearch(RosterSearch.Best best, RosterStatus status, @Nullable SoftBound softBound) {
    var state = new RosterState(tables);
    var seats = best.physiciansBySeat();
    for (var seat = 0; seat < seats.length; seat++) {
      if (seats[seat] != NOBODY) {
        state.give(seat, seats[seat]);
      }
    }
    var roster =
        new Roster(
            status,
            state.score(),
            duties(seats),
            state.totals(),
            ShortageReasons.of(state),
            tables.checked().warnings());
    var bounds =
        new Bounds(certificate.beside(state), softBound == null ? null : softBound.beside(state));
    return roster.withBounds(bounds).named(tables.checked().problem());
  }

  /** By centre, date and session; a centre's own before its remote clinic's and its tours'. */
  List<Duty> duties(int[] physiciansBySeat) {
    return IntStream.range(0, tables.sessions())
        .boxed()
        .sorted(
            Comparator.comparingInt(tables::centreOf)
                .thenComparingInt(tables::dayOf)
                .thenComparing(tables::kindOf)
                .thenComparingInt(tables::siteOf))
        .flatMap(session -> duties(session, physiciansBySeat))
        .toList();
  }

  private Stream<Duty> duties(int session, int[] physiciansBySeat) {
    return IntStream.range(0, tables.seatsOf(session))
        .map(place -> tables.firstSeatOf(session) + place)
        .filter(seat -> physiciansBySeat[seat] != NOBODY)
        .boxed()
        .sorted(Comparator.comparingInt(seat -> physiciansBySeat[seat]))
        .map(seat -> tables.dutyOnSeat(seat, physiciansBySeat[seat]));
  }
}
