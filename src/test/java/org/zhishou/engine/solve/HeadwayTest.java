package org.zhishou.engine.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.audit.Auditor;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.Roster;
import org.zhishou.engine.roster.RosterWriter;
import org.zhishou.engine.rulebook.Rule;
import org.zhishou.engine.scoring.RandomProblems;

/** A solve that goes on where another broke off. */
class HeadwayTest {
  /** So that steps alone end a solve. */
  static final InstantSource CLOCK = () -> Instant.EPOCH;

  static CheckedProblem sample(String name) throws IOException {
    return new ProblemReader().read(Files.readAllBytes(Path.of("seeds", name + ".json")));
  }

  static SolveSettings steps(long steps) {
    return new SolveSettings(Duration.ofSeconds(5), null, steps, 3);
  }

  static Roster fresh(CheckedProblem problem, long steps) {
    return new RosterSolve(problem, steps(steps), CLOCK).run(progress -> {});
  }

  static Headway at(Roster roster, long steps) {
    return new Headway(roster.duties(), Duration.ofSeconds(2), steps, 17, null);
  }

  static Roster resumed(CheckedProblem problem, Headway headway, long steps) {
    return new RosterSolve(problem, steps(steps), headway, CLOCK).run(progress -> {});
  }

  @Test
  void itIsNeverWorseThanTheRosterThatItStartsFrom() {
    for (var seed = 0; seed < 40; seed++) {
      var problem = RandomProblems.of(seed);
      var before = fresh(problem, 300);
      var first = new ArrayList<SolveProgress>();
      var solve = new RosterSolve(problem, steps(400), at(before, 300), CLOCK);
      var after = solve.run(first::add);
      assertThat(first)
          .as("seed " + seed)
          .allMatch(better -> better.score().compareTo(before.score()) >= 0);
      assertThat(after.score()).as("seed " + seed).isGreaterThanOrEqualTo(before.score());
      assertThat(Auditor.audit(problem, after.duties()).score()).isEqualTo(after.score());
    }
  }

  @Test
  void withoutStepsLeftItHandsOutTheRosterThatItStartsFrom() throws IOException {
    var problem = sample("huangyan");
    var before = fresh(problem, 2_000);
    assertThat(resumed(problem, at(before, 2_000), 2_000).duties()).isEqualTo(before.duties());
  }

  @Test
  void theSameStartSeedAndStepsGiveTheSameRosterToTheByte() throws IOException {
    var problem = sample("huangyan");
    var headway = at(fresh(problem, 1_000), 1_000);
    var writer = new RosterWriter(Locale.ENGLISH);
    assertThat(writer.write(resumed(problem, headway, 3_000)))
        .isEqualTo(writer.write(resumed(problem, headway, 3_000)));
  }

  @Test
  void whatWasDoneBeforeCounts() throws IOException {
    var problem = sample("tiny");
    var headway = at(fresh(problem, 500), 500);
    var solve = new RosterSolve(problem, steps(600), headway, CLOCK);
    solve.run(progress -> {});
    assertThat(solve.steps()).isEqualTo(600);
    var progress = solve.progress().orElseThrow();
    assertThat(progress.elapsed()).isGreaterThanOrEqualTo(Duration.ofSeconds(2));
    assertThat(progress.moveEvaluations()).isBetween(18L, 17L + 100 * 10);
  }

  @Test
  void onlyTheTimeThatIsLeftIsUsed() throws IOException {
    var problem = sample("ningdu");
    var headway = new Headway(List.of(), Duration.ofSeconds(59), 0, 0, null);
    var settings = new SolveSettings(Duration.ofSeconds(60), null, null, 0);
    var asked = new AtomicLong();
    InstantSource clock = () -> Instant.EPOCH.plusMillis(asked.getAndIncrement());
    new RosterSolve(problem, settings, headway, clock).run(progress -> {});
    assertThat(clock.instant()).isBetween(Instant.ofEpochSecond(1), Instant.ofEpochSecond(20));
  }

  @Test
  void stabilityIsJudgedByTheBaselineAndPinnedDutiesStay() {
    var problems = 0;
    for (var seed = 0; seed < 40; seed++) {
      var problem = RandomProblems.of(seed);
      var pinned = fresh(problem, 50).duties().stream().filter(Duty::pinned).toList();
      var headway = new Headway(List.of(), Duration.ZERO, 0, 0, null);
      var roster = resumed(problem, headway, 100);
      assertThat(roster.duties()).containsAll(pinned);
      var audit = Auditor.audit(problem, roster.duties());
      assertThat(roster.rules()).isEqualTo(audit.totals());
      if (!pinned.isEmpty() && audit.total(Rule.STABILITY).cost() > 0) {
        problems++;
      }
    }
    assertThat(problems).isPositive();
  }

  @Test
  void dutiesThatCannotBeAreLeftOut() throws IOException {
    var problem = sample("tiny");
    var period = problem.problem().period();
    var strange =
        List.of(
            new Duty("C1", period.firstDay(), Session.FULL_DAY, "nobody", false),
            new Duty("nowhere", period.firstDay(), Session.FULL_DAY, "P1", false),
            new Duty("C1", period.firstDay().minusDays(1), Session.FULL_DAY, "P1", false));
    var roster = resumed(problem, new Headway(strange, Duration.ZERO, 0, 0, null), 1_000);
    assertThat(roster.feasible()).isTrue();
  }
}
