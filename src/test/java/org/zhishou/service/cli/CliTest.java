package org.zhishou.service.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhishou.engine.problem.Counties;

class CliTest {
  static final String TINY = Path.of("seeds", "tiny.json").toString();

  final StringWriter out = new StringWriter();
  final StringWriter err = new StringWriter();
  @TempDir Path folder;
  String roster = "";

  @BeforeEach
  void name() {
    roster = folder.resolve("roster.json").toString();
  }

  int run(String... arguments) {
    return Cli.run(new PrintWriter(out), new PrintWriter(err), arguments);
  }

  int solve(String... more) {
    var arguments = new String[more.length + 6];
    var fixed = new String[] {"solve", TINY, "--steps", "2000", "--out", roster};
    System.arraycopy(fixed, 0, arguments, 0, fixed.length);
    System.arraycopy(more, 0, arguments, fixed.length, more.length);
    return run(arguments);
  }

  String edited(String from, String to) throws IOException {
    var file = folder.resolve("edited.json");
    Files.writeString(file, Files.readString(Path.of(TINY)).replace(from, to));
    return file.toString();
  }

  @Test
  void aSolveWritesTheRosterAndReportsEveryRuleAndItsSpeed() throws Exception {
    assertThat(solve("--lang", "en")).as(err.toString()).isZero();

    assertThat(Files.readString(Path.of(roster)))
        .startsWith("{\"status\":\"COMPLETED\"")
        .contains("\"duties\":[{");
    assertThat(out.toString()).contains("Score: limits 0");
    for (var rule : Counties.oneCentreOnePhysician().problem().rules()) {
      assertThat(out.toString()).contains(rule.id());
    }
    assertThat(err.toString()).contains("moves/s").contains("limits 0");
  }

  @Test
  void theSameSeedAndStepsGiveTheSameRoster() throws Exception {
    solve("--seed", "5");
    var first = Files.readString(Path.of(roster));
    solve("--seed", "5");
    assertThat(Files.readString(Path.of(roster))).isEqualTo(first);
  }

  @Test
  void withoutAFileTheRosterAloneGoesToStandardOutput() {
    assertThat(run("solve", TINY, "--steps", "500")).isZero();
    assertThat(out.toString()).startsWith("{\"status\"").endsWith("}" + System.lineSeparator());
    assertThat(err.toString()).contains("得分");
  }

  @Test
  void aSolvedRosterPassesItsAuditWithTheSameScore() {
    solve("--lang", "en");
    var claimed = out.toString().lines().filter(line -> line.startsWith("Score")).findFirst();
    out.getBuffer().setLength(0);

    assertThat(run("audit", TINY, roster, "--lang", "en")).isZero();
    assertThat(out.toString()).contains(claimed.orElseThrow()).contains("finding(s)");
  }

  @Test
  void anAuditTellsWhichLimitIsBrokenInWordsAndByItsExitCode() throws Exception {
    Files.writeString(
        Path.of(roster),
        """
        {"duties": [
          {"centre": "C2", "date": "2026-09-29", "session": "FULL_DAY", "physician": "P1", "pinned": true},
          {"centre": "C1", "date": "2026-09-28", "session": "FULL_DAY", "physician": "P2"}]}
        """);
    assertThat(run("audit", TINY, roster, "--hard", "--lang=en")).isEqualTo(1);
    assertThat(out.toString()).contains("availability").contains("李敏").contains("limit is broken");

    out.getBuffer().setLength(0);
    assertThat(run("audit", TINY, roster)).isEqualTo(1);
    assertThat(out.toString()).contains("违反了限制");
  }

  @Test
  void aMalformedRosterIsBadInput() throws Exception {
    Files.writeString(Path.of(roster), "{\"duties\": []}");
    assertThat(run("audit", TINY, roster, "--lang", "en")).isEqualTo(2);
    assertThat(err.toString()).contains("/baseline/0");
  }

  @Test
  void everyFaultOfAProblemIsPrinted() throws Exception {
    var faulty = edited("\"ATTENDING\"", "\"PROFESSOR\"");
    assertThat(run("solve", faulty, "--lang", "en")).isEqualTo(2);
    assertThat(err.toString())
        .contains("2 fault(s)")
        .contains("/physicians/1/title")
        .contains("/physicians/2/title");

    err.getBuffer().setLength(0);
    assertThat(run("audit", faulty, roster)).isEqualTo(2);
    assertThat(err.toString()).contains("2 处错误");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "nonsense"})
  void textThatIsNoJsonIsBadInput(String text) throws Exception {
    var file = folder.resolve("text.json");
    Files.writeString(file, text);
    assertThat(run("solve", file.toString(), "--lang", "en")).isEqualTo(2);
    assertThat(err.toString()).contains("not valid JSON");
  }

  @Test
  void asManyThreadsGiveTheSameRosterByTheSameSteps() throws IOException {
    assertThat(solve("--threads", "2")).isZero();
    var once = Files.readString(Path.of(roster));
    assertThat(solve("--threads", "2")).isZero();
    assertThat(Files.readString(Path.of(roster))).isEqualTo(once);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "solve",
        "solve nowhere.json",
        "solve seeds/tiny.json --seconds 0",
        "solve seeds/tiny.json --seconds many",
        "solve seeds/tiny.json --steps 0",
        "solve seeds/tiny.json --threads 0",
        "solve seeds/tiny.json --lang fr",
        "solve seeds/tiny.json --steps 1 --out /nowhere/at/all.json",
        "audit seeds/tiny.json",
        "audit seeds/tiny.json nowhere.json",
        "slove seeds/tiny.json"
      })
  void badUsageIsTold(String line) {
    assertThat(run(line.split(" "))).isEqualTo(2);
    assertThat(err.toString()).isNotBlank();
  }

  @Test
  void helpAndVersionAreAtHand() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).contains("solve").contains("audit").contains("sample");
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).contains("zhishou ");
  }

  @ParameterizedTest
  @CsvSource({
    "solve, true",
    "slove, true",
    "--help, true",
    "-h, true",
    "--version, true",
    "--server.port=8081, false",
    "--debug, false"
  })
  void settingsOfTheWebServerAreLeftToIt(String argument, boolean meant) {
    assertThat(Cli.isMeant(new String[] {argument})).isEqualTo(meant);
    assertThat(Cli.isMeant(new String[0])).isFalse();
  }
}
