package org.zhishou.engine.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.scoring.RandomProblems;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

class CoverageCertificateTest {
  private static final int PROBLEMS = 500;

  @Test
  void noLegalRosterStaffsMoreAndWhereExactOneStaffsAsMuch() {
    var exact = 0;
    var short_ = 0;
    var pinned = 0;
    for (var seed = 0; seed < PROBLEMS; seed++) {
      var tables = new ScoringTables(TinyProblems.of(seed));
      var certificate = CoverageCertificate.of(tables);
      var truth = new EveryLegalRoster(tables);
      assertThat(certificate.possibleDays())
          .as("days, seed %d", seed)
          .isGreaterThanOrEqualTo(truth.mostDays);
      assertThat(certificate.possibleSessions())
          .as("sessions, seed %d", seed)
          .isGreaterThanOrEqualTo(truth.mostSessions);
      if (certificate.exact()) {
        assertThat((long) certificate.leastMissing())
            .as("seed %d", seed)
            .isEqualTo(truth.leastMissing());
        exact++;
      }
      assertThat(certificate.reasons().isEmpty())
          .as("no reasons, seed %d", seed)
          .isEqualTo(certificate.possibleDays() == certificate.requiredDays());
      short_ += certificate.reasons().isEmpty() ? 0 : 1;
      pinned += tables.pinned().isEmpty() ? 0 : 1;
    }
    assertThat(exact).as("exact").isGreaterThan(PROBLEMS * 8 / 10);
    assertThat(short_).as("short").isBetween(PROBLEMS / 5, PROBLEMS * 9 / 10);
    assertThat(pinned).as("with pinned duties").isGreaterThan(PROBLEMS / 10);
  }

  @Test
  void theWitnessIsALegalRosterAndOnTheCertificateWhereExact() {
    for (var seed = 0; seed < 300; seed++) {
      var tables = new ScoringTables(RandomProblems.of(seed));
      var certificate = CoverageCertificate.of(tables);
      var pinned = new RosterState(tables);
      tables.pinned().forEach(pinned::give);
      var state = LegalRosters.of(tables);
      assertThat(state.limitsCost()).as("limits, seed %d", seed).isEqualTo(pinned.limitsCost());
      assertThat(state.coverageCost())
          .as("seed %d", seed)
          .isGreaterThanOrEqualTo(certificate.leastMissing());
      assertThat(state.coverageCost() == certificate.leastMissing())
          .as("exact, seed %d", seed)
          .isEqualTo(certificate.exact());
    }
  }

  /** No roster was found on these while a week that lends a duty had to have all it requires. */
  @ParameterizedTest
  @ValueSource(longs = {14, 116})
  void aWeekThatNobodyCanFillLendsADutyForAnother(long seed) {
    var certificate = CoverageCertificate.of(new ScoringTables(RandomProblems.of(seed)));
    assertThat(certificate.cuts()).isNotEmpty();
    assertThat(certificate.exact()).isTrue();
  }

  @Test
  void everyCutCanBeSaidInBothLanguages() {
    for (var seed = 0; seed < 200; seed++) {
      var certificate = CoverageCertificate.of(new ScoringTables(RandomProblems.of(seed)));
      for (var reason : certificate.reasons()) {
        assertThat(reason.in(Locale.ENGLISH))
            .doesNotContain("{")
            .containsAnyOf("missing at least", "More such");
        assertThat(reason.in(Locale.SIMPLIFIED_CHINESE))
            .doesNotContain("{")
            .containsAnyOf("至少缺", "另有");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tiny", "ningdu", "huangyan"})
  void everySeedCanBeStaffedInFull(String name) throws IOException {
    var problem = new ProblemReader().read(Files.readAllBytes(Path.of("seeds", name + ".json")));
    var tables = new ScoringTables(problem);
    var certificate = CoverageCertificate.of(tables);
    assertThat(certificate.possibleDays()).isEqualTo(certificate.requiredDays());
    assertThat(certificate.leastMissing()).isZero();
    assertThat(certificate.exact()).isTrue();
  }
}
