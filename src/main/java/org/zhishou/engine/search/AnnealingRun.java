package org.zhishou.engine.search;

import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

/** Building and annealing as commands of the solver's phases, and the progress through them. */
final class AnnealingRun {
  private static final int MOVES_PER_ROUND = 250;

  private final SearchSettings settings;
  private final @Nullable SearchStart start;
  private final InstantSource clock;
  private final BooleanSupplier overdue;
  private final int slices;
  private final RosterState state;
  private final Annealer annealer;
  private long startedMillis;
  private long lastBetterMillis;
  private int slice;
  private long adopted;
  private volatile boolean built;
  private volatile boolean stopped;
  private volatile long moveEvaluations;
  private volatile long movesTried;

  AnnealingRun(
      ScoringTables tables,
      SearchSettings settings,
      @Nullable SearchStart start,
      InstantSource clock,
      BooleanSupplier overdue,
      int slices) {
    this.settings = settings;
    this.start = start;
    this.clock = clock;
    this.overdue = overdue;
    this.slices = slices;
    state = new RosterState(tables);
    annealer = new Annealer(state, Neighbourhoods.mix(tables), settings.seed());
    count();
  }

  void stop() {
    stopped = true;
  }

  /** Whether the first roster stands; before it, the solver knows of pinned duties alone. */
  boolean hasBuilt() {
    return built;
  }

  long moveEvaluations() {
    return moveEvaluations;
  }

  long steps() {
    return movesTried / SearchSettings.MOVES_PER_STEP;
  }

  private void count() {
    var movesBefore = start == null ? 0 : start.steps() * SearchSettings.MOVES_PER_STEP;
    movesTried = movesBefore + annealer.movesTried();
    moveEvaluations = (start == null ? 0 : start.moveEvaluations()) + annealer.movesEvaluated();
  }

  /** From now on time counts. */
  void begin() {
    startedMillis = clock.millis() - (start == null ? 0 : start.elapsed().toMillis());
  }

  void build(PhaseCommandContext<RosterPlan> context) {
    lastBetterMillis = clock.millis();
    if (start == null) {
      new GreedyConstruction(state, overdue).build();
    } else {
      giveAll(start.physiciansBySeat());
    }
    new CoverageRepair(state, overdue).run();
    annealer.start();
    built = true;
    context.executeAndCalculateScore(
        Reassignment.towards(context.getWorkingSolution(), annealer.best()));
  }

  private void giveAll(int[] physiciansBySeat) {
    for (var seat = 0; seat < physiciansBySeat.length; seat++) {
      if (physiciansBySeat[seat] != RosterState.NOBODY) {
        state.give(seat, physiciansBySeat[seat]);
      }
    }
  }

  void annealSlice(PhaseCommandContext<RosterPlan> context) {
    slice++;
    if (settings.mode() == EnvironmentMode.FULL_ASSERT) {
      annealer.showTo(new MoveWitness(state, context));
    }
    var progress = progress();
    while (progress < (double) slice / slices && !stopped && !timeIsUp()) {
      annealer.run(movesOfRound(), progress);
      count();
      progress = progress();
    }
    if (slice == slices / 2 || slice == slices) {
      annealer.repairCoverage(overdue);
      annealer.dropWhatIsNotNeeded();
    }
    if (annealer.betterRosters() > adopted || settings.mode() == EnvironmentMode.FULL_ASSERT) {
      lastBetterMillis = clock.millis();
      adopted = annealer.betterRosters();
      context.executeAndCalculateScore(
          Reassignment.towards(context.getWorkingSolution(), annealer.best()));
    }
  }

  private boolean timeIsUp() {
    var now = clock.millis();
    var unimproved = settings.unimprovedLimit();
    return now - startedMillis >= settings.limit().toMillis()
        || (unimproved != null && now - lastBetterMillis >= unimproved.toMillis());
  }

  private int movesOfRound() {
    var steps = settings.steps();
    return steps == null
        ? MOVES_PER_ROUND
        : (int) Math.min(MOVES_PER_ROUND, steps * SearchSettings.MOVES_PER_STEP - movesTried);
  }

  /** From 0 to 1: by steps where their number is given, so that time has no say, else by time. */
  private double progress() {
    var steps = settings.steps();
    if (steps != null) {
      return steps == 0 ? 1 : (double) movesTried / (steps * SearchSettings.MOVES_PER_STEP);
    }
    return (clock.millis() - startedMillis) / (double) Math.max(1, settings.limit().toMillis());
  }
}
