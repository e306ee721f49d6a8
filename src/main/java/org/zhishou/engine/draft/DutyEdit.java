package org.zhishou.engine.draft;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.Site;

/** One edit of a roster by hand. */
public sealed interface DutyEdit {
  /** A session of a centre, or a tour, on a date, and who is on it. */
  record Seat(Site site, LocalDate date, Session session, String physician) {
    /** At the centre itself. */
    public Seat(String centre, LocalDate date, Session session, String physician) {
      this(Site.of(centre), date, session, physician);
    }

    public String centre() {
      return site.centre();
    }
  }

  /**
   * Puts a physician on a session.
   *
   * @param inPlaceOf who leaves it, null for a seat that is empty
   */
  record Assign(Seat seat, @Nullable String inPlaceOf) implements DutyEdit {}

  /** Takes a duty away. */
  record Clear(Seat duty) implements DutyEdit {}

  /** Exchanges the physicians of two duties. */
  record Swap(Seat one, Seat other) implements DutyEdit {}

  /**
   * Moves a duty to an empty seat of the same clinic or tour, on another date or in another
   * session.
   */
  record Move(Seat duty, LocalDate date, Session session) implements DutyEdit {}

  /** Fixes a duty, or makes it free to be changed again. */
  record Pin(Seat duty, boolean pinned) implements DutyEdit {}
}
