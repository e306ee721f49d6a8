package org.zhishou.engine.problem;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;

/** Documents of whole provinces. */
final class LargeProblems {
  private LargeProblems() {}

  /** 100 hospitals, 3 physicians and 360 baseline duties a centre, all travel times given. */
  static byte[] province(int centres) {
    var json =
        new StringBuilder("{\"period\":{\"firstDay\":\"2026-08-03\",\"lastDay\":\"2027-02-07\"}");
    json.append(",\"hospitals\":[");
    for (var hospital = 0; hospital < 100; hospital++) {
      json.append(hospital == 0 ? "" : ",").append("{\"id\":\"H%d\"}".formatted(hospital));
    }
    json.append("],\"centres\":[");
    for (var centre = 0; centre < centres; centre++) {
      json.append(centre == 0 ? "" : ",").append("{\"id\":\"C%d\"}".formatted(centre));
    }
    json.append("],\"physicians\":[");
    for (var physician = 0; physician < 3 * centres; physician++) {
      json.append(physician == 0 ? "" : ",")
          .append(
              "{\"id\":\"P%d\",\"institution\":\"H%d\",\"title\":\"CHIEF\"}"
                  .formatted(physician, physician % 100));
    }
    json.append("],\"travelTimes\":[");
    for (var pair = 0; pair < 100 * centres; pair++) {
      json.append(pair == 0 ? "" : ",")
          .append(
              "{\"from\":\"H%d\",\"to\":\"C%d\",\"minutes\":30}".formatted(pair % 100, pair / 100));
    }
    json.append("],\"baseline\":[");
    for (var duty = 0; duty < 360 * centres; duty++) {
      var date = LocalDate.of(2026, 8, 3).plusDays(duty % 180);
      json.append(duty == 0 ? "" : ",")
          .append(
              "{\"centre\":\"C%d\",\"date\":\"%s\",\"session\":\"FULL_DAY\",\"physician\":\"P%d\"}"
                  .formatted(
                      duty / 180 % centres,
                      date,
                      (duty / (180 * centres) + 2 * (duty % 180)) % (3 * centres)));
    }
    return json.append("]}").toString().getBytes(UTF_8);
  }
}
