package org.zhishou.engine.roster;

import java.time.LocalDate;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.text.Text;

/** A centre-week short of its duty days, or a required session that nobody staffs, and why. */
public sealed interface Shortage {
  String centre();

  Text reason();

  /** {@code week} is its Monday; {@code required} and {@code staffed} are duty days. */
  record Week(String centre, LocalDate week, int required, int staffed, Text reason)
      implements Shortage {}

  record RequiredSession(String centre, LocalDate date, Session session, Text reason)
      implements Shortage {}
}
