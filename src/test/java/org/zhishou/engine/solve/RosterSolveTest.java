package org.zhishou.engine.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhishou.engine.audit.Auditor;
import org.zhishou.engine.problem.BaselineDuty;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.problem.ProblemWriter;
import org.zhishou.engine.roster.Roster;
import org.zhishou.engine.roster.RosterStatus;
import org.zhishou.engine.roster.RosterWriter;
import org.zhishou.engine.roster.Shortage;
import org.zhishou.engine.sample.SampleCounty;
import org.zhishou.engine.sample.SampleOptions;
import org.zhishou.engine.scoring.RandomProblems;

class RosterSolveTest {
  private static final InstantSource CLOCK = InstantSource.system();

  /**
   * So that steps alone end a solve, and its bound, which nothing here asks for, is worth little.
   */
  private static final InstantSource STANDING = () -> Instant.EPOCH;

  @ParameterizedTest
  @ValueSource(strings = {"tiny", "ningdu", "huangyan"})
  void aSampleCountyIsCoveredWithinEveryLimitAndTheAuditorAgrees(String seed) throws IOException {
    var problem = sample(seed);
    var roster = solve(problem, 20_000, 0);
    var audit = Auditor.audit(problem, roster.duties());
    assertThat(roster.status()).isEqualTo(RosterStatus.COMPLETED);
    assertThat(roster.score().limits()).isZero();
    assertThat(roster.score().coverage()).isZero();
    assertThat(roster.rules()).isEqualTo(audit.totals());
    assertThat(roster.shortages()).isEmpty();
  }

  @Test
  void countiesWithTooFewStaffAreCoveredAsFarAsIsPossibleAtAll() {
    var exact = new HashMap<Boolean, Integer>();
    for (var i = 0; i < 12; i++) {
      var options = SampleOptions.of(4, i / 2 + 1).withTight(true);
      var sample = i % 2 == 0 ? SampleCounty.small(options) : SampleCounty.huangyan(options);
      var roster = solve(new ProblemReader().read(new ProblemWriter().compact(sample)), 20_000, 0);
      var coverage = Objects.requireNonNull(roster.bounds()).coverage();
      assertThat(coverage.staffed()).isBetween(1, coverage.possible());
      if (coverage.exact()) {
        assertThat(coverage.staffed()).isEqualTo(coverage.possible());
        assertThat(coverage.staffedSessions()).isEqualTo(coverage.possibleSessions());
      }
      exact.merge(coverage.exact(), 1, Integer::sum);
    }
    assertThat(exact.get(true)).as("of 12 counties").isGreaterThanOrEqualTo(9);
  }

  @Test
  void sameSeedAndStepsGiveTheSameRosterToTheByte() throws IOException {
    var one = solve(sample("huangyan"), 3_000, 7);
    var two = solve(sample("huangyan"), 3_000, 7);
    var writer = new RosterWriter(Locale.ENGLISH);
    assertThat(writer.write(two)).isEqualTo(writer.write(one));
  }

  @Test
  void anotherSeedGivesAnotherRoster() throws IOException {
    var problem = sample("huangyan");
    assertThat(solve(problem, 3_000, 7).duties()).isNotEqualTo(solve(problem, 3_000, 8).duties());
  }

  @Test
  void everyMissingDayIsListedWithAReasonInBothLanguages() {
    var missing = 0L;
    for (var seed = 0; seed < 60; seed++) {
      var roster = solve(RandomProblems.of(seed), 200, 0);
      var listed = 0L;
      for (var shortage : roster.shortages()) {
        listed += shortage instanceof Shortage.Week week ? week.required() - week.staffed() : 1;
        assertThat(shortage.reason().in(Locale.ENGLISH)).isNotBlank();
        assertThat(shortage.reason().in(Locale.CHINA)).isNotBlank();
      }
      assertThat(listed).as("seed " + seed).isEqualTo(-roster.score().coverage());
      missing += listed;
    }
    assertThat(missing).isPositive();
  }

  @Test
  void aStopFromAnotherThreadKeepsTheBestRoster() throws Exception {
    var problem = sample("ningdu");
    var solve = new RosterSolve(problem, SolveSettings.ofSeconds(300), CLOCK);
    var rosters = new Roster[1];
    var thread = Thread.ofPlatform().start(() -> rosters[0] = solve.run(progress -> {}));
    while (solve.progress().isEmpty()) {
      Thread.sleep(20);
    }
    solve.stop();
    assertThat(thread.join(Duration.ofSeconds(60))).isTrue();
    assertThat(rosters[0].status()).isEqualTo(RosterStatus.STOPPED);
    assertThat(rosters[0].score().limits()).isZero();
  }

  @Test
  void aClockFarPastTheLimitEndsEveryStageAndWhatIsBuiltIsStillALegalRoster() {
    for (var seed = 0; seed < 20; seed++) {
      var problem = RandomProblems.of(seed);
      var asked = new AtomicLong();
      InstantSource leaping = () -> Instant.EPOCH.plusSeconds(10 * asked.getAndIncrement());
      var roster =
          new RosterSolve(problem, SolveSettings.ofSeconds(1), leaping).run(progress -> {});
      var pinned = problem.problem().baseline().stream().filter(BaselineDuty::pinned).count();
      assertThat(roster.status()).isEqualTo(RosterStatus.COMPLETED);
      assertThat(roster.duties()).hasSizeLessThanOrEqualTo(problem.problem().baseline().size());
      assertThat(roster.duties()).hasSizeGreaterThanOrEqualTo((int) pinned);
      assertThat(Auditor.audit(problem, roster.duties()).score()).isEqualTo(roster.score());
      var coverage = Objects.requireNonNull(roster.bounds()).coverage();
      assertThat(coverage.possible()).isEqualTo(coverage.required());
      assertThat(roster.bounds().soft()).isNull();
    }
  }

  @Test
  void theBestRosterSoFarCanBeReadWhileSolving() throws IOException {
    var solve = new RosterSolve(sample("tiny"), steps(500, 0), STANDING);
    assertThat(solve.best()).isEmpty();
    var seen = new Roster[1];
    solve.run(progress -> seen[0] = solve.best().orElseThrow());
    assertThat(seen[0].status()).isEqualTo(RosterStatus.SOLVING);
    assertThat(seen[0].duties()).isNotEmpty();
  }

  private static Roster solve(CheckedProblem problem, long steps, long seed) {
    return new RosterSolve(problem, steps(steps, seed), STANDING).run(progress -> {});
  }

  private static SolveSettings steps(long steps, long seed) {
    return new SolveSettings(Duration.ofSeconds(1), null, steps, seed);
  }

  private static CheckedProblem sample(String name) throws IOException {
    return new ProblemReader().read(Files.readAllBytes(Path.of("seeds", name + ".json")));
  }
}
