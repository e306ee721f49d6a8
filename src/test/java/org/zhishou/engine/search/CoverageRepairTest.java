package org.zhishou.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.audit.Auditor;
import org.zhishou.engine.problem.ProblemReader;
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
      new GreedyConstruction(state).build();
      var before = state.score();
      new CoverageRepair(state).run();
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
    new GreedyConstruction(state).build();
    assertThat(state.coverageCost()).isEqualTo(1);
    new CoverageRepair(state).run();
    assertThat(state.coverageCost()).isZero();
  }
}
