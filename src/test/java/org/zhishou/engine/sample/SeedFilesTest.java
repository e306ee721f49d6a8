package org.zhishou.engine.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhishou.engine.problem.RosterProblem;

/** {@code -Dseeds.write=true} writes the files in place of comparing them. */
class SeedFilesTest {
  private static final long SEED = 1;

  static Stream<Arguments> generatedSeeds() {
    return Stream.of(
        Arguments.of("ningdu.json", SampleCounty.ningdu(SEED)),
        Arguments.of("huangyan.json", SampleCounty.huangyan(SEED)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("generatedSeeds")
  void the_committed_file_is_what_the_generator_writes(String file, RosterProblem problem)
      throws IOException {
    var path = Path.of("seeds", file);
    var written = InterimProblemWriter.write(problem);
    if (Boolean.getBoolean("seeds.write")) {
      Files.writeString(path, written);
    }
    assertThat(path).content().isEqualTo(written);
  }
}
