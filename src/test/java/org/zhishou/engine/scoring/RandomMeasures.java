package org.zhishou.engine.scoring;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.zhishou.engine.rulebook.Rule;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Adds to a random problem what it may have besides: remote sessions, postings, extended evenings,
 * tours, a floor of equity, each by chance, and often all.
 */
final class RandomMeasures {
  private static final List<String> SPECIALTIES = List.of("GENERAL_MEDICINE", "PAEDIATRICS", "TCM");
  private static final List<String> SESSIONS =
      List.of("FULL_DAY", "MORNING", "AFTERNOON", "EVENING");

  private final ObjectNode json;
  private final SplittableRandom random;
  private final LocalDate firstDay;
  private final int days;

  private RandomMeasures(ObjectNode json, long seed) {
    this.json = json;
    random = new SplittableRandom(seed * 31 + 7);
    firstDay = LocalDate.parse(json.at("/period/firstDay").stringValue());
    days =
        (int)
                (LocalDate.parse(json.at("/period/lastDay").stringValue()).toEpochDay()
                    - firstDay.toEpochDay())
            + 1;
  }

  static void add(ObjectNode json, long seed) {
    var measures = new RandomMeasures(json, seed);
    measures.policy(json.withObjectProperty("policy"));
    if (measures.chance(75)) {
      measures.remoteSessions();
    }
    if (measures.chance(75)) {
      measures.postings();
    }
    if (measures.chance(75)) {
      measures.tours();
    }
  }

  private void policy(ObjectNode policy) {
    if (chance(60)) {
      policy.put("maxRemoteHalfDaysPerWeek", random.nextInt(5));
    }
    if (chance(70)) {
      policy.put("remoteDutyDaysPerWeek", random.nextInt(4));
    }
    if (chance(60)) {
      policy.put("eveningMayFollowFullDay", true);
    }
    if (chance(60)) {
      policy.put("maxExtraEveningsPerMonth", random.nextInt(4));
    }
    var weights = policy.withObjectProperty("weights");
    for (var rule : List.of(Rule.POSTING_DAYS, Rule.TOUR_HOSPITALS, Rule.TOUR_GAP)) {
      if (chance(30)) {
        weights.put(rule.id(), random.nextInt(3) * random.nextInt(100));
      }
    }
    if (chance(60)) {
      policy.put("seniorDaysPer10000", random.nextInt(200));
      weights.put(Rule.EQUITY_FLOOR.id(), random.nextInt(50));
    }
  }

  private void remoteSessions() {
    for (var node : json.get("centres")) {
      var centre = (ObjectNode) node;
      if (chance(60)) {
        var sessions = centre.withArrayProperty("openSessions");
        for (var weekday : DayOfWeek.values()) {
          for (var session : SESSIONS) {
            if (chance(weekday.getValue() > 5 ? 8 : 25)) {
              remoteSession(sessions.addObject(), weekday, session);
            }
          }
        }
      }
      var requests = centre.withArrayProperty("requestedSpecialties");
      for (var specialty : SPECIALTIES) {
        if (chance(25)) {
          requests
              .addObject()
              .put("specialty", specialty)
              .put("mode", "REMOTE")
              .put("daysPerFourWeeks", random.nextInt(9));
        }
      }
    }
    for (var physician : json.get("physicians")) {
      if (chance(30)) {
        var regular = ((ObjectNode) physician).withArrayProperty("regularAt").addObject();
        regular.put("centre", centre()).put("mode", "REMOTE");
        if (chance(60)) {
          regular.put("weekday", weekday());
        }
      }
    }
    for (var i = random.nextInt(6); i > 0; i--) {
      var duty = json.withArrayProperty("baseline").addObject();
      duty.put("centre", centre())
          .put("date", firstDay.plusDays(random.nextInt(days)).toString())
          .put("session", SESSIONS.get(random.nextInt(4)))
          .put("mode", "REMOTE")
          .put("physician", physician())
          .put("pinned", chance(40));
    }
  }

  private void remoteSession(ObjectNode session, DayOfWeek weekday, String kind) {
    session.put("weekday", weekday.name()).put("session", kind).put("mode", "REMOTE");
    if (chance(30)) {
      session.put("seats", 1 + random.nextInt(2));
    }
    if (chance(25)) {
      session.put("required", true);
    }
    if (chance(15)) {
      var from = date();
      session.put("from", from.toString());
      session.put("to", from.plusDays(random.nextInt(20)).toString());
    }
  }

  private void postings() {
    var postings = json.withArrayProperty("postings");
    for (var physician : json.get("physicians")) {
      var dispatched = physician.get("institution").stringValue().startsWith("H");
      if (!dispatched || !chance(40)) {
        continue;
      }
      var from = date();
      for (var i = 1 + random.nextInt(2); i > 0; i--) {
        var to = from.plusDays(random.nextInt(i == 1 && chance(30) ? 300 : 16));
        var posting = postings.addObject();
        posting
            .put("physician", physician.get("id").stringValue())
            .put("centre", centre())
            .put("from", from.toString())
            .put("to", to.toString());
        if (chance(60)) {
          posting.put("daysPerWeek", random.nextInt(8));
        }
        from = to.plusDays(1 + random.nextInt(4));
      }
    }
  }

  private void tours() {
    var tours = json.withArrayProperty("tours");
    for (var number = 1 + random.nextInt(3); number > 0; number--) {
      var tour = tours.addObject();
      tour.put("id", "T" + number).put("centre", centre());
      windows(tour.putArray("windows"));
      if (chance(50)) {
        var weekdays = tour.putArray("weekdays");
        for (var i = random.nextInt(4); i > 0; i--) {
          weekdays.add(weekday());
        }
      }
      team(tour.putArray("team"));
      if (!json.get("hospitals").isEmpty() && chance(50)) {
        tour.putArray("minutesFrom")
            .addObject()
            .put("hospital", "H" + random.nextInt(json.get("hospitals").size()))
            .put("minutes", random.nextInt(130));
      }
      if (chance(60)) {
        tour.put("minGapDays", random.nextInt(20));
      }
      for (var i = random.nextInt(6); i > 0; i--) {
        var duty = json.withArrayProperty("baseline").addObject();
        duty.put("centre", tour.get("centre").stringValue())
            .put("tour", "T" + number)
            .put("date", firstDay.plusDays(random.nextInt(days)).toString())
            .put("physician", physician())
            .put("pinned", chance(40));
      }
    }
  }

  private void windows(ArrayNode windows) {
    var from = date();
    for (var i = 1 + random.nextInt(4); i > 0; i--) {
      var to = from.plusDays(random.nextInt(10));
      windows.addObject().put("from", from.toString()).put("to", to.toString());
      from = to.plusDays(1 + (chance(50) ? 0 : random.nextInt(6)));
    }
  }

  private void team(ArrayNode team) {
    for (var specialty : SPECIALTIES) {
      if (chance(40)) {
        team.addObject().put("specialty", specialty).put("seats", 1 + random.nextInt(2));
      }
    }
    if (team.isEmpty() || chance(50)) {
      team.addObject().put("seats", 1 + random.nextInt(3));
    }
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private String centre() {
    return "C" + random.nextInt(json.get("centres").size());
  }

  private String physician() {
    return "P" + random.nextInt(json.get("physicians").size());
  }

  private String weekday() {
    return DayOfWeek.of(1 + random.nextInt(7)).name();
  }

  /** Within the period or a week about it. */
  private LocalDate date() {
    return firstDay.plusDays(random.nextInt(days + 14) - 7);
  }
}
