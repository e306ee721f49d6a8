package org.zhishou.engine.search;

import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

/** Building and annealing as commands of the solver's phases, and the progress through them. */
final class AnnealingRun {
  /** Of one who walks alone. */
  private static final int MOVES_PER_ROUND = 250;

  private final SearchSettings settings;
  private final @Nullable SearchStart start;
  private final InstantSource clock;
  private final BooleanSupplier overdue;
  private final int slices;
  private final long leastMissing;
  private final RosterState state;
  private final Annealer annealer;
  private final IntSupplier threadsFree;
  private final Crew crew;
  private @Nullable Predicate<RosterState> headStart;
  private @Nullable Supplier<LikelyStaff> expected;
  private boolean alone = true;
  private long startedMillis;
  private long walkingSince;
  private long lastBetterMillis;
  private int slice;
  private long adopted;
  private volatile boolean built;
  private volatile boolean stopped;
  private volatile long moveEvaluations;
  private volatile long movesTried;
  private volatile boolean fromHeadStart;

  AnnealingRun(
      ScoringTables tables,
      SearchSettings settings,
      @Nullable SearchStart start,
      InstantSource clock,
      BooleanSupplier overdue,
      IntSupplier threadsFree,
      long leastMissing,
      int slices) {
    this.settings = settings;
    this.start = start;
    this.clock = clock;
    this.overdue = overdue;
    this.threadsFree = threadsFree;
    this.leastMissing = leastMissing;
    this.slices = slices;
    state = new RosterState(tables);
    annealer = new Annealer(state, Neighbourhoods.mix(tables), settings.seed());
    crew = new Crew(state, annealer);
    fromHeadStart = start != null && start.fromHeadStart();
    count();
  }

  void giveHeadStart(Predicate<RosterState> headStart) {
    this.headStart = headStart;
  }

  void expect(Supplier<LikelyStaff> staff) {
    expected = staff;
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

  boolean fromHeadStart() {
    return fromHeadStart;
  }

  private void count() {
    var movesBefore = start == null ? 0 : start.steps() * SearchSettings.MOVES_PER_STEP;
    movesTried = movesBefore + annealer.movesTried() + crew.movesTried();
    moveEvaluations =
        (start == null ? 0 : start.moveEvaluations())
            + annealer.movesEvaluated()
            + crew.movesEvaluated();
  }

  /** From now on time counts. */
  void begin() {
    startedMillis = clock.millis() - (start == null ? 0 : start.elapsed().toMillis());
  }

  /** Builds a first roster, to be seen at once. */
  void build(PhaseCommandContext<RosterPlan> context) {
    if (start == null) {
      build(none -> false);
    } else {
      giveAll(start.physiciansBySeat());
      repair();
    }
    built = true;
    context.executeAndCalculateScore(
        Reassignment.towards(context.getWorkingSolution(), physiciansBySeat()));
  }

  /** Takes the head start, if any, learns who is likely, and starts annealing. */
  void setOut(PhaseCommandContext<RosterPlan> context) {
    fromHeadStart |= takeHeadStart();
    annealer.start(fromHeadStart);
    crew.takeOn(settings.threads() - 1, settings.seed());
    if (expected != null && !stopped) {
      var staff = expected.get();
      annealer.expect(staff);
      crew.expect(staff);
    }
    lastBetterMillis = clock.millis();
    walkingSince = start == null ? lastBetterMillis : startedMillis;
    context.executeAndCalculateScore(
        Reassignment.towards(context.getWorkingSolution(), annealer.best()));
  }

  /** Whether there is one, and it leads to a roster that breaks and misses no more. */
  private boolean takeHeadStart() {
    if (headStart == null || stopped) {
      return false;
    }
    var first = physiciansBySeat();
    var limits = state.limitsCost();
    var coverage = state.coverageCost();
    takeAll();
    var hasOne = build(headStart);
    if (state.limitsCost() < limits
        || (state.limitsCost() == limits && state.coverageCost() <= coverage)) {
      return hasOne;
    }
    takeAll();
    giveAll(first);
    return false;
  }

  private int[] physiciansBySeat() {
    return IntStream.range(0, state.tables().seats()).map(state::physicianAt).toArray();
  }

  private boolean build(Predicate<RosterState> given) {
    var hasHeadStart = new GreedyConstruction(state, overdue).build(given);
    repair();
    return hasHeadStart;
  }

  private void repair() {
    new CoverageRepair(state, overdue, leastMissing).run();
  }

  private void takeAll() {
    for (var seat = 0; seat < state.tables().seats(); seat++) {
      state.set(seat, RosterState.NOBODY);
    }
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
      walk(progress);
      count();
      progress = progress();
    }
    if (slice == slices / 2 || slice == slices) {
      annealer.repairCoverage(overdue, leastMissing);
      annealer.dropWhatIsNotNeeded();
      alone = true;
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

  private void walk(double progress) {
    var walkers = walkers();
    var movesLeft = movesLeft();
    if (walkers == 1 || movesLeft < walkers) {
      annealer.run((int) Math.min(MOVES_PER_ROUND, movesLeft), progress, null);
      alone = true;
      return;
    }
    if (alone) {
      crew.startOver();
      alone = false;
    }
    crew.round(walkers, (int) Math.min(crew.movesPerRound(), movesLeft / walkers), progress);
  }

  /** By steps all of them, whatever else the machine does, since the roster depends on it. */
  private int walkers() {
    return settings.steps() == null
        ? Math.clamp(threadsFree.getAsInt(), 1, crew.size())
        : crew.size();
  }

  private long movesLeft() {
    var steps = settings.steps();
    return steps == null ? Long.MAX_VALUE : steps * SearchSettings.MOVES_PER_STEP - movesTried;
  }

  void end() {
    crew.close();
  }

  /**
   * From 0 to 1: by steps where their number is given, so that time has no say, else by the time of
   * the walk, so that it begins as warm however long what came before took.
   */
  private double progress() {
    var steps = settings.steps();
    if (steps != null) {
      return steps == 0 ? 1 : (double) movesTried / (steps * SearchSettings.MOVES_PER_STEP);
    }
    var ofWalk = settings.limit().toMillis() - (walkingSince - startedMillis);
    return (clock.millis() - walkingSince) / (double) Math.max(1, ofWalk);
  }
}
