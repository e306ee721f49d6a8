package org.zhishou.engine.scoring;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.FaultyProblemException;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.rulebook.Rule;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Small problems of every kind the contract allows, the infeasible and absurd among them: weights
 * of 0, nobody qualified, every day a holiday, pinned duties that break every limit.
 */
public final class RandomProblems {
  private static final List<String> SPECIALTIES = List.of("GENERAL_MEDICINE", "PAEDIATRICS", "TCM");
  private static final List<String> SESSIONS =
      List.of("FULL_DAY", "MORNING", "AFTERNOON", "EVENING");
  private static final List<String> TITLES =
      List.of("RESIDENT", "ATTENDING", "ATTENDING", "ASSOCIATE_CHIEF", "CHIEF");

  private final SplittableRandom random;
  private final LocalDate firstDay;
  private final int weeks;
  private final int hospitals;
  private final int centres;
  private final int physicians;

  private RandomProblems(long seed) {
    random = new SplittableRandom(seed);
    firstDay = LocalDate.of(2026, 9, 14).plusWeeks(random.nextInt(4));
    weeks = 1 + random.nextInt(4);
    hospitals = random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(3);
    centres = 1 + random.nextInt(5);
    physicians = 1 + random.nextInt(10);
  }

  /** The same seed gives the same problem. */
  public static CheckedProblem of(long seed) {
    return new ProblemReader().read(json(seed).toString());
  }

  /** The same with remote sessions, postings, evenings and tours, some or all of them. */
  public static CheckedProblem withMeasures(long seed) {
    var drawn = new RandomProblems(seed);
    var json = drawn.problem();
    addWhatIsOptional(json, new SplittableRandom(~seed));
    RandomMeasures.add(json, seed);
    return new ProblemReader().read(drawn.withoutFaults(json).toString());
  }

  /** The problem's document, without faults. */
  public static ObjectNode json(long seed) {
    var drawn = new RandomProblems(seed);
    var json = drawn.problem();
    addWhatIsOptional(json, new SplittableRandom(~seed));
    return drawn.withoutFaults(json);
  }

  private ObjectNode withoutFaults(ObjectNode json) {
    while (true) {
      try {
        new ProblemReader().read(json.toString());
        return json;
      } catch (FaultyProblemException faulty) {
        dropFaultyBaseline(json, faulty);
      }
    }
  }

  /** Residents and closures of some centres, and a weight for {@code equity}. */
  private static void addWhatIsOptional(ObjectNode json, SplittableRandom random) {
    var firstDay = LocalDate.parse(json.at("/period/firstDay").stringValue());
    for (var centre : json.get("centres")) {
      if (random.nextInt(4) > 0) {
        ((ObjectNode) centre).put("population", random.nextInt(40_000));
      }
      if (random.nextInt(5) == 0) {
        var from = firstDay.plusDays(random.nextInt(35) - 7);
        ((ObjectNode) centre)
            .putArray("closed")
            .addObject()
            .put("from", from.toString())
            .put("to", from.plusDays(random.nextInt(14)).toString());
      }
    }
    if (json.at("/policy/weights") instanceof ObjectNode weights && random.nextInt(2) == 0) {
      weights.put(Rule.EQUITY.id(), random.nextInt(200));
    }
  }

  private void dropFaultyBaseline(ObjectNode json, FaultyProblemException faulty) {
    var faultyDuties = new HashSet<Integer>();
    for (var fault : faulty.faults()) {
      var parts = fault.pointer().split("/");
      if (!parts[1].equals("baseline")) {
        throw faulty;
      }
      faultyDuties.add(Integer.parseInt(parts[2]));
    }
    var kept = json.arrayNode();
    var baseline = json.get("baseline");
    for (var i = 0; i < baseline.size(); i++) {
      if (!faultyDuties.contains(i)) {
        kept.add(baseline.get(i));
      }
    }
    json.set("baseline", kept);
  }

