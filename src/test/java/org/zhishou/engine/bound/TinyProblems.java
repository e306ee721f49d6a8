package org.zhishou.engine.bound;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.rulebook.Rule;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Problems small enough to try every legal roster of: one or two weeks, two or three centres, up to
 * four physicians, a dozen seats.
 */
public final class TinyProblems {
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 10, 12);
  private static final int MOST_SESSIONS = 10;

  private final SplittableRandom random;
  private final int weeks;
  private final int centres;
  private final int physicians;
  private int sessionsLeft;

  private TinyProblems(long seed) {
    random = new SplittableRandom(seed);
    weeks = 1 + random.nextInt(2);
    centres = 1 + random.nextInt(3);
    physicians = 1 + random.nextInt(4);
    sessionsLeft = (physicians > 2 ? MOST_SESSIONS - 1 : MOST_SESSIONS) / weeks;
  }

  /** The same seed gives the same problem. */
  static CheckedProblem of(long seed) {
    return new ProblemReader().read(new TinyProblems(seed).json().toString());
  }

  /** With remote sessions that may count, postings, evenings and tours, some or all of them. */
  public static CheckedProblem withMeasures(long seed) {
    var problems = new TinyProblems(seed);
    var json = problems.json();
    problems.addMeasures(json, new SplittableRandom(seed * 17 + 3));
    return new ProblemReader().read(json.toString());
  }

  private void addMeasures(ObjectNode json, SplittableRandom with) {
    var policy = (ObjectNode) json.get("policy");
    policy.put("remoteDutyDaysPerWeek", with.nextInt(3));
    policy.put("maxRemoteHalfDaysPerWeek", with.nextInt(4));
    policy.put("eveningMayFollowFullDay", with.nextInt(3) == 0);
    policy.put("maxExtraEveningsPerMonth", with.nextInt(2));
    var kinds = List.of("FULL_DAY", "MORNING", "AFTERNOON");
    for (var i = with.nextInt(3); i > 0; i--) {
      var centre = (ObjectNode) json.get("centres").get(with.nextInt(centres));
      var weekday = DayOfWeek.of(1 + with.nextInt(5)).name();
      var kind = kinds.get(with.nextInt(3));
      var sessions = centre.withArrayProperty("openSessions");
      var twice = false;
      for (var session : sessions) {
        twice |=
            session.path("mode").asString("").equals("REMOTE")
                && session.get("weekday").asString().equals(weekday)
                && session.get("session").asString().equals(kind);
      }
      if (!twice) {
        sessions
            .addObject()
            .put("weekday", weekday)
            .put("session", kind)
            .put("mode", "REMOTE")
            .put("required", with.nextInt(3) == 0);
      }
    }
    for (var physician : json.get("physicians")) {
      if (physician.get("institution").asString().startsWith("H") && with.nextInt(3) == 0) {
        var from = FIRST_DAY.plusDays(with.nextInt(7) - 3);
        json.withArrayProperty("postings")
            .addObject()
            .put("physician", physician.get("id").asString())
            .put("centre", "C" + with.nextInt(centres))
            .put("from", from.toString())
            .put("to", from.plusDays(with.nextInt(9)).toString())
            .put("daysPerWeek", with.nextInt(5));
      }
    }
    if (with.nextInt(2) == 0) {
      addTour(json, with, "T1");
      if (with.nextInt(2) == 0) {
        addTour(json, with, "T2");
      }
    }
  }

  private void addTour(ObjectNode json, SplittableRandom with, String id) {
    var from = FIRST_DAY.plusDays(with.nextInt(5));
    var tour = json.withArrayProperty("tours").addObject();
    tour.put("id", id).put("centre", "C" + with.nextInt(centres));
    tour.putArray("windows")
        .addObject()
        .put("from", from.toString())
        .put("to", from.plusDays(1).toString());
    var team = tour.putArray("team");
    if (with.nextInt(2) == 0) {
      team.addObject().put("specialty", "TCM");
    } else {
      team.addObject();
    }
  }

  private ObjectNode json() {
    var json = JsonNodeFactory.instance.objectNode();
    json.putObject("period")
        .put("firstDay", FIRST_DAY.toString())
        .put("lastDay", FIRST_DAY.plusDays(weeks * 7L - 1).toString());
    var calendar = json.putObject("calendar");
    if (chance(20)) {
      calendar.putArray("holidays").add(FIRST_DAY.plusDays(random.nextInt(5)).toString());
    }
    if (chance(20)) {
      calendar.putArray("makeUpWorkingDays").add(FIRST_DAY.plusDays(5).toString());
    }
    policy(json.putObject("policy"));
    var hospitals = json.putArray("hospitals");
    for (var hospital = 0; hospital < 2; hospital++) {
      var one = hospitals.addObject().put("id", "H" + hospital);
      if (chance(30)) {
        one.put("defaultMaxAwayPerDay", random.nextInt(3));
      }
    }
    var open = json.putArray("centres");
    for (var centre = 0; centre < centres; centre++) {
      centre(open.addObject().put("id", "C" + centre), centre);
    }
    var staff = json.putArray("physicians");
    for (var physician = 0; physician < physicians; physician++) {
      physician(staff.addObject().put("id", "P" + physician));
    }
    var pairs = json.putArray("travelTimes");
    for (var hospital = 0; hospital < 2; hospital++) {
      for (var centre = 0; centre < centres; centre++) {
        pairs
            .addObject()
            .put("from", "H" + hospital)
            .put("to", "C" + centre)
            .put("minutes", random.nextInt(100));
      }
    }
    baseline(json, open);
    addEquity(json, random.split());
    return json;
  }

  private static void addEquity(ObjectNode json, SplittableRandom random) {
    if (random.nextInt(3) == 0) {
      json.get("centres")
          .forEach(centre -> ((ObjectNode) centre).put("population", random.nextInt(9_000)));
      ((ObjectNode) json.get("policy"))
          .withObjectProperty("weights")
          .put(Rule.EQUITY.id(), random.nextInt(50));
    }
  }

  private void policy(ObjectNode json) {
    json.put("dutyDaysPerWeek", 1 + random.nextInt(4));
    json.put("halfDayCountsAsDutyDay", chance(60));
    json.put("maxDutyDaysPerWeek", 1 + random.nextInt(3));
    if (chance(20)) {
      json.put("shortWeek", "STRICT");
    }
    if (chance(50)) {
      var weights = json.putObject("weights");
      for (var rule : Rule.values()) {
        if (rule.weighable() && !rule.optional() && chance(30)) {
          var weight = chance(30) ? 0 : random.nextInt(200);
          weights.put(rule.id(), rule == Rule.PREFERRED_DATE ? -weight : weight);
        }
      }
    }
  }

  private void centre(ObjectNode json, int centre) {
    var sessions = json.putArray("openSessions");
    var most = sessionsLeft / (centres - centre);
    var seen = new HashSet<String>();
    for (var i = 0; i < most; i++) {
      var weekday = DayOfWeek.of(1 + random.nextInt(chance(10) ? 7 : 5));
      var session =
          chance(60) ? "FULL_DAY" : pick("MORNING", "MORNING", "AFTERNOON", "AFTERNOON", "EVENING");
      if (!seen.add(weekday + session)) {
        continue;
      }
      var open = sessions.addObject().put("weekday", weekday.name()).put("session", session);
      sessionsLeft--;
      if (chance(20)) {
        open.put("required", true);
      }
      if (chance(8) && sessionsLeft > 0) {
        open.put("seats", 2);
        sessionsLeft--;
      }
    }
    if (chance(20)) {
      json.putArray("responsibleHospitals").add("H" + random.nextInt(2));
    }
    if (chance(30)) {
      json.putArray("requestedSpecialties")
          .addObject()
          .put("specialty", "TCM")
          .put("daysPerFourWeeks", random.nextInt(6));
    }
  }

  private void physician(ObjectNode json) {
    json.put("institution", chance(20) ? "C" + random.nextInt(centres) : "H" + random.nextInt(2));
    json.put("title", pick("ATTENDING", "ATTENDING", "ASSOCIATE_CHIEF", "CHIEF", "RESIDENT"));
    json.put("specialty", pick("TCM", "SURGERY"));
    if (chance(20)) {
      json.put("maxDutyDaysPerWeek", random.nextInt(4));
    }
    if (chance(30)) {
      json.put("maxDutyDaysInPeriod", random.nextInt(5));
    }
    if (chance(30)) {
      json.put("carriedOverDutyDays", (random.nextInt(7) - 3) / 2.0);
    }
    if (chance(20)) {
      json.put("serviceDaysTarget", random.nextInt(4));
    }
    if (chance(30)) {
      var at = json.putArray("regularAt").addObject().put("centre", "C" + random.nextInt(centres));
      if (chance(60)) {
        at.put("weekday", weekday());
      }
    }
    var unavailable = json.putArray("unavailable");
    for (var i = random.nextInt(3); i > 0; i--) {
      var date = date();
      unavailable.addObject().put("from", date).put("to", date);
    }
    if (chance(30)) {
      json.putArray("ownClinics")
          .addObject()
          .put("weekday", weekday())
          .put("session", pick("MORNING", "AFTERNOON", "EVENING"));
    }
    for (var name : List.of("undesired", "preferred")) {
      var dates = json.putArray(name);
      for (var i = random.nextInt(3); i > 0; i--) {
        dates.add(date());
      }
    }
  }

  /** Duties on sessions that are open on their weekday, but perhaps not on their date. */
  private void baseline(ObjectNode json, tools.jackson.databind.node.ArrayNode open) {
    var baseline = json.putArray("baseline");
    var seen = new HashSet<String>();
    for (var i = chance(60) ? random.nextInt(4) : 0; i > 0; i--) {
      var centre = random.nextInt(centres);
      var sessions = open.get(centre).get("openSessions");
      if (sessions.isEmpty()) {
        continue;
      }
      var session = sessions.get(random.nextInt(sessions.size()));
      var weekday = DayOfWeek.valueOf(session.get("weekday").asString());
      var day = weekday.getValue() - 1 + 7 * random.nextInt(weeks);
      var date = FIRST_DAY.plusDays(day).toString();
      var kind = session.get("session").asString();
      if (!seen.add("" + centre + day + kind)) {
        continue;
      }
      var duty = baseline.addObject();
      duty.put("centre", "C" + centre).put("date", date).put("session", kind);
      duty.put("physician", "P" + random.nextInt(physicians));
      var holidays = json.get("calendar").get("holidays");
      var closed = holidays != null && holidays.get(0).asString().equals(date);
      if (chance(50) && !closed) {
        duty.put("pinned", true);
      }
    }
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private String weekday() {
    return DayOfWeek.of(1 + random.nextInt(5)).name();
  }

  private String date() {
    return FIRST_DAY.plusDays(random.nextInt(weeks * 7)).toString();
  }

  private String pick(String... values) {
    return values[random.nextInt(values.length)];
  }
}
