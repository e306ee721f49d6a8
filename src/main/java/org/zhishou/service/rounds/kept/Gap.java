package org.zhishou.service.rounds.kept;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.Site;
import org.zhishou.engine.roster.Shortage;

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
}
