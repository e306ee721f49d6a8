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
  private final Map<Integer, Integer> datesByCentreWeekday = new TreeMap<>();
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
    var centres = new HashSet<Integer>();
    for (var seat = state.firstSeatOn(physician, day);
        seat != NOBODY;
        seat = state.nextSeatThatDay(seat)) {
      var session = tables.sessionOfSeat(seat);
      var centre = tables.centreOf(session);
      halfDays += tables.halfDaysOf(session);
      if (centres.add(centre)) {
        travelMinutes += tables.minutes(physician, centre);
        datesByCentreWeekday.merge(centre * 7 + day % 7, 1, Integer::sum);
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
        state.dutyDaysInPeriod(physician),
        travelMinutes,
        IntStream.range(0, tables.weeks())
            .mapToObj(week -> state.dutyDaysInWeek(physician, week))
            .toList(),
        tables.weeklyLimit(physician),
        record.maxDutyDaysInPeriod(),
        datesByCentreWeekday.entrySet().stream()
            .map(
                entry ->
                    new PhysicianLoad.Series(
                        problem.centres().get(entry.getKey() / 7).id(),
                        DayOfWeek.of(entry.getKey() % 7 + 1),
                        entry.getValue()))
            .toList());
  }
}