  private ObjectNode problem() {
    var json = JsonNodeFactory.instance.objectNode();
    var period = json.putObject("period");
    period.put("firstDay", firstDay.toString());
    period.put("lastDay", firstDay.plusDays(weeks * 7L - 1).toString());
    if (chance(60)) {
      calendar(json.putObject("calendar"));
    }
    if (chance(80)) {
      policy(json.putObject("policy"));
    }
    addEach(json, "hospitals", hospitals, this::hospital);
    addEach(json, "centres", centres, this::centre);
    addEach(json, "physicians", physicians, this::physician);
    var pairs = json.putArray("travelTimes");
    for (var hospital = 0; hospital < hospitals; hospital++) {
      for (var centre = 0; centre < centres; centre++) {
        if (chance(50)) {
          var pair = pairs.addObject();
          pair.put("from", "H" + hospital);
          pair.put("to", "C" + centre);
          pair.put("minutes", random.nextInt(130));
        }
      }
    }
    addEach(json, "baseline", chance(60) ? random.nextInt(30) : 0, this::baselineDuty);
    return json;
  }

  private int serial;

  private void addEach(ObjectNode json, String name, int count, Consumer<ObjectNode> content) {
    var array = json.putArray(name);
    for (serial = 0; serial < count; serial++) {
      content.accept(array.addObject());
    }
  }

  private void calendar(ObjectNode json) {
    var holidays = json.putArray("holidays");
    var makeUp = json.putArray("makeUpWorkingDays");
    var everyDayOff = chance(3);
    for (var day = 0; day < weeks * 7; day++) {
      var date = firstDay.plusDays(day);
      var weekend = date.getDayOfWeek().getValue() > 5;
      if (everyDayOff || chance(12)) {
        holidays.add(date.toString());
      } else if (weekend && chance(30)) {
        makeUp.add(date.toString());
      }
    }
  }

  private void policy(ObjectNode json) {
    maybe(60, () -> json.put("dutyDaysPerWeek", random.nextInt(8)));
    maybe(60, () -> json.put("shortWeek", pick("CAP_AT_WORKING_DAYS", "PROPORTIONAL", "STRICT")));
    maybe(60, () -> json.put("halfDayCountsAsDutyDay", chance(50)));
    maybe(60, () -> json.put("maxTravelMinutes", random.nextInt(140)));
    maybe(60, () -> json.put("maxTravelMinutesForHalfDay", random.nextInt(140)));
    maybe(60, () -> json.put("maxDutyDaysPerWeek", random.nextInt(8)));
    var weights = json.putObject("weights");
    for (var rule : Rule.values()) {
      if (rule.weighable() && !rule.optional() && chance(25)) {
        var weight = chance(30) ? 0 : random.nextInt(500);
        weights.put(rule.id(), rule == Rule.PREFERRED_DATE ? -weight : weight);
      }
    }
  }

  private void hospital(ObjectNode json) {
    json.put("id", "H" + serial);
    json.put("latitude", 26 + random.nextDouble());
    json.put("longitude", 116 + random.nextDouble());
    maybe(40, () -> json.put("defaultMaxAwayPerDay", random.nextInt(3)));
    var limits = json.putArray("awayLimits");
    for (var specialty : SPECIALTIES) {
      if (chance(30)) {
        limits.addObject().put("specialty", specialty).put("maxAwayPerDay", random.nextInt(3));
      }
      if (chance(30)) {
        var from = date();
        limits
            .addObject()
            .put("specialty", specialty)
            .put("maxAwayPerDay", random.nextInt(3))
            .put("from", from.toString())
            .put("to", from.plusDays(random.nextInt(5)).toString());
      }
    }
  }

