package org.zhishou.engine.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.roster.Roster;
import org.zhishou.engine.roster.RosterWriter;

class BoundsOfSolveTest {
  private static Roster solved() throws IOException {
    var problem = new ProblemReader().read(Files.readAllBytes(Path.of("seeds", "tiny.json")));
    var settings = new SolveSettings(Duration.ofSeconds(20), null, 200L, 1);
    return new RosterSolve(problem, settings, InstantSource.system()).run(progress -> {});
  }

  @Test
  void everyAnswerStandsBesideWhatIsPossible() throws IOException {
    var roster = solved();
    var bounds = Objects.requireNonNull(roster.bounds());
    var coverage = bounds.coverage();
    assertThat(coverage.exact()).isTrue();
    assertThat(coverage.staffed()).isEqualTo(coverage.possible()).isEqualTo(coverage.required());
    assertThat(coverage.staffedSessions()).isEqualTo(coverage.requiredSessions());
    assertThat(coverage.reasons()).isEmpty();
    var soft = Objects.requireNonNull(bounds.soft());
    assertThat(soft.cost()).isEqualTo(-roster.score().soft());
    assertThat(soft.lowerBound()).isPositive().isLessThanOrEqualTo(soft.cost());
  }

  @Test
  void theAnswerWritesItsBoundsTheSameEveryTime() throws IOException {
    var writer = new RosterWriter(Locale.ENGLISH);
    var json = writer.json(solved());
    assertThat(json.get("bounds").get("coverage").get("exact").asBoolean()).isTrue();
    assertThat(json.get("bounds").get("soft").get("perRule").size()).isEqualTo(14);
    assertThat(json.get("bounds").get("soft").get("gapPercent").isNumber()).isTrue();
    assertThat(writer.json(solved()).toString()).isEqualTo(json.toString());
  }
}
