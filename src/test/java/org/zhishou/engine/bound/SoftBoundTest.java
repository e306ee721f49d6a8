package org.zhishou.engine.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.scoring.ScoringTables;

/** Held to every legal roster of tiny problems. */
class SoftBoundTest {
  private static final int PROBLEMS = 500;
  private static final long EFFORT = 100_000;

  @Test
  void noLegalRosterThatMissesNoMoreCostsLess() {
    var near = 0;
    var all = 0;
    for (var seed = 0; seed < PROBLEMS; seed++) {
      var tables = new ScoringTables(TinyProblems.of(seed));
      var bound =
          SoftBound.of(
              RaisedPrices.of(tables, CoverageCertificate.of(tables), EFFORT / 200),
              () -> false,
              unheard -> {});
      var truth = new EveryLegalRoster(tables);
      for (var more : new int[] {0, 1, 3}) {
        var missing = (int) truth.leastMissing() + more;
        var cost = truth.leastSoft(missing);
        assertThat(bound.lowerBound(missing))
            .as("seed %d, missing %d", seed, missing)
            .isLessThanOrEqualTo(cost);
        for (var rule : bound.perRule(missing)) {
          assertThat(rule.lowerBound())
              .as("%s, seed %d, missing %d", rule.rule().id(), seed, missing)
              .isLessThanOrEqualTo(truth.least(rule.rule(), missing));
        }
        all += more == 0 ? 1 : 0;
        near += more == 0 && cost - bound.lowerBound(missing) <= 0.1 * Math.abs(cost) ? 1 : 0;
      }
    }
    assertThat(near).as("within a tenth of the least cost").isGreaterThan(all / 4);
  }

  @Test
  void aStoppedBoundSaysWhatItKnows() {
    var tables = new ScoringTables(TinyProblems.of(3));
    var certificate = CoverageCertificate.of(tables);
    var bound =
        SoftBound.of(RaisedPrices.of(tables, certificate, EFFORT), () -> true, unheard -> {});
    var truth = new EveryLegalRoster(tables);
    assertThat(bound.lowerBound((int) truth.leastMissing()))
        .isLessThanOrEqualTo(truth.leastSoft(truth.leastMissing()));
  }

  @Test
  void whatIsToldOnTheWayRisesAndIsNeverTooMuch() {
    var told = 0;
    for (var seed = 0; seed < PROBLEMS / 5; seed++) {
      var tables = new ScoringTables(TinyProblems.of(seed));
      var certificate = CoverageCertificate.of(tables);
      var truth = new EveryLegalRoster(tables);
      if (truth.leastMissing() != certificate.leastMissing()) {
        continue;
      }
      var rising = new ArrayList<Long>();
      SoftBound.of(RaisedPrices.of(tables, certificate, EFFORT / 200), () -> false, rising::add);
      assertThat(rising).as("seed %d", seed).isSorted();
      assertThat(rising)
          .as("seed %d", seed)
          .allSatisfy(
              bound ->
                  assertThat(bound)
                      .isLessThanOrEqualTo(truth.leastSoft(certificate.leastMissing())));
      told += rising.size();
    }
    assertThat(told).isGreaterThan(PROBLEMS / 5);
  }

  /** The best rosters known, {@code benchmarks/best-known.csv}, cost what is said here. */
  @ParameterizedTest
  @CsvSource({"ningdu.json, 68331", "huangyan.json, 33838"})
  void theBoundOfACountyIsWithinATenthOfTheBestKnown(String county, long bestKnown)
      throws IOException {
    var problem = new ProblemReader().read(Files.readAllBytes(Path.of("seeds", county)));
    var tables = new ScoringTables(problem);
    var certificate = CoverageCertificate.of(tables);
    var bound =
        SoftBound.of(RaisedPrices.of(tables, certificate, EFFORT), () -> false, unheard -> {});
    assertThat(bound.lowerBound(0)).isBetween(bestKnown * 9 / 10 + 1, bestKnown);
  }
}
