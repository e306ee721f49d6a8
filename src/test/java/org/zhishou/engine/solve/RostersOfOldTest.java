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
    "tiny, 500, 0, f01ee913897d09768310a6bb883ef1a59604a1ba32aa08c5c8ba94739e49c3c1",
    "ningdu, 2000, 0, 6519aa306021e1cb70be82e019d30370d107d76148a7ca5f0bf8280e76fcf460",
    "ningdu, 500, 7, c84929dd45887dd4d1c01a5112af12f5b1ab09e2467a0de6317888980c01a1a7",
    "huangyan, 2000, 0, 96b5d74b3c2d2afce33b99a70d37dcd9843088364c7db10d8ad0a1b03460adf7",
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
