package org.zhishou.engine.bound;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.zhishou.engine.scoring.ScoringTables;
import org.zhishou.engine.text.Text;

/** Why nobody may serve a centre: titles, permissions or the way there. */
final class Reachability {
  private final ScoringTables tables;

  Reachability(ScoringTables tables) {
    this.tables = tables;
  }

  /** The nearest who is kept away by distance alone, else the nearest who is not permitted. */
  Text nobodyInReach(int centre, List<Integer> sessions) {
    var problem = tables.checked().problem();
    var label = problem.centres().get(centre).label();
    var nearestFirst =
        IntStream.range(0, tables.physicians())
            .filter(one -> tables.isQualified(one) && tables.isDispatched(one))
            .boxed()
            .sorted(Comparator.comparingInt(one -> tables.minutes(one, centre)))
            .toList();
    if (nearestFirst.isEmpty()) {
      return Text.of("bound.nobody-qualified", label);
    }
    for (var physician : nearestFirst) {
      if (tables.isPermitted(physician, centre)) {
        return tooFar(physician, centre, sessions);
      }
    }
    var nearest = nearestFirst.getFirst();
    return Text.of(
        "bound.nobody-permitted",
        label,
        problem.physicians().get(nearest).label(),
        tables.minutes(nearest, centre));
  }

  private Text tooFar(int physician, int centre, List<Integer> sessions) {
    var problem = tables.checked().problem();
    var record = problem.physicians().get(physician);
    var minutes = tables.minutes(physician, centre);
    var own = record.maxTravelMinutes();
    var fullDayLimit = problem.policy().maxTravelMinutes();
    if (own != null) {
      fullDayLimit = Math.min(fullDayLimit, own);
    }
    var halfDays = sessions.stream().noneMatch(session -> tables.halfDaysOf(session) == 2);
    var halfDayLimit = Math.min(fullDayLimit, problem.policy().maxTravelMinutesForHalfDay());
    var forHalfDaysAlone = halfDays && minutes <= fullDayLimit;
    return Text.of(
        forHalfDaysAlone ? "bound.nobody-in-reach-for-half-days" : "bound.nobody-in-reach",
        problem.centres().get(centre).label(),
        forHalfDaysAlone ? halfDayLimit : fullDayLimit,
        record.label(),
        minutes);
  }
}
