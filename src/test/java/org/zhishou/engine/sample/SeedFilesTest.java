package org.zhishou.engine.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code -Dseeds.write=true} writes the files in place of comparing them. */
class SeedFilesTest {
  private static final long SEED = 1;
  private static final int MANAGED = 4;
  private static final Path SEEDS = Path.of("seeds");

  static Stream<Arguments> generatedSeeds() {
    return Stream.of(
        Arguments.of("ningdu.json", SampleCounty.ningdu(SEED)),
        Arguments.of("huangyan.json", SampleCounty.huangyan(SEED)),
        Arguments.of("ningdu-measures.json", measures()));
  }

  static RosterProblem measures() {
    return SampleCounty.ningdu(
        SampleOptions.of(SampleCounty.QUARTER_WEEKS, SEED).withMeasures(true));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("generatedSeeds")
  void the_committed_file_is_what_the_generator_writes(String file, RosterProblem problem)
      throws IOException {
    expectWritten(file, new ProblemWriter().pretty(problem));
  }

  @Test
  void the_committed_registry_with_all_measures_is_what_the_generator_writes() throws IOException {
    expectWritten("ningdu-measures-registry.json", registry(measures()));
  }

  /** What a county keeps between quarters of a problem whose tours are all monthly. */
  private static String registry(RosterProblem problem) {
    var mapper = JsonMapper.builder().build();
    var json = (ObjectNode) mapper.readTree(new ProblemWriter().pretty(problem));
    json.remove("period");
    json.put("name", "宁都县");
    var plans = mapper.createArrayNode();
    for (var tour : json.remove("tours")) {
      var plan = ((ObjectNode) tour).without("windows");
      plans.add(plan.put("frequency", "MONTHLY"));
    }
    json.set("tourPlans", plans);
    var managed = 0;
    for (var physician : json.path("physicians")) {
      var ownStaff = physician.path("institution").stringValue().startsWith("C");
      if (ownStaff && managed < MANAGED) {
        ((ObjectNode) physician).put("managedBy", "H1");
        managed++;
      }
    }
    return json.properties().stream()
        .map(property -> "  \"" + property.getKey() + "\": " + lines(property.getValue()))
        .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
  }

  /** An entry on each line. */
  private static String lines(JsonNode value) {
    return value.isArray()
        ? value
            .valueStream()
            .map(one -> "    " + one)
            .collect(Collectors.joining(",\n", "[\n", "\n  ]"))
        : value.toString();
  }

  private static void expectWritten(String file, String written) throws IOException {
    var path = SEEDS.resolve(file);
    if (Boolean.getBoolean("seeds.write")) {
      Files.writeString(path, written);
    }
    assertThat(path).content().isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tiny.json", "ningdu.json", "huangyan.json", "ningdu-measures.json"})
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
