package org.zhishou.engine.search;

import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.scoring.RosterState;

/**
 * Simulated annealing (Kirkpatrick et al., 1983) over a {@link RosterState}, a stretch at a time.
 *
 * <p>Within the search the three levels are one energy: a day missing counts more than any one duty
 * was seen to change the soft cost, and a limit broken as much as many days, so that the search
 * passes through such a roster only as the temperature allows; the best roster is kept by the
 * levels themselves.
 */
final class Annealer {
  private static final double LIMIT_PER_COVERAGE_ENERGY = 50;
  private static final int MOVES_TO_MEASURE = 10_000;
  private static final int MOVES_PER_SCOPE = 4_000;
  private static final int MOVES_PER_MEASURED_SCOPE = 500;

  private static final int TOO_MANY = -1;

  private final RosterState state;
  private final NeighbourhoodMix mix;
  private final SplittableRandom random;
  private AnnealingSchedule schedule = AnnealingSchedule.of(new long[0], 0);
  private final Scope scope;
  private final Draft draft = new Draft();
  private final int[] best;
  private final int[] changedSinceBest;
  private int changes;
  private long bestLimits;
  private long bestCoverage;
  private long bestSoft;
  private double energy;
  private @Nullable MoveWitness witness;
  private long movesTried;
  private long movesEvaluated;
  private long betterRosters;

  /** Must {@link #start} once the first roster stands. */
  Annealer(RosterState state, NeighbourhoodMix mix, long seed) {
    this.state = state;
    this.mix = mix;
    random = new SplittableRandom(seed);
    scope = new Scope(state, random);
    best = new int[state.tables().seats()];
    changedSinceBest = new int[best.length];
  }

  /** From now on {@code witness} sees every move, or none where it is null. */
  void showTo(@Nullable MoveWitness witness) {
    this.witness = witness;
  }

  /** Takes the state as it stands for the best, and sets the temperatures by it. */
  void start() {
    schedule = measured();
    for (var seat = 0; seat < best.length; seat++) {
      best[seat] = state.physicianAt(seat);
    }
    changes = 0;
    bestLimits = state.limitsCost();
    bestCoverage = state.coverageCost();
    bestSoft = state.softCost();
    energy = energy(bestLimits, bestCoverage, bestSoft);
  }

  private AnnealingSchedule measured() {
    var limits = state.limitsCost();
    var coverage = state.coverageCost();
    var soft = state.softCost();
    var increases = LongStream.builder();
    var largestOfOneDuty = 0L;
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
    return AnnealingSchedule.of(increases.build().toArray(), largestOfOneDuty);
  }

  private double energy(long limits, long coverage, long soft) {
    return (limits * LIMIT_PER_COVERAGE_ENERGY + coverage) * schedule.coverageEnergy() + soft;
  }

  /**
   * Tries {@code moves} moves at the temperature of {@code progress}.
   *
   * @param progress of the whole search, 0 to 1
   */
  void run(int moves, double progress) {
    var temperature = schedule.temperature(progress);
    for (var i = 0; i < moves; i++) {
      if ((movesTried + i) % MOVES_PER_SCOPE == 0) {
        scope.moveOn();
      }
      tryMove(temperature);
    }
    movesTried += moves;
  }

  private void tryMove(double temperature) {
    draft.clear();
    if (!mix.propose(scope, draft)) {
      return;
    }
    movesEvaluated++;
    draft.apply(state);
    if (witness != null) {
      witness.applied(draft);
    }
    var limits = state.limitsCost();
    var coverage = state.coverageCost();
    var soft = state.softCost();
    var after = energy(limits, coverage, soft);
    var delta = after - energy;
    if (delta > 0 && random.nextDouble() >= Math.exp(-delta / temperature)) {
      draft.undo(state);
      if (witness != null) {
        witness.undone(draft);
      }
      return;
    }
    if (witness != null) {
      witness.accepted(draft);
    }
    energy = after;
    noteChanges();
    if (isBetter(limits, coverage, soft)) {
      keep(limits, coverage, soft);
    }
  }

  private boolean isBetter(long limits, long coverage, long soft) {
    if (limits != bestLimits) {
      return limits < bestLimits;
    }
    return coverage != bestCoverage ? coverage < bestCoverage : soft < bestSoft;
  }

  private void noteChanges() {
    if (changes != TOO_MANY && changes + draft.size() > changedSinceBest.length) {
      changes = TOO_MANY;
    }
    if (changes != TOO_MANY) {
      for (var i = 0; i < draft.size(); i++) {
        changedSinceBest[changes++] = draft.seat(i);
      }
    }
  }

  private void keep(long limits, long coverage, long soft) {
    if (changes == TOO_MANY) {
      for (var seat = 0; seat < best.length; seat++) {
        best[seat] = state.physicianAt(seat);
      }
    } else {
      for (var i = 0; i < changes; i++) {
        best[changedSinceBest[i]] = state.physicianAt(changedSinceBest[i]);
      }
    }
    changes = 0;
    bestLimits = limits;
    bestCoverage = coverage;
    bestSoft = soft;
    betterRosters++;
  }

  /** Who is on each seat in the best roster so far; the array changes as the search goes on. */
  int[] best() {
    return best;
  }

  long bestSoft() {
    return bestSoft;
  }

  /** Moves tried so far, those that came to nothing included. */
  long movesTried() {
    return movesTried;
  }

  /** Moves that changed the roster and were scored, those undone included. */
  long movesEvaluated() {
    return movesEvaluated;
  }

  /** How often a better roster was found. */
  long betterRosters() {
    return betterRosters;
  }

  /** Goes on from the best roster, with what it misses staffed by ejection chains if possible. */
  void repairCoverage(BooleanSupplier overdue) {
    if (bestCoverage == 0) {
      return;
    }
    returnToBest();
    new CoverageRepair(state, overdue).run();
    var limits = state.limitsCost();
    var coverage = state.coverageCost();
    var soft = state.softCost();
    energy = energy(limits, coverage, soft);
    if (isBetter(limits, coverage, soft)) {
      changes = TOO_MANY;
      keep(limits, coverage, soft);
    }
  }

  /** Takes away, from the best roster, every duty whose absence makes it better still. */
  void dropWhatIsNotNeeded() {
    returnToBest();
    for (var seat = 0; seat < best.length; seat++) {
      if (state.physicianAt(seat) != RosterState.NOBODY && !state.tables().isPinned(seat)) {
        draft.clear();
        draft.set(seat, RosterState.NOBODY);
        draft.apply(state);
        var limits = state.limitsCost();
        var coverage = state.coverageCost();
        var soft = state.softCost();
        if (isBetter(limits, coverage, soft)) {
          noteChanges();
          keep(limits, coverage, soft);
        } else {
          draft.undo(state);
        }
      }
    }
    energy = energy(bestLimits, bestCoverage, bestSoft);
  }

  /** Puts the state back to the best roster. */
  void returnToBest() {
    for (var seat = 0; seat < best.length; seat++) {
      state.set(seat, best[seat]);
    }
    changes = 0;
    energy = energy(bestLimits, bestCoverage, bestSoft);
  }
}
