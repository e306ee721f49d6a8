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
  Text nobodyInReach(int site, List<Integer> sessions) {
    var problem = tables.checked().problem();
    var label = new SiteInWords(tables).of(site);
    var nearestFirst =
        IntStream.range(0, tables.physicians())
            .filter(one -> tables.isQualified(one) && tables.isDispatched(one))
            .boxed()
            .sorted(Comparator.comparingInt(one -> tables.minutes(one, site)))
            .toList();
    if (nearestFirst.isEmpty()) {
      return Text.of("bound.nobody-qualified", label);
    }
    if (tables.isRemote(site)) {
      return Text.of("bound.nobody-remote", label);
    }
    for (var physician : nearestFirst) {
      if (tables.isPermittedAt(physician, site)) {
        return tooFar(physician, site, sessions);
      }
    }
    var nearest = nearestFirst.getFirst();
    return Text.of(
        "bound.nobody-permitted",
        label,
        problem.physicians().get(nearest).label(),
        tables.minutes(nearest, site));
  }

  private Text tooFar(int physician, int site, List<Integer> sessions) {
    var problem = tables.checked().problem();
    var record = problem.physicians().get(physician);
    var minutes = tables.minutes(physician, site);
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
        new SiteInWords(tables).of(site),
        forHalfDaysAlone ? halfDayLimit : fullDayLimit,
        record.label(),
        minutes);
  }
}
