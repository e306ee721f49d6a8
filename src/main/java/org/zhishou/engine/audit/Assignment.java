package org.zhishou.engine.audit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.Centre;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.Site;
import org.zhishou.engine.problem.Tour;
import org.zhishou.engine.text.Text;

/**
 * A duty whose ids are resolved.
 *
 * @param tour null for a centre's session
 */
public record Assignment(
    Centre centre,
    @Nullable Tour tour,
    LocalDate date,
    Session session,
    Mode mode,
    Physician physician) {
  public LocalDate monday() {
    return mondayOf(date);
  }

  public int halfDays() {
    return session.halfDays();
  }

  public boolean isRemote() {
    return mode == Mode.REMOTE;
  }

  public boolean isTour() {
    return tour != null;
  }

  /** At the centre itself. */
  public boolean isOnSite() {
    return !isRemote() && !isTour();
  }

  Site site() {
    return new Site(centre.id(), mode, tour == null ? null : tour.id());
  }

  /** Which clinic or tour it is, in words. */
  Object where() {
    if (tour != null) {
      return Text.of("audit.where.tour", tour.label());
    }
    return isRemote() ? Text.of("audit.where.remote", centre.label()) : centre.label();
  }

  static LocalDate mondayOf(LocalDate date) {
    return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
