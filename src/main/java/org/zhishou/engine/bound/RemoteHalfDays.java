package org.zhishou.engine.bound;

import java.util.stream.IntStream;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.scoring.ScoringTables;

/** What a remote day takes at least of a physician's remote half-days of a week: one or both. */
final class RemoteHalfDays {
  private final OpenDemand demand;
  private final ScoringTables tables;

  /** Remote clinics by physician, null until they are asked for. */
  private final int[][] clinicsOf;

  /** By centre and week, null until they are asked for. */
  private final int[][] ofClinic;

  /** By physician and week, 0 until it is asked for. */
  private final byte[] least;

  RemoteHalfDays(OpenDemand demand) {
    this.demand = demand;
    tables = demand.tables();
    var any = tables.remoteDutyDaysPerWeek() > 0;
    least = new byte[any ? tables.physicians() * tables.weeks() : 0];
    clinicsOf = new int[any ? tables.physicians() : 0][];
    ofClinic = new int[any ? tables.centres() * tables.weeks() : 0][];
  }

  int least(int physician, int week) {
    var slot = physician * tables.weeks() + week;
    if (least[slot] == 0) {
      least[slot] = (byte) (servesAHalfDay(physician, week) ? 1 : 2);
    }
    return least[slot];
  }

  private boolean servesAHalfDay(int physician, int week) {
    if (clinicsOf[physician] == null) {
      clinicsOf[physician] =
          IntStream.of(tables.sitesOf(physician)).filter(tables::isRemote).toArray();
    }
    for (var clinic : clinicsOf[physician]) {
      if (demand.canServeOneOf(physician, halfDays(clinic, week))) {
        return true;
      }
    }
    return false;
  }

  /** Half-days of the clinic that may help to make a remote day, and nobody is pinned on. */
  private int[] halfDays(int clinic, int week) {
    var slot = tables.centreOfSite(clinic) * tables.weeks() + week;
    if (ofClinic[slot] == null) {
      ofClinic[slot] =
          IntStream.range(week * 7, week * 7 + 7).flatMap(day -> of(clinic, day)).toArray();
    }
    return ofClinic[slot];
  }

  private IntStream of(int clinic, int day) {
    return demand.canBecomeDay(clinic, day)
        ? IntStream.of(demand.helpingSessions(clinic, day))
            .filter(session -> tables.kindOf(session) != Session.FULL_DAY)
        : IntStream.empty();
  }
}
