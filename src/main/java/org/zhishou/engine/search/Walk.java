package org.zhishou.engine.search;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.scoring.RosterState;

/**
 * One walker of simulated annealing (Kirkpatrick et al., 1983) on a {@link RosterState} of its own.
 *
 * <p>Within the search the three levels are one energy: a day missing counts more than any one duty
 * was seen to change the soft cost, and a limit broken as much as many days, so that the search
 * passes through such a roster only as the temperature allows.
 */
final class Walk {
  /** What {@link #draw} says of a move that cost nothing, for which nothing was drawn. */
  static final double NOT_DRAWN = -1;

  private static final double LIMIT_PER_COVERAGE_ENERGY = 50;
  private static final int MOVES_TO_MEASURE = 10_000;
  private static final int MOVES_PER_SCOPE = 4_000;
  private static final int MOVES_PER_MEASURED_SCOPE = 500;

  private final RosterState state;
  private final NeighbourhoodMix mix;
  private final SplittableRandom random;
  private final Scope scope;
  private final SeatDraft draft = new SeatDraft();
  private AnnealingSchedule schedule = AnnealingSchedule.of(new long[0], 0, false);
  private Heat heat = schedule.at(0);
  private double energy;
  private double draw;
  private @Nullable MoveWitness witness;
  private long movesTried;
  private long movesEvaluated;

  /** Must {@link #setOut} once the first roster stands. */
  Walk(RosterState state, NeighbourhoodMix mix, SplittableRandom random) {
    this.state = state;
    this.mix = mix;
    this.random = random;
    scope = new Scope(state, random);
  }

  RosterState state() {
    return state;
  }

  /** From now on {@code witness} sees every move, or none where it is null. */
  void showTo(@Nullable MoveWitness witness) {
    this.witness = witness;
  }

  /**
   * Walks on from the state as it stands, with temperatures that suit it.
   *
   * @param fromHeadStart as {@link AnnealingSchedule#of} has it
   */
  void setOut(boolean fromHeadStart) {
    setOut(measured(fromHeadStart));
  }

  /** Walks on from the state as it stands. */
  void setOut(AnnealingSchedule schedule) {
    this.schedule = schedule;
    warm(schedule.at(0));
  }

  /** From now on moves bring these mostly to where they were not. */
  void expect(LikelyStaff staff) {
    scope.expect(staff);
  }

  /** Walks on at another heat. */
  void warm(Heat now) {
    heat = now;
    lookAtState();
  }

  AnnealingSchedule schedule() {
    return schedule;
  }

  /** To be called when others have changed the state. */
  void lookAtState() {
    energy = energyOfState();
  }

  private AnnealingSchedule measured(boolean fromHeadStart) {
    var limits = state.limitsCost();
    var coverage = state.coverageCost();
    var soft = state.softCost();
    var increases = LongStream.builder();
    var largestOfOneDuty = mostSavedByOneDuty();
    for (var i = 0; i < MOVES_TO_MEASURE; i++) {
      if (i % MOVES_PER_MEASURED_SCOPE == 0) {
        scope.moveOn();
      }
      draft.clear();
      if (mix.propose(scope, draft)) {
        draft.apply(state);
        var increase = state.softCost() - soft;
        if (increase > 0 && state.coverageCost() == coverage && state.limitsCost() == limits) {
          increases.add(increase);
        }
        if (draft.size() == 1) {
          largestOfOneDuty = Math.max(largestOfOneDuty, Math.abs(increase));
        }
        draft.undo(state);
      }
    }
    return AnnealingSchedule.of(increases.build().toArray(), largestOfOneDuty, fromHeadStart);
  }

  /**
   * Of the state's duties, those included that no move drops by itself because a day needs them.
   */
  private long mostSavedByOneDuty() {
    var tables = state.tables();
    var soft = state.softCost();
    var most = 0L;
    for (var seat = 0; seat < tables.seats(); seat++) {
      var physician = state.physicianAt(seat);
      if (physician != RosterState.NOBODY && !tables.isPinned(seat)) {
        state.take(seat);
        most = Math.max(most, soft - state.softCost());
        state.give(seat, physician);
      }
    }
    return most;
  }

  private double energyOfState() {
    return (state.limitsCost() * LIMIT_PER_COVERAGE_ENERGY + state.coverageCost())
            * schedule.coverageEnergy()
        + state.softCost()
        - heat.leniency() * state.forgivable();
  }

  /** Tries a move; whether it was kept. */
  boolean tryMove() {
    if (movesTried++ % MOVES_PER_SCOPE == 0) {
      scope.moveOn();
    }
    draft.clear();
    return mix.propose(scope, draft) && tryDraft(NOT_DRAWN);
  }

  /**
   * Tries a move that another walker kept.
   *
   * @param drawn what was drawn for it there, or {@link #NOT_DRAWN}
   */
  boolean tryAgain(MoveLog log, int move, double drawn) {
    draft.clear();
    return log.draft(move, state, draft) && tryDraft(drawn);
  }

  private boolean tryDraft(double drawn) {
    movesEvaluated++;
    draft.apply(state);
    if (witness != null) {
      witness.applied(draft);
    }
    var after = energyOfState();
    var delta = after - energy;
    draw = drawn;
    if (delta > 0 && isTooMuch(delta / heat.temperature())) {
      draft.undo(state);
      if (witness != null) {
        witness.undone(draft);
      }
      return false;
    }
    if (witness != null) {
      witness.accepted(draft);
    }
    energy = after;
    return true;
  }

  private boolean isTooMuch(double increase) {
    if (draw == NOT_DRAWN) {
      draw = random.nextDouble();
    }
    return draw >= Math.exp(-increase);
  }

  /** The move tried last. */
  SeatDraft draft() {
    return draft;
  }

  /** From 0 to 1, what decided whether the move tried last was kept; or {@link #NOT_DRAWN}. */
  double draw() {
    return draw;
  }

  /** Moves tried so far, those that came to nothing included. */
  long movesTried() {
    return movesTried;
  }

  /** Moves that changed the roster and were scored, those undone included. */
  long movesEvaluated() {
    return movesEvaluated;
  }
}
