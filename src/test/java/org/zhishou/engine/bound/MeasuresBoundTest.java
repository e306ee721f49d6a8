package org.zhishou.engine.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

/** Certificate and soft bound beside every legal roster of tiny problems with all measures. */
class MeasuresBoundTest {
  private static final int PROBLEMS = 120;

  /** By seed, of each problem; it takes longer to try them all than to find the bounds. */
  private static final List<EveryLegalRoster> EVERY = new ArrayList<>();

  @BeforeAll
  static void tryAll() {
    for (var seed = 0; seed < PROBLEMS; seed++) {
      EVERY.add(new EveryLegalRoster(new ScoringTables(TinyProblems.withMeasures(seed))));
    }
  }

  @AfterAll
  static void forget() {
    EVERY.clear();
  }

  @Test
  void noLegalRosterHasMoreCoverageAndWhereTheCertificateIsExactOneHasAsMuch() {
    var loose = new ArrayList<Integer>();
    for (var seed = 0; seed < PROBLEMS; seed++) {
      var tables = new ScoringTables(TinyProblems.withMeasures(seed));
      var certificate = CoverageCertificate.of(tables);
      var every = EVERY.get(seed);
      assertThat((long) certificate.leastMissing())
          .as("seed %d", seed)
          .isLessThanOrEqualTo(every.leastMissing());
      if (certificate.exact()) {
        assertThat((long) certificate.leastMissing())
            .as("seed %d", seed)
            .isEqualTo(every.leastMissing());
      } else {
        loose.add(seed);
      }
    }
    assertThat(loose).as("not exact").hasSizeLessThan(PROBLEMS / 4);
  }

  @Test
  void theWitnessOfACertificateIsALegalRoster() {
    for (var seed = 0; seed < PROBLEMS; seed++) {
      var tables = new ScoringTables(TinyProblems.withMeasures(seed));
      var certificate = CoverageCertificate.of(tables);
      var pinned = new RosterState(tables);
      tables.pinned().forEach(pinned::give);
      var state = LegalRosters.of(tables);
      assertThat(state.limitsCost()).as("seed %d", seed).isEqualTo(pinned.limitsCost());
      if (certificate.exact()) {
        assertThat(state.coverageCost()).as("seed %d", seed).isEqualTo(certificate.leastMissing());
      }
    }
  }

  @Test
  void noLegalRosterCostsLessThanTheBound() {
    var near = 0;
    for (var seed = 0; seed < PROBLEMS; seed++) {
      var tables = new ScoringTables(TinyProblems.withMeasures(seed));
      var prices = RaisedPrices.of(tables, CoverageCertificate.of(tables), 2_000);
      var bound = SoftBound.of(prices, () -> false, unheard -> {});
      var every = EVERY.get(seed);
      for (var missing : List.copyOf(every.softByMissing.keySet())) {
        var least = bound.lowerBound(Math.toIntExact(missing));
        assertThat(least)
            .as("seed %d, missing %d", seed, missing)
            .isLessThanOrEqualTo(every.leastSoft(missing));
        for (var rule : bound.perRule(Math.toIntExact(missing))) {
          assertThat(rule.lowerBound())
              .as("%s, seed %d, missing %d", rule.rule().id(), seed, missing)
              .isLessThanOrEqualTo(every.least(rule.rule(), missing));
        }
      }
      var cost = every.leastSoft(every.leastMissing());
      var proven = bound.lowerBound(Math.toIntExact(every.leastMissing()));
      near += cost - proven <= 0.1 * Math.abs(cost) ? 1 : 0;
    }
    assertThat(near).as("within a tenth of the least cost").isGreaterThan(PROBLEMS / 2);
  }
}
