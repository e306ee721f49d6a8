package org.zhishou.service.rounds.kept;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.roster.Shortage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where coverage is missing.
 *
 * @param date the Monday of a week with too few duty days, or the date of a required session
 * @param session the required session; null for a week
 */
public record Gap(String centre, LocalDate date, @Nullable Session session) {
  public static Gap of(Shortage shortage) {
    if (shortage instanceof Shortage.Week week) {
      return new Gap(week.centre(), week.week(), null);
    }
    var session = (Shortage.RequiredSession) shortage;
    return new Gap(session.centre(), session.date(), session.session());
  }

  /** Duty days missing in the week, or the one session. */
  public static int missing(Shortage shortage) {
    return shortage instanceof Shortage.Week week ? week.required() - week.staffed() : 1;
  }

  /** The last date on which something may still be done about it. */
  public LocalDate lastDay() {
    return session == null ? date.plusDays(6) : date;
  }

  void into(ObjectNode json) {
    json.put("centre", centre);
    if (session == null) {
      json.put("week", date.toString());
    } else {
      json.put("date", date.toString()).put("session", session.name());
    }
  }

  static Gap of(JsonNode json) {
    var week = json.get("week");
    return week == null
        ? new Gap(
            json.path("centre").stringValue(),
            LocalDate.parse(json.path("date").stringValue()),
            Session.valueOf(json.path("session").stringValue()))
        : new Gap(json.path("centre").stringValue(), LocalDate.parse(week.stringValue()), null);
  }
}
