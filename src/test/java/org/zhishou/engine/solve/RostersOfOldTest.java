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
    "ningdu, 2000, 0, b6823086eff33ebb3f627cbdb694b7c44fe53bae786c9e7648e8d21545297099",
    "ningdu, 500, 7, 184be19a61d4371b9e8a83af780499e9b6ebc0ed6fe030106921004eb9b2c24f",
    "huangyan, 2000, 0, c4ec78e6f2b5278193d7cee680d7dbfcc6441a8a8ef818fb776cc41cb1c82f9f",
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