  private void centre(ObjectNode json) {
    json.put("id", "C" + serial);
    json.put("latitude", 26 + random.nextDouble());
    json.put("longitude", 116 + random.nextDouble());
    maybe(30, () -> json.put("dutyDaysPerWeek", random.nextInt(8)));
    if (chance(60)) {
      var sessions = json.putArray("openSessions");
      for (var weekday : DayOfWeek.values()) {
        for (var session : SESSIONS) {
          if (chance(weekday.getValue() > 5 ? 10 : 30)) {
            var open = sessions.addObject().put("weekday", weekday.name()).put("session", session);
            maybe(30, () -> open.put("seats", 1 + random.nextInt(3)));
            maybe(20, () -> open.put("required", true));
            if (chance(15)) {
              var from = date();
              open.put("from", from.toString());
              open.put("to", from.plusDays(random.nextInt(20)).toString());
            }
          }
        }
      }
    }
    if (hospitals > 0 && chance(30)) {
      json.putArray("responsibleHospitals").add("H" + random.nextInt(hospitals));
    }
    var requests = json.putArray("requestedSpecialties");
    for (var specialty : SPECIALTIES) {
      if (chance(25)) {
        requests.addObject().put("specialty", specialty).put("daysPerFourWeeks", random.nextInt(9));
      }
    }
  }

  private void physician(ObjectNode json) {
    json.put("id", "P" + serial);
    var own = hospitals == 0 || chance(20);
    json.put("institution", own ? "C" + random.nextInt(centres) : "H" + random.nextInt(hospitals));
    json.put("title", TITLES.get(random.nextInt(TITLES.size())));
    maybe(70, () -> json.put("specialty", SPECIALTIES.get(random.nextInt(3))));
    maybe(30, () -> json.put("maxDutyDaysPerWeek", random.nextInt(8)));
    maybe(30, () -> json.put("maxDutyDaysInPeriod", random.nextInt(12)));
    maybe(20, () -> json.put("maxTravelMinutes", random.nextInt(120)));
    if (chance(20)) {
      var permitted = json.putArray("permittedCentres");
      for (var centre = 0; centre < centres; centre++) {
        maybe(50, permitted, "C" + centre);
      }
    }
    maybe(40, () -> json.put("workloadPercent", random.nextInt(201)));
    maybe(40, () -> json.put("carriedOverDutyDays", (random.nextInt(21) - 10) / 2.0));
    maybe(30, () -> json.put("serviceDaysTarget", random.nextInt(10)));
    var regular = json.putArray("regularAt");
    for (var i = random.nextInt(3); i > 0; i--) {
      var at = regular.addObject().put("centre", "C" + random.nextInt(centres));
      maybe(60, () -> at.put("weekday", weekday()));
    }
    var unavailable = json.putArray("unavailable");
    for (var i = random.nextInt(4); i > 0; i--) {
      var from = date();
      unavailable
          .addObject()
          .put("from", from.toString())
          .put("to", from.plusDays(random.nextInt(6)).toString())
          .put("reason", pick("LEAVE", "NIGHT_SHIFT", "TRAINING", "CLINIC", "OTHER"));
    }
    var weekly = json.putArray("weeklyUnavailable");
    if (chance(20)) {
      weekly.add(weekday());
    }
    var clinics = json.putArray("ownClinics");
    for (var i = random.nextInt(3); i > 0; i--) {
      clinics.addObject().put("weekday", weekday()).put("session", SESSIONS.get(random.nextInt(4)));
    }
    for (var name : List.of("undesired", "preferred")) {
      var dates = json.putArray(name);
      for (var i = random.nextInt(4); i > 0; i--) {
        dates.add(date().toString());
      }
    }
  }

  private void baselineDuty(ObjectNode json) {
    json.put("centre", "C" + random.nextInt(centres));
    json.put("date", firstDay.plusDays(random.nextInt(weeks * 7)).toString());
    maybe(70, () -> json.put("session", SESSIONS.get(random.nextInt(4))));
    json.put("physician", "P" + random.nextInt(physicians));
    maybe(40, () -> json.put("pinned", true));
  }

  private void maybe(int percent, tools.jackson.databind.node.ArrayNode array, String value) {
    if (chance(percent)) {
      array.add(value);
    }
  }

  private void maybe(int percent, Runnable action) {
    if (chance(percent)) {
      action.run();
    }
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private String weekday() {
    return DayOfWeek.of(1 + random.nextInt(7)).name();
  }

  private String pick(String... values) {
    return new ArrayList<>(List.of(values)).get(random.nextInt(values.length));
  }

  /** Within the period or a week about it. */
  private LocalDate date() {
    return firstDay.plusDays(random.nextInt(weeks * 7 + 14) - 7);
  }
}
