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
    "ningdu, 2000, 0, 99e1761352d4f84cb1c88bf37c0ee5e211a4aed21c6c571f4ff09df987f09129",
    "ningdu, 500, 7, b2397f78ea45a801900eab2065b8eaa792dcff1fb866b490c9ee20f76f4188c3",
    "huangyan, 2000, 0, 1aee6f37318270dd28ed3d61325fe052a2420dc5d66d21b84eb04f3dba5369d4",
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
