package org.zhishou.service.planning.carryover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zhishou.engine.calendar.WorkingCalendar;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.RegularAt;
import org.zhishou.engine.roster.Duty;

/**
 * Who is regular where. A physician is regular at a centre on a weekday on which they were on duty
 * there on at least {@link #LEAST_DATES} dates, make-up working days aside, as {@code
 * fixed-weekday} counts; and at a centre without a weekday where they were that often on whatever
 * day, and on none of them regularly. In a period of fewer weeks every week will do.
 */
final class Regulars {
  /** About one week in four of a quarter: enough for patients to have met the same doctor. */
  static final int LEAST_DATES = 3;

  private final WorkingCalendar calendar;
  private final int least;

  Regulars(WorkingCalendar calendar, int weeks) {
    this.calendar = calendar;
    least = Math.min(LEAST_DATES, weeks);
  }

  /** By physician; centres and weekdays in order. */
  Map<String, List<RegularAt>> of(List<Duty> duties) {
    var regulars = new LinkedHashMap<String, List<RegularAt>>();
    var byPhysician = duties.stream().collect(Collectors.groupingBy(Duty::physician));
    new TreeMap<>(byPhysician)
        .forEach(
            (physician, theirs) -> {
              var at = at(theirs);
              if (!at.isEmpty()) {
                regulars.put(physician, at);
              }
            });
    return regulars;
  }

  private List<RegularAt> at(List<Duty> duties) {
    var at = new ArrayList<RegularAt>();
    for (var mode : Mode.values()) {
      var ofMode =
          duties.stream()
              .filter(duty -> duty.tour() == null && duty.mode() == mode)
              .collect(Collectors.groupingBy(Duty::centre));
      new TreeMap<>(ofMode).forEach((centre, there) -> at.addAll(at(centre, mode, there)));
    }
    return at;
  }

  private List<RegularAt> at(String centre, Mode mode, List<Duty> duties) {
    var dates = duties.stream().map(Duty::date).collect(Collectors.toCollection(TreeSet::new));
    var weekdays = new ArrayList<RegularAt>();
    dates.stream()
        .filter(date -> !calendar.isMakeUpWorkingDay(date))
        .collect(
            Collectors.groupingBy(date -> date.getDayOfWeek(), TreeMap::new, Collectors.counting()))
        .forEach(
            (weekday, times) -> {
              if (times >= least) {
                weekdays.add(new RegularAt(centre, mode, weekday));
              }
            });
    if (weekdays.isEmpty() && dates.size() >= least) {
      return List.of(new RegularAt(centre, mode, null));
    }
    return weekdays;
  }
}
