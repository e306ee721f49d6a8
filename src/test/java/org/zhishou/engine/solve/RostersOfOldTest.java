package org.zhishou.engine.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
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
    "ningdu, 2000, 0, ac84066596cc04867dc49e2abb080626a210194faa4e622bb9149ff3a96bd14f",
    "ningdu, 500, 7, e07a2203bf1690837b98222b5fd3b20cd84cb62ae6783bcf42dedbbf878ddce0",
    "huangyan, 2000, 0, c61cae972cd9aeb066d732831660466fbf24c9822ff8ca3143f5729da4134b39",
  })
  void aProblemThatUsesNoneOfThemKeepsItsRosterToTheByte(
      String seed, long steps, long random, String digest) throws IOException {
    var problem = new ProblemReader().read(Files.readAllBytes(Path.of("seeds", seed + ".json")));
    var settings = new SolveSettings(Duration.ofSeconds(10), null, steps, random);
    var roster =
        new RosterSolve(problem, settings, InstantSource.fixed(Instant.EPOCH)).run(better -> {});

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
