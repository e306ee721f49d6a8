package org.zhishou.service.planning.carryover;

import java.util.List;
import org.zhishou.engine.roster.Duty;
import org.zhishou.service.rounds.kept.PublishedRoster;
import org.zhishou.service.rounds.round.Round;

/** What became of published rosters. The room that keeps the record of it is a later one. */
public interface AttendedService {
  /**
   * A roster as it went.
   *
   * @param attended duties that somebody was at, each by who came
   * @param awaited duties of which nothing is known yet, as they were published; none once the
   *     round is closed
   */
  record Went(List<Duty> attended, List<Duty> awaited) {
    public Went {
      attended = List.copyOf(attended);
      awaited = List.copyOf(awaited);
    }
  }

  /**
   * @param roster the version of the round that holds
   */
  Went of(Round round, PublishedRoster roster);
}
