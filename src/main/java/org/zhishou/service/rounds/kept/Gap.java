package org.zhishou.service.rounds.kept;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.Site;
import org.zhishou.engine.roster.Shortage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where coverage is missing.
 *
 * @param date the Monday of a week with too few duty days, the date of a required session, or the
 *     first day of a tour's window
 * @param session the required session; null for a week or a window
 */
public record Gap(Site site, LocalDate date, @Nullable Session session) {
  public static Gap of(Shortage shortage) {
    return switch (shortage) {
      case Shortage.Week week -> new Gap(week.site(), week.week(), null);
      case Shortage.RequiredSession session ->
          new Gap(session.site(), session.date(), session.session());
      case Shortage.TourVisit visit -> new Gap(visit.site(), visit.window().from(), null);
    };
  }

  /** Duty days missing in the week, the one session, or places missing on the tour. */
  public static int missing(Shortage shortage) {
    return switch (shortage) {
      case Shortage.Week week -> week.required() - week.staffed();
      case Shortage.RequiredSession session -> 1;
      case Shortage.TourVisit visit -> visit.missing();
    };
  }

  /** The last date on which something may still be done about it. */
  public static LocalDate lastDay(Shortage shortage) {
    return switch (shortage) {
      case Shortage.Week week -> week.week().plusDays(6);
      case Shortage.RequiredSession session -> session.date();
      case Shortage.TourVisit visit -> visit.window().to();
    };
  }

  public String centre() {
    return site.centre();
  }

  void into(ObjectNode json) {
    json.put("centre", centre());
    if (site.tour() != null) {
      json.put("tour", site.tour()).put("window", date.toString());
    } else if (session == null) {
      json.put("week", date.toString());
    } else {
      json.put("date", date.toString()).put("session", session.name());
      if (site.isRemote()) {
        json.put("mode", site.mode().name());
      }
    }
  }

  static Gap of(JsonNode json) {
    var centre = json.path("centre").stringValue();
    if (json.has("tour")) {
      var site = new Site(centre, Mode.ON_SITE, json.path("tour").stringValue());
      return new Gap(site, LocalDate.parse(json.path("window").stringValue()), null);
    }
    var week = json.get("week");
    return week == null
        ? new Gap(
            new Site(centre, Mode.valueOf(json.path("mode").stringValue("ON_SITE")), null),
            LocalDate.parse(json.path("date").stringValue()),
            Session.valueOf(json.path("session").stringValue()))
        : new Gap(Site.of(centre), LocalDate.parse(week.stringValue()), null);
  }
}
