package org.zhishou.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.audit.Auditor;
import org.zhishou.engine.bound.CoverageCertificate;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.problem.ProblemWriter;
import org.zhishou.engine.sample.SampleCounty;
import org.zhishou.engine.sample.SampleOptions;
import org.zhishou.engine.scoring.RandomProblems;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.Rosters;
import org.zhishou.engine.scoring.ScoringTables;

class CoverageRepairTest {
  @Test
  void neverMissesMoreNorBreaksALimitAndKeepsTotalsTrue() {
    var repaired = 0;
    for (var seed = 0; seed < 300; seed++) {
      var state = new RosterState(new ScoringTables(RandomProblems.of(seed)));
      new GreedyConstruction(state, () -> false).build();
      var before = state.score();
      new CoverageRepair(state, () -> false, 0).run();
      assertThat(state.score().limits()).as("seed " + seed).isEqualTo(before.limits());
      assertThat(state.score().coverage())
          .as("seed " + seed)
          .isGreaterThanOrEqualTo(before.coverage());
      repaired += state.score().coverage() > before.coverage() ? 1 : 0;
      var audit = Auditor.audit(state.tables().checked(), Rosters.duties(state));
      assertThat(state.totals()).as("seed " + seed).isEqualTo(audit.totals());
    }
    assertThat(repaired).as("rosters that a chain repaired").isPositive();
  }

  @Test
  void aChainFreesThePhysicianWhoAloneCanServeTheLastDay() throws IOException {
    var tiny = new ProblemReader().read(Files.readAllBytes(Path.of("seeds", "tiny.json")));
    var state = new RosterState(new ScoringTables(tiny));
    new GreedyConstruction(state, () -> false).build();
    assertThat(state.coverageCost()).isEqualTo(1);
    new CoverageRepair(state, () -> false, 0).run();
    assertThat(state.coverageCost()).isZero();
  }

  @Test
  void aTightCountyMissesNoMoreThanTheCertificateSaysWhereThatIsExact() {
    var exact = 0;
    for (var seed = 1; seed <= 3; seed++) {
      var tight = SampleOptions.of(SampleCounty.QUARTER_WEEKS, seed).withTight(true);
      for (var county : List.of(SampleCounty.ningdu(tight), SampleCounty.huangyan(tight))) {
        var problem = new ProblemReader().read(new ProblemWriter().compact(county));
        var state = new RosterState(new ScoringTables(problem));
        var certificate = CoverageCertificate.of(state.tables());
        new GreedyConstruction(state, () -> false).build();
        new CoverageRepair(state, () -> false, 0).run();
        if (certificate.exact()) {
          exact++;
          assertThat(state.coverageCost())
              .as("%s, seed %d", county.name(), seed)
              .isEqualTo(certificate.leastMissing());
        }
      }
    }
    assertThat(exact).as("counties whose certificate is exact").isGreaterThan(3);
  }
}
