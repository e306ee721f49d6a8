package org.zhishou.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.roster.RuleTotal;
import org.zhishou.engine.rulebook.Level;
import org.zhishou.engine.rulebook.Rule;
import org.zhishou.engine.scoring.RandomProblems;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What moves that hand duties over draft where no limit is broken. */
class LegalRosterMovesTest {
  private static final int PROPOSALS = 4_000;
  private static final int PROBLEMS = 200;
  private static final int PROPOSALS_EACH = 60;

  /** Those that a move over many weeks does not ask of every week. */
  private static final Set<Rule> LIMITS_ON_LOAD =
      EnumSet.of(Rule.WEEKLY_LIMIT, Rule.PERIOD_LIMIT, Rule.HOME_STAFFING);

  private final SeatDraft draft = new SeatDraft();

  static Stream<Neighbourhood> moves() {
    return Stream.of(
        new ChangePhysician(),
        new ChangeToFamiliar(),
        new ShiftDay(),
        new ShiftDayToOther(),
        new SwapOnDay(),
        new SwapInWeek(),
        new RotateInWeek(),
        new HandOverSeries(),
        new HandOverCentre(),
        new GatherSeries(),
        new ShiftSeries(),
        new SwapWeekdays(),
        new ExchangeSeries(),
        new ExchangePhysicians());
  }

  @ParameterizedTest
  @MethodSource("moves")
  void noMovePutsAnybodyTwiceOnASessionOrLosesADutyDayWhereOnlyBothHalvesMakeOne(Neighbourhood move)
      throws IOException {
    var seed = (ObjectNode) new JsonMapper().readTree(seed("huangyan"));
    ((ObjectNode) seed.get("policy")).put("halfDayCountsAsDutyDay", false);
    for (var centre : seed.get("centres")) {
      for (var session : centre.path("openSessions")) {
        ((ObjectNode) session).put("seats", 2).put("required", false);
      }
    }
    var problem = new ProblemReader().read(seed.toString());

    assertThat(draftsWithoutHarm(move, problem, PROPOSALS, 0)).isGreaterThan(20);
  }

  @ParameterizedTest
  @MethodSource("moves")
  void norInADistrictOpenByHalfDays(Neighbourhood move) throws IOException {
    var problem = new ProblemReader().read(seed("huangyan"));

    assertThat(draftsWithoutHarm(move, problem, PROPOSALS, 0)).isGreaterThan(20);
  }

  @ParameterizedTest
  @MethodSource("moves")
  void norInSmallProblemsOfEveryKind(Neighbourhood move) {
    var drafts = 0;
    for (var seed = 0; seed < PROBLEMS; seed++) {
      drafts += draftsWithoutHarm(move, RandomProblems.of(seed), PROPOSALS_EACH, seed);
    }
    assertThat(drafts).isGreaterThan(20);
  }

  @ParameterizedTest
  @MethodSource("moves")
  void noMoveBreaksALimitBesideWhereThereIsEveryMeasure(Neighbourhood move) {
    var drafts = 0;
    for (var seed = 0; seed < PROBLEMS; seed++) {
      var problem = RandomProblems.withMeasures(seed);
      drafts += drafts(move, problem, PROPOSALS_EACH, seed, this::assertBreaksLimitsOnLoadAlone);
    }
    assertThat(drafts).isGreaterThan(20);
  }

  @ParameterizedTest
  @MethodSource("exchanges")
  void anExchangeOverManyWeeksKeepsTheLimitsOnLoadToo(Neighbourhood move) {
    var drafts = 0;
    for (var seed = 0; seed < PROBLEMS; seed++) {
      var problem = RandomProblems.withMeasures(seed);
      drafts += drafts(move, problem, PROPOSALS_EACH, seed, this::assertKeepsLimits);
    }
    assertThat(drafts).isGreaterThan(20);
  }

  static Stream<Neighbourhood> exchanges() {
    return Stream.of(new ExchangeSeries(), new ExchangePhysicians());
  }

  private boolean assertKeepsLimits(RosterState state) {
    draft.apply(state);
    assertThat(state.limitsCost()).as(draft::toString).isZero();
    return true;
  }

  /** Half of the proposals for the first roster, the others along a walk from a thinner one. */
  private int draftsWithoutHarm(
      Neighbourhood move, CheckedProblem problem, int proposals, long seed) {
    return drafts(move, problem, proposals, seed, this::assertDoesNoHarm);
  }

  /**
   * @param isLegal makes the draft, holds that it does no harm, and says whether the roster is
   *     legal
   */
  private int drafts(
      Neighbourhood move,
      CheckedProblem problem,
      int proposals,
      long seed,
      Predicate<RosterState> isLegal) {
    var state = new RosterState(new ScoringTables(problem));
    new GreedyConstruction(state, () -> false).build();
    if (state.limitsCost() > 0 || state.tables().seats() == 0) {
      return 0;
    }
    var scope = new Scope(state, new SplittableRandom(seed));
    var drafts = 0;
    for (var i = 0; i < proposals; i++) {
      if (i == proposals / 2) {
        thin(state);
      }
      draft.clear();
      if (move.propose(scope, draft)) {
        if (!isLegal.test(state) || i < proposals / 2 || i % 2 == 0) {
          draft.undo(state);
        }
        drafts++;
      }
    }
    return drafts;
  }

  private static void thin(RosterState state) {
    for (var seat = 0; seat < state.tables().seats(); seat += 5) {
      if (!state.tables().isPinned(seat)) {
        state.set(seat, RosterState.NOBODY);
      }
    }
  }

  private boolean assertDoesNoHarm(RosterState state) {
    var coverage = state.coverageCost();
    var isLegal = assertBreaksLimitsOnLoadAlone(state);
    assertThat(state.coverageCost()).as(draft::toString).isLessThanOrEqualTo(coverage);
    return isLegal;
  }

  private boolean assertBreaksLimitsOnLoadAlone(RosterState state) {
    draft.apply(state);
    if (state.limitsCost() == 0) {
      return true;
    }
    var broken =
        state.totals().stream()
            .filter(total -> total.rule().level() == Level.LIMITS && total.matches() > 0)
            .map(RuleTotal::rule)
            .collect(Collectors.toSet());
    assertThat(LIMITS_ON_LOAD).as(draft::toString).containsAll(broken);
    return false;
  }

  private static byte[] seed(String name) throws IOException {
    return Files.readAllBytes(Path.of("seeds", name + ".json"));
  }
}
