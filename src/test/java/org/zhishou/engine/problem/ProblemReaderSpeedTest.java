package org.zhishou.engine.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.json.Faults;

/** Far more time than it takes on a quiet machine, far less than a quadratic scan would take. */
class ProblemReaderSpeedTest {
  private static final Duration ENOUGH = Duration.ofSeconds(15);

  @Test
  void aProvinceOf32MegabytesIsReadInSeconds() {
    var json = province().getBytes(StandardCharsets.UTF_8);
    var begin = cpuTime();

    var checked = new ProblemReader().read(json);

    assertThat(cpuTime().minus(begin)).isLessThan(ENOUGH);
    assertThat(json.length).isGreaterThan(30_000_000);
    assertThat(checked.travel().minutesByPair()).hasSize(100_000);
  }

  @Test
  void millionsOfFaultsAreCountedAndTheFirstOfThemListed() {
    var json = "{\"physicians\":[" + "0,".repeat(15_000_000) + "0]}";
    var begin = cpuTime();

    var faults = Faulty.faults(json);

    assertThat(cpuTime().minus(begin)).isLessThan(ENOUGH);
    assertThat(faults).hasSize(Faults.MOST_KEPT + 1);
    assertThat(faults.getLast().message(Locale.ENGLISH))
        .isEqualTo("50000 faults are listed; 14950004 more are not. Correct these first.");
  }

  private static Duration cpuTime() {
    return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
  }

  private static String province() {
    var json =
        new StringBuilder("{\"period\":{\"firstDay\":\"2026-08-03\",\"lastDay\":\"2027-02-07\"}");
    json.append(",\"hospitals\":[");
    for (var hospital = 0; hospital < 100; hospital++) {
      json.append(hospital == 0 ? "" : ",").append("{\"id\":\"H%d\"}".formatted(hospital));
    }
    json.append("],\"centres\":[");
    for (var centre = 0; centre < 1000; centre++) {
      json.append(centre == 0 ? "" : ",").append("{\"id\":\"C%d\"}".formatted(centre));
    }
    json.append("],\"physicians\":[");
    for (var physician = 0; physician < 3000; physician++) {
      json.append(physician == 0 ? "" : ",")
          .append(
              "{\"id\":\"P%d\",\"institution\":\"H%d\",\"title\":\"CHIEF\"}"
                  .formatted(physician, physician % 100));
    }
    json.append("],\"travelTimes\":[");
    for (var pair = 0; pair < 100_000; pair++) {
      json.append(pair == 0 ? "" : ",")
          .append(
              "{\"from\":\"H%d\",\"to\":\"C%d\",\"minutes\":30}".formatted(pair % 100, pair / 100));
    }
    json.append("],\"baseline\":[");
    for (var duty = 0; duty < 360_000; duty++) {
      var date = LocalDate.of(2026, 8, 3).plusDays(duty % 180);
      json.append(duty == 0 ? "" : ",")
          .append(
              "{\"centre\":\"C%d\",\"date\":\"%s\",\"session\":\"FULL_DAY\",\"physician\":\"P%d\"}"
                  .formatted(duty / 180 % 1000, date, duty / 180_000 + 2 * (duty % 180)));
    }
    return json.append("]}").toString();
  }
}
