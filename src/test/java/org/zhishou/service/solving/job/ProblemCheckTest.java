package org.zhishou.service.solving.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.json.Fault;
import org.zhishou.engine.problem.FaultyProblemException;

class ProblemCheckTest {
  final ProblemCheck check = new ProblemCheck(JobTables.settings(10, 1_000_000, 10));

  /** Centres that open all four sessions, of 20 seats, on every day of 27 weeks. */
  static byte[] huge(int centres) {
    var sessions =
        IntStream.range(0, 28)
            .mapToObj(
                slot ->
                    "{\"weekday\":\"%s\",\"session\":\"%s\",\"seats\":20}"
                        .formatted(
                            DayOfWeek.of(slot / 4 + 1),
                            new String[] {"FULL_DAY", "MORNING", "AFTERNOON", "EVENING"}[slot % 4]))
            .collect(Collectors.joining(",", "[", "]"));
    var list =
        IntStream.range(0, centres)
            .mapToObj(number -> "{\"id\":\"C" + number + "\",\"openSessions\":" + sessions + "}")
            .collect(Collectors.joining(","));
    return """
    {"period":{"firstDay":"2026-09-28","lastDay":"2027-04-04"},"hospitals":[],"centres":[%s],
    "physicians":[{"id":"P1","institution":"C0","title":"ATTENDING"}]}\
    """
        .formatted(list)
        .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aProblemOfMoreSeatsThanTheSettingPermitsIsRefusedByName() {
    assertThatThrownBy(() -> check.check(new SubmittedProblem.Unread(huge(60))))
        .isInstanceOfSatisfying(
            FaultyProblemException.class,
            faulty ->
                assertThat(faulty.faults())
                    .extracting(Fault::code)
                    .contains("too-many-seats")
                    .isSubsetOf("too-many-seats", "too-much-memory"));
  }

  @Test
  void aCountysQuarterIsFarBelowEveryBound() throws IOException {
    var county = Files.readAllBytes(Path.of("seeds", "ningdu.json"));
    assertThat(check.check(new SubmittedProblem.Unread(county)).problem().problem().centres())
        .hasSize(23);
  }
}
