package org.zhishou.benchmarks.facts;

import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.Opening;
import org.zhishou.engine.problem.Policy;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.Site;

/** An open session of a centre on a date, on site or remote, or a tour on one of its dates. */
public final class Slot {
  private final int index;
  private final CentreDay centreDay;
  private final Session session;
  private final int seats;
  private final boolean required;
  private final DutyDayPart dutyDayPart;
  private final Mode mode;
  private final Policy policy;
  private final @Nullable TourWindowFact window;

  Slot(int index, CentreDay centreDay, Opening opening, Policy policy) {
    this.index = index;
    this.centreDay = centreDay;
    this.policy = policy;
    window = null;
    mode = opening.mode();
    session = opening.session();
    seats = opening.seats();
    required = opening.required();
    dutyDayPart = part(session, centreDay.day(), policy.halfDayCountsAsDutyDay());
  }

  /** A tour on a date. */
  Slot(int index, CentreDay centreDay, TourWindowFact window, Policy policy) {
    this.index = index;
    this.centreDay = centreDay;
    this.policy = policy;
    this.window = window;
    mode = Mode.ON_SITE;
    session = Session.FULL_DAY;
    seats = window.tour().seats();
    required = false;
    dutyDayPart = DutyDayPart.NONE;
  }

  private static DutyDayPart part(Session session, Day day, boolean halfDayCounts) {
    if (!day.working() || session == Session.EVENING) {
      return DutyDayPart.NONE;
    }
    return session == Session.FULL_DAY || halfDayCounts ? DutyDayPart.WHOLE : DutyDayPart.HALF;
  }

  /** Whether the physician is at the centre, and on no tour. */
  public boolean onSite() {
    return mode == Mode.ON_SITE && window == null;
  }

  public boolean remote() {
    return mode == Mode.REMOTE;
  }

  /** The window of a tour; null where it is none. */
  public @Nullable TourWindowFact window() {
    return window;
  }

  /** What tells a tour's duty, an on-site and a remote one of a centre apart. */
  public Site site() {
    return new Site(centre().id(), mode, window == null ? null : window.tour().id());
  }

  /** What of a duty day of the centre the session makes, or would make on site. */
  public DutyDayPart dutyDayPart() {
    return dutyDayPart;
  }

  public int index() {
    return index;
  }

  public CentreDay centreDay() {
    return centreDay;
  }

  public CentreFact centre() {
    return centreDay.centre();
  }

  public Day day() {
    return centreDay.day();
  }

  public Session session() {
    return session;
  }

  public int halfDays() {
    return session.halfDays();
  }

  public int seats() {
    return seats;
  }

  public boolean required() {
    return required;
  }

  /** Whether nobody can be on both of two sessions of one date: {@code one-place}. */
  public boolean conflictsWith(Slot other) {
    var overlap = policy.overlap(session, other.session);
    if (remote() && other.remote()) {
      return overlap;
    }
    return overlap || remote() != other.remote() || !site().equals(other.site());
  }

  @Override
  public String toString() {
    return centreDay + ", " + session;
  }
}
