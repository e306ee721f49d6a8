package org.zhishou.service.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.sample.SampleCounty;
import picocli.CommandLine;

class SampleCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void a_sample_goes_to_standard_output() {
    assertThat(run("--county", "small", "--seed", "3")).isZero();
    assertThat(new ProblemReader().read(out.toString()).problem()).isEqualTo(SampleCounty.small(3));
  }

  @Test
  void a_sample_goes_to_a_file(@TempDir Path folder) throws IOException {
    var file = folder.resolve("province.json");
    var status =
        run(
            "--county=province",
            "--centres=12",
            "--weeks=2",
            "--tight",
            "--half-days",
            "--out=" + file);
    assertThat(status).isZero();
    assertThat(out.toString()).contains("12 centres", "2 weeks");
    var problem = new ProblemReader().read(Files.readAllBytes(file)).problem();
    assertThat(problem.centres()).hasSize(12);
    assertThat(problem.name()).endsWith(", 2 weeks from 28 September 2026, tight, half-days");
  }

  @Test
  void the_committed_seed_is_one_command_away(@TempDir Path folder) {
    var file = folder.resolve("ningdu.json");
    assertThat(run("--county", "ningdu", "--out", file.toString())).isZero();
    assertThat(file).hasSameBinaryContentAs(Path.of("seeds", "ningdu.json"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          --county atlantis               | there is no sample 'atlantis'; there are [ningdu, huangyan, small, province]
          --weeks 4                       | Missing required option: '--county=<sample>'
          --county ningdu --centres 30    | --centres is for --county province; ningdu has its own
          --county ningdu --weeks 28      | --weeks is 28; a period has 1 to 27 weeks
          --county province --centres 5   | --centres is 5; a sample province has 6 to 2400
          --county ningdu --seed many     | 'many' is not a long
          --county small --out /no/where  | --out /no/where cannot be written
          """)
  void a_bad_option_is_told_in_a_sentence(String arguments, String sentence) {
    assertThat(run(arguments.split(" "))).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(err.toString()).contains(sentence);
    assertThat(out.toString()).isEmpty();
  }

  private int run(String... arguments) {
    return new CommandLine(new SampleCommand())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }
}
