package org.zhishou.benchmarks.facts;

import java.util.List;
import org.zhishou.engine.problem.Centre;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.Openings;
import org.zhishou.engine.problem.Policy;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.ShortWeek;

/** {@code docs/rules.md}, {@code required(c, w)} and {@code needed(c, w)}. */
final class WeekDemand {
  private WeekDemand() {}

  static CentreWeek of(
      CentreFact fact, Centre centre, List<Day> week, Policy policy, Openings openings) {
    var own = centre.dutyDaysPerWeek();
    var openDays =
        week.stream().filter(day -> day.working() && !centre.isClosedOn(day.date())).toList();
    var required =
        required(own == null ? policy.dutyDaysPerWeek() : own, openDays.size(), policy.shortWeek());
    var opensFullDays = false;
    var extra = 0;
    var remote = 0;
    for (var day : week) {
      for (var open : openings.on(centre, day.date())) {
        if (open.mode() == Mode.REMOTE) {
          remote += open.required() ? open.session().halfDays() : 0;
          continue;
        }
        opensFullDays |= day.working() && open.session() == Session.FULL_DAY;
        if (open.required() && (!day.working() || open.session() == Session.EVENING)) {
          extra += open.session().halfDays();
        }
      }
    }
    var halfDaysOfDutyDay = policy.halfDayCountsAsDutyDay() && !opensFullDays ? 1 : 2;
    return new CentreWeek(
        fact,
        week.getFirst().week(),
        openDays,
        required,
        required * halfDaysOfDutyDay + extra,
        remote,
        policy.remoteDutyDaysPerWeek());
  }

  private static int required(int days, int workingDays, ShortWeek shortWeek) {
    if (workingDays == 0 || shortWeek == ShortWeek.STRICT) {
      return workingDays == 0 ? 0 : days;
    }
    var capped = Math.min(days, workingDays);
    return shortWeek == ShortWeek.PROPORTIONAL
        ? Math.min(capped, Math.ceilDiv(days * workingDays, 5))
        : capped;
  }
}
