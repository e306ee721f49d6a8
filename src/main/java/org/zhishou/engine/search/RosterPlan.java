package org.zhishou.engine.search;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.roster.RosterScore;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

/** The planning solution: every seat of the period, and the tables that its score is made from. */
@PlanningSolution
public final class RosterPlan {
  private final ScoringTables tables;
  private final List<Candidate> physicians;

  @PlanningEntityCollectionProperty private List<Seat> seats;

  @PlanningScore private @Nullable HardMediumSoftScore score;

  /** For the solver's cloning alone. */
  @SuppressWarnings("NullAway")
  RosterPlan() {
    tables = null;
    physicians = List.of();
    seats = List.of();
  }

  /** Every seat empty but the pinned ones. */
  RosterPlan(ScoringTables tables) {
    this.tables = tables;
    physicians = IntStream.range(0, tables.physicians()).mapToObj(Candidate::new).toList();
    seats = new ArrayList<>(tables.seats());
    Map<List<Candidate>, List<Candidate>> shared = new HashMap<>();
    for (var session = 0; session < tables.sessions(); session++) {
      var legal = shared.computeIfAbsent(legalIn(session), range -> range);
      for (var place = 0; place < tables.seatsOf(session); place++) {
        var seat = tables.firstSeatOf(session) + place;
        var pinned = tables.pinned().get(seat);
        seats.add(
            pinned == null
                ? new Seat(seat, false, legal)
                : new Seat(seat, true, List.of(physicians.get(pinned))));
      }
    }
    tables.pinned().forEach((seat, physician) -> put(seat, physician));
  }

  private List<Candidate> legalIn(int session) {
    var legal = new ArrayList<Candidate>();
    for (var physician : tables.candidates(tables.siteOf(session))) {
      if (tables.isLegal(physician, session)) {
        legal.add(physicians.get(physician));
      }
    }
    return List.copyOf(legal);
  }

  ScoringTables tables() {
    return tables;
  }

  Seat seat(int index) {
    return seats.get(index);
  }

  @Nullable Candidate candidate(int physician) {
    return physician == RosterState.NOBODY ? null : physicians.get(physician);
  }

  private void put(int seat, int physician) {
    seats.get(seat).setCandidate(candidate(physician));
  }

  /** Who is on each seat, by number, or {@link RosterState#NOBODY}. */
  public int[] physiciansBySeat() {
    return seats.stream()
        .mapToInt(
            seat -> {
              var candidate = seat.getCandidate();
              return candidate == null ? RosterState.NOBODY : candidate.physician();
            })
        .toArray();
  }

  public List<Seat> getSeats() {
    return seats;
  }

  public void setSeats(List<Seat> seats) {
    this.seats = seats;
  }

  public @Nullable HardMediumSoftScore getScore() {
    return score;
  }

  public void setScore(@Nullable HardMediumSoftScore score) {
    this.score = score;
  }

  static HardMediumSoftScore scoreOf(RosterState state) {
    return HardMediumSoftScore.of(-state.limitsCost(), -state.coverageCost(), -state.softCost());
  }

  static RosterScore scoreOf(HardMediumSoftScore score) {
    return new RosterScore(score.hardScore(), score.mediumScore(), score.softScore());
  }
}
