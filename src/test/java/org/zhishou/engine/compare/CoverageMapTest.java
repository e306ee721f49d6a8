package org.zhishou.engine.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zhishou.engine.bound.CoverageCertificate;
import org.zhishou.engine.scoring.RandomProblems;
import org.zhishou.engine.scoring.Rosters;
import org.zhishou.engine.scoring.ScoringTables;

class CoverageMapTest {
  @Test
  void weeksAndCentresAddUpToTheFiguresOfTheRosterAndTheCertificate() {
    var missing = 0;
    for (var seed = 1; seed <= 30; seed++) {
      var problem = RandomProblems.of(seed);
      var tables = new ScoringTables(problem);
      var duties = Rosters.duties(Rosters.random(tables, seed));
      var map = CoverageMap.of(problem, duties);
      var coverage = RosterFigures.of(problem, duties, null).coverage();
      var certificate = CoverageCertificate.of(tables);
      assertThat(map.weeks()).hasSize(tables.weeks());
      assertThat(map.weeks().stream().mapToInt(CoverageMap.Week::required).sum())
          .isEqualTo(map.centres().stream().mapToInt(CoverageMap.Row::required).sum())
          .isEqualTo(coverage.required());
      assertThat(map.weeks().stream().mapToInt(CoverageMap.Week::staffed).sum())
          .isEqualTo(map.centres().stream().mapToInt(CoverageMap.Row::staffed).sum())
          .isEqualTo(coverage.staffed());
      assertThat(map.weeks().stream().mapToInt(CoverageMap.Week::possible).sum())
          .isEqualTo(certificate.possibleDays());
      assertThat(map.weeks()).allMatch(week -> week.possible() <= week.required());
      missing += coverage.required() - coverage.staffed();
    }
    assertThat(missing).as("random rosters miss something").isPositive();
  }
}
