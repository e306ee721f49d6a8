package org.zhishou.engine.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.problem.ProblemWriter;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.rulebook.Rule;

/** {@code -Dseeds.write=true} writes the files in place of comparing them. */
class SeedFilesTest {
  private static final long SEED = 1;
  private static final Path SEEDS = Path.of("seeds");

  static Stream<Arguments> generatedSeeds() {
    return Stream.of(
        Arguments.of("ningdu.json", SampleCounty.ningdu(SEED)),
        Arguments.of("huangyan.json", SampleCounty.huangyan(SEED)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("generatedSeeds")
  void the_committed_file_is_what_the_generator_writes(String file, RosterProblem problem)
      throws IOException {
    var path = SEEDS.resolve(file);
    var written = new ProblemWriter().pretty(problem);
    if (Boolean.getBoolean("seeds.write")) {
      Files.writeString(path, written);
    }
    assertThat(path).content().isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tiny.json", "ningdu.json", "huangyan.json"})
  void a_seed_reads_without_faults_and_without_warnings(String file) throws IOException {
    var checked = new ProblemReader().read(Files.readAllBytes(SEEDS.resolve(file)));
    assertThat(checked.warnings()).isEmpty();
  }

  @Test
  void the_readme_names_every_seed_and_every_rule() throws IOException {
    var readme = Files.readString(SEEDS.resolve("README.md"));
    try (var files = Files.list(SEEDS)) {
      assertThat(files.map(file -> file.getFileName().toString()).filter(f -> f.endsWith(".json")))
          .isNotEmpty()
          .allSatisfy(file -> assertThat(readme).contains("`" + file + "`"));
    }
    assertThat(Rule.values())
        .allSatisfy(rule -> assertThat(readme).contains("`" + rule.id() + "`"));
  }
}
