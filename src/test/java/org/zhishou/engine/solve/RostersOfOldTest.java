package org.zhishou.engine.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.roster.RosterWriter;

/** What a problem, a seed and steps gave before remote sessions, postings and tours came. */
class RostersOfOldTest {
  @ParameterizedTest
  @CsvSource({
    "tiny, 500, 0, 6228a46630a22d1790ce7d3dc9482cb25f9098c7c9e357e6e75c1c15e0e5fc8a",
    "ningdu, 2000, 0, c7b648cc06623c96cecb4e3ae23d0ba3b908b92eb71ac91b2b964ca3f67c4314",
    "ningdu, 500, 7, 98580464ccc23e7a8f8f6a4cd32f8d8e9a1338fafcec9f35a7f4725dbb78afe6",
    "huangyan, 2000, 0, 03e02646e63e1c17cbec2e97d3e61e54cd5ab06970efbf7b47a905a0d274ac9d",
  })
  void aProblemThatUsesNoneOfThemKeepsItsRosterToTheByte(
      String seed, long steps, long random, String digest) throws IOException {
    var problem = new ProblemReader().read(Files.readAllBytes(Path.of("seeds", seed + ".json")));
    var settings = new SolveSettings(Duration.ofSeconds(10), null, steps, random);
    var roster = new RosterSolve(problem, settings, InstantSource.system()).run(better -> {});

    var json = new RosterWriter(Locale.ENGLISH).json(roster);
    json.remove("names");
    assertThat(sha256(json.toString())).isEqualTo(digest);
  }

  private static String sha256(String text) {
    try {
      var bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
