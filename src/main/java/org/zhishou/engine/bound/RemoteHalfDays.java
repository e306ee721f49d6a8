package org.zhishou.engine.bound;

import java.util.stream.IntStream;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.scoring.ScoringTables;

/** What a remote day takes at least of a physician's remote half-days of a week: one or both. */
final class RemoteHalfDays {
  private final OpenDemand demand;
  private final ScoringTables tables;
  private final int[][] byWeek;

  /** By physician and week, 0 until it is asked for. */
  private final byte[] least;

  RemoteHalfDays(OpenDemand demand) {
    this.demand = demand;
    tables = demand.tables();
    var any = tables.remoteDutyDaysPerWeek() > 0;
    least = new byte[any ? tables.physicians() * tables.weeks() : 0];
    byWeek = new int[any ? tables.weeks() : 0][];
  }

  int least(int physician, int week) {
    var slot = physician * tables.weeks() + week;
    if (least[slot] == 0) {
      least[slot] = (byte) (servesAHalfDay(physician, week) ? 1 : 2);
    }
    return least[slot];
  }

  private boolean servesAHalfDay(int physician, int week) {
    if (byWeek[week] == null) {
      byWeek[week] = sessions(week);
    }
    return demand.canServeOneOf(physician, byWeek[week]);
  }

  /** Remote half-days of the week that may help to make a remote day, and nobody is pinned on. */
  private int[] sessions(int week) {
    return IntStream.range(0, tables.centres())
        .map(tables::remoteSite)
        .flatMap(clinic -> IntStream.range(week * 7, week * 7 + 7).flatMap(day -> of(clinic, day)))
        .toArray();
  }

  private IntStream of(int clinic, int day) {
    return demand.canBecomeDay(clinic, day)
        ? IntStream.of(demand.helpingSessions(clinic, day))
            .filter(session -> tables.kindOf(session) != Session.FULL_DAY)
        : IntStream.empty();
  }
}
