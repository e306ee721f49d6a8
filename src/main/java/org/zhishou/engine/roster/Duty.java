package org.zhishou.engine.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.BaselineDuty;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.Site;

/**
 * One physician staffing one seat on one date: of a session of a centre, on site or remote, or of a
 * tour.
 *
 * @param tour the tour's id; null for a centre's session
 */
public record Duty(
    String centre,
    @Nullable String tour,
    LocalDate date,
    Session session,
    Mode mode,
    String physician,
    boolean pinned) {
  /** At the centre itself. */
  public Duty(String centre, LocalDate date, Session session, String physician, boolean pinned) {
    this(centre, null, date, session, Mode.ON_SITE, physician, pinned);
  }

  public static Duty of(BaselineDuty duty) {
    return new Duty(
        duty.centre(),
        duty.tour(),
        duty.date(),
        duty.session(),
        duty.mode(),
        duty.physician(),
        duty.pinned());
  }

  public Site site() {
    return new Site(centre, mode, tour);
  }

  /** The same duty in a baseline. */
  public BaselineDuty asBaseline() {
    return new BaselineDuty(centre, tour, date, session, mode, physician, pinned);
  }

  public Duty withPinned(boolean nowPinned) {
    return new Duty(centre, tour, date, session, mode, physician, nowPinned);
  }

  public Duty withPhysician(String another) {
    return new Duty(centre, tour, date, session, mode, another, pinned);
  }
}
