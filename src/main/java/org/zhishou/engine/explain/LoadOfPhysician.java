package org.zhishou.engine.explain;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

/** What one physician does in a roster, counted from their seats. */
final class LoadOfPhysician {
  private final RosterState state;
  private final ScoringTables tables;
  private final int physician;
  private final Map<Integer, Integer> datesBySiteWeekday = new TreeMap<>();
  private int halfDays;
  private long travelMinutes;

  LoadOfPhysician(RosterState state, int physician) {
    this.state = state;
    this.tables = state.tables();
    this.physician = physician;
    for (var day = 0; day < tables.days(); day++) {
      count(day);
    }
  }

  private void count(int day) {
    var sites = new HashSet<Integer>();
    for (var seat = state.firstSeatOn(physician, day);
        seat != NOBODY;
        seat = state.nextSeatThatDay(seat)) {
      var session = tables.sessionOfSeat(seat);
      var site = tables.siteOf(session);
      halfDays += tables.halfDaysOf(session);
      if (sites.add(site)) {
        travelMinutes += tables.minutes(physician, site, day);
        datesBySiteWeekday.merge(site * 7 + day % 7, 1, Integer::sum);
      }
    }
  }

  PhysicianLoad load() {
    var problem = tables.checked().problem();
    var record = problem.physicians().get(physician);
    return new PhysicianLoad(
        record.id(),
        halfDays,
        tables.sharesLoad(physician) ? tables.targetHalfDays(physician) : null,
        tables.carriedOverHalfDays(physician),
        state.serviceDays(physician),
        travelMinutes,
        IntStream.range(0, tables.weeks())
            .mapToObj(week -> state.dutyDaysInWeek(physician, week))
            .toList(),
        tables.weeklyLimit(physician),
        record.maxDutyDaysInPeriod(),
        datesBySiteWeekday.entrySet().stream()
            .map(
                entry ->
                    new PhysicianLoad.Series(
                        tables.site(entry.getKey() / 7),
                        DayOfWeek.of(entry.getKey() % 7 + 1),
                        entry.getValue()))
            .toList());
  }
}
