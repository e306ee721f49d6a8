package org.zhishou.engine.roster;

import java.time.LocalDate;
import java.util.Objects;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.Site;
import org.zhishou.engine.problem.TourWindow;
import org.zhishou.engine.text.Text;

/**
 * A centre-week short of its duty days, a required session that nobody staffs, or a tour without
 * its whole team, and why.
 */
public sealed interface Shortage {
  Text reason();

  /** What lacks somebody. */
  Site site();

  /** The centre's id; of a tour, the one that it starts from. */
  default String centre() {
    return site().centre();
  }

  /** {@code week} is its Monday; {@code required} and {@code staffed} are duty days. */
  record Week(String centre, LocalDate week, int required, int staffed, Text reason)
      implements Shortage {
    @Override
    public Site site() {
      return Site.of(centre);
    }
  }

  record RequiredSession(Site site, LocalDate date, Session session, Text reason)
      implements Shortage {
    /** On site. */
    public RequiredSession(String centre, LocalDate date, Session session, Text reason) {
      this(Site.of(centre), date, session, reason);
    }
  }

  /**
   * A tour's window that no full team serves.
   *
   * @param missing places of the team, more than 0
   */
  record TourVisit(Site site, TourWindow window, int missing, Text reason) implements Shortage {
    /** The tour's id. */
    public String tour() {
      return Objects.requireNonNull(site.tour());
    }
  }
}
