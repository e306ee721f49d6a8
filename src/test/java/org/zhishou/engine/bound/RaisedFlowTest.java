package org.zhishou.engine.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.scoring.RandomProblems;
import org.zhishou.engine.scoring.ScoringTables;

class RaisedFlowTest {
  private static final int PROBLEMS = 600;

  @Test
  void whateverDutyDaysAreKnownAsMuchIsMissingAsTheCertificateOfTheProblemItselfSays() {
    var random = new SplittableRandom(1);
    var short_ = 0;
    var remote = 0;
    var posted = 0;
    for (var seed = 0; seed < PROBLEMS; seed++) {
      var tables = new ScoringTables(problem(seed));
      var certificate = CoverageCertificate.of(tables);
      var another = new ScoringTables(problem(random.nextInt(PROBLEMS)));
      assertThat(certificate.leastMissing(tables))
          .as("all known, seed %d", seed)
          .isEqualTo(certificate.leastMissing());
      assertThat(CoverageCertificate.of(another).leastMissing(tables))
          .as("those of another problem known, seed %d", seed)
          .isEqualTo(certificate.leastMissing());
      short_ += certificate.possibleDays() < certificate.requiredDays() ? 1 : 0;
      remote += tables.remoteDutyDaysPerWeek() > 0 ? 1 : 0;
      posted += tables.postings() > 0 ? 1 : 0;
    }
    assertThat(short_).as("short").isGreaterThan(PROBLEMS / 4);
    assertThat(remote).as("with remote days").isGreaterThan(PROBLEMS / 10);
    assertThat(posted).as("with postings").isGreaterThan(PROBLEMS / 10);
  }

  private static CheckedProblem problem(int seed) {
    return seed % 2 == 0 ? RandomProblems.of(seed) : RandomProblems.withMeasures(seed);
  }
}
