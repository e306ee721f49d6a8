package org.zhishou.benchmarks.run;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.zhishou.engine.roster.Duty;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An edit to be solved again: a county with a published roster, and of the physicians with the most
 * duties in the week amid the period the one with the most in all falls ill for that week.
 */
final class Illness {
  private static final JsonMapper MAPPER = new JsonMapper();

  private Illness() {}

  /**
   * @param problem the contract's document, without a baseline
   * @param published a roster of it
   */
  static String amid(String problem, List<Duty> published) {
    var json = (ObjectNode) MAPPER.readTree(problem);
    var firstDay = LocalDate.parse(json.at("/period/firstDay").asString());
    var lastDay = LocalDate.parse(json.at("/period/lastDay").asString());
    var monday = firstDay.plusWeeks(ChronoUnit.WEEKS.between(firstDay, lastDay) / 2);
    fallIll(json, busiest(published, monday), monday);
    json.set("baseline", MAPPER.readTree(RosterText.of(published)).get("duties"));
    return json.toString();
  }

  private static void fallIll(ObjectNode json, String physician, LocalDate monday) {
    for (var one : json.withArray("physicians")) {
      if (one.get("id").asString().equals(physician)) {
        ((ObjectNode) one)
            .withArray("unavailable")
            .addObject()
            .put("from", monday.toString())
            .put("to", monday.plusDays(6).toString())
            .put("reason", "LEAVE");
      }
    }
  }

  private static String busiest(List<Duty> published, LocalDate monday) {
    return published.stream()
        .map(Duty::physician)
        .distinct()
        .max(
            Comparator.<String>comparingLong(
                    one -> count(published, one, monday, monday.plusDays(6)))
                .thenComparing(one -> count(published, one, LocalDate.MIN, LocalDate.MAX))
                .thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }

  private static long count(List<Duty> duties, String physician, LocalDate from, LocalDate to) {
    return duties.stream()
        .filter(duty -> duty.physician().equals(physician))
        .filter(duty -> !duty.date().isBefore(from) && !duty.date().isAfter(to))
        .count();
  }
}
