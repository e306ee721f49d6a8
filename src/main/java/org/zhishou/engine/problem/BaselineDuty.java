package org.zhishou.engine.problem;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A duty of the roster that the search starts from; a pinned one stays whatever it costs.
 *
 * @param tour the tour's id; null for a centre's session
 */
public record BaselineDuty(
    String centre,
    @Nullable String tour,
    LocalDate date,
    Session session,
    Mode mode,
    String physician,
    boolean pinned) {
  /** At the centre itself. */
  public BaselineDuty(
      String centre, LocalDate date, Session session, String physician, boolean pinned) {
    this(centre, null, date, session, Mode.ON_SITE, physician, pinned);
  }

  public Site site() {
    return new Site(centre, mode, tour);
  }

  public BaselineDuty withPinned(boolean nowPinned) {
    return new BaselineDuty(centre, tour, date, session, mode, physician, nowPinned);
  }
}
