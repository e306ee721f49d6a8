package org.zhishou.benchmarks.facts;

import org.zhishou.engine.problem.Opening;
import org.zhishou.engine.problem.Session;

/** An open session of a centre on a date. */
public final class Slot {
  private final int index;
  private final CentreDay centreDay;
  private final Session session;
  private final int seats;
  private final boolean required;
  private final DutyDayPart dutyDayPart;

  Slot(int index, CentreDay centreDay, Opening opening, boolean halfDayCountsAsDutyDay) {
    this.index = index;
    this.centreDay = centreDay;
    session = opening.session();
    seats = opening.seats();
    required = opening.required();
    dutyDayPart = part(session, centreDay.day(), halfDayCountsAsDutyDay);
  }

  private static DutyDayPart part(Session session, Day day, boolean halfDayCounts) {
    if (!day.working() || session == Session.EVENING) {
      return DutyDayPart.NONE;
    }
    return session == Session.FULL_DAY || halfDayCounts ? DutyDayPart.WHOLE : DutyDayPart.HALF;
  }

  /** What of a duty day of the centre the session makes when it is staffed. */
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
    return centre() != other.centre() || session.overlaps(other.session);
  }

  @Override
  public String toString() {
    return centreDay + ", " + session;
  }
}
