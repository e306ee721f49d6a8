package org.zhishou.engine.solve;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.problem.BaselineDuty;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.problem.ProblemWriter;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.roster.Bounds;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.Roster;
import org.zhishou.engine.sample.SampleCounty;
import org.zhishou.engine.sample.SampleOptions;

/** 宁都县 with 23 monthly tours, remote sessions, evenings and postings, by steps. */
class CountyWithToursTest {
  private static final long STEPS = 50_000;
  private static final int SEEDS = 2;
  private static final double SLACK = 1.02;

  /**
   * So that steps alone end a solve, and its bound, which nothing here asks for, is worth little.
   */
  private static final InstantSource STANDING = () -> Instant.EPOCH;

  private static final CheckedProblem COUNTY =
      checked(
          SampleCounty.ningdu(SampleOptions.of(SampleCounty.QUARTER_WEEKS, 1).withMeasures(true)));

  private static CheckedProblem checked(RosterProblem problem) {
    return new ProblemReader().read(new ProblemWriter().compact(problem));
  }

  private static Roster solved(CheckedProblem problem, long seed) {
    var settings = new SolveSettings(Duration.ofSeconds(1), null, STEPS, seed);
    return new RosterSolve(problem, settings, STANDING).run(better -> {});
  }

  /** The county whose tours are decided: their members are away on these dates. */
  private static CheckedProblem withToursOf(Roster roster) {
    var tours =
        roster.duties().stream()
            .filter(duty -> duty.tour() != null)
            .map(CountyWithToursTest::pinned)
            .toList();
    return checked(COUNTY.problem().withBaseline(tours));
  }

  private static BaselineDuty pinned(Duty duty) {
    return new BaselineDuty(
        duty.centre(),
        duty.tour(),
        duty.date(),
        duty.session(),
        duty.mode(),
        duty.physician(),
        true);
  }

  private static Bounds.Coverage coverage(Roster roster) {
    return requireNonNull(roster.bounds()).coverage();
  }

  @Test
  void coverageIsAtItsProvenMaximumAndToursMakeTheSearchForDutyDaysNoWorse() {
    var free = 0L;
    var decided = 0L;
    for (var seed = 0; seed < SEEDS; seed++) {
      var roster = solved(COUNTY, seed);
      assertThat(roster.score().limits()).isZero();
      assertThat(coverage(roster).exact()).isTrue();
      assertThat(coverage(roster).staffedPlaces()).isEqualTo(23 * 3 * 3);
      free -= roster.score().soft();
      decided -= solved(withToursOf(roster), seed).score().soft();
    }
    assertThat((double) free).isLessThan(SLACK * decided);
  }
}
