package org.zhishou.engine.bound;

import java.util.EnumMap;
import java.util.List;
import org.zhishou.engine.problem.Centre;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.rulebook.Rule;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * A problem without its remote sessions and tours, whose bound is one of theirs too.
 *
 * <p>What a legal roster does on site is a legal roster here: limits only ever grow with duties. It
 * misses no more here but for days that remote sessions stood in for. And it costs no more here by
 * the rules that keep their weight: further duties only add to travel, continuity, undesired dates
 * and the like, while load, service, half-days beyond need and, where remote days count, shared
 * shortfall may shrink by them, and lose their weight.
 */
final class OnSiteAlone {
  private OnSiteAlone() {}

  static ScoringTables of(ScoringTables tables) {
    var checked = tables.checked();
    var problem = checked.problem();
    var weights = new EnumMap<Rule, Integer>(Rule.class);
    weights.putAll(problem.policy().weights());
    for (var rule : List.of(Rule.FAIR_WORKLOAD, Rule.PROMOTION_SERVICE, Rule.PREFERRED_DATE)) {
      weights.put(rule, 0);
    }
    if (tables.anyRemote()) {
      weights.put(Rule.EXTRA_DUTY, 0);
    }
    if (tables.remoteDutyDaysPerWeek() > 0) {
      weights.put(Rule.SHORTFALL_SPREAD, 0);
    }
    var onSite =
        new RosterProblem(
            problem.name(),
            problem.period(),
            problem.calendar(),
            problem.policy().withWeights(weights),
            problem.hospitals(),
            problem.centres().stream().map(OnSiteAlone::onSite).toList(),
            problem.physicians(),
            problem.travelTimes(),
            List.of(),
            List.of(),
            problem.baseline().stream().filter(duty -> duty.site().isOnSite()).toList());
    return new ScoringTables(
        new CheckedProblem(onSite, checked.calendar(), checked.travel(), checked.warnings()));
  }

  private static Centre onSite(Centre centre) {
    var sessions = centre.openSessions();
    return new Centre(
        centre.id(),
        centre.name(),
        centre.kind(),
        centre.latitude(),
        centre.longitude(),
        centre.population(),
        centre.dutyDaysPerWeek(),
        sessions == null
            ? null
            : sessions.stream().filter(session -> session.mode() == Mode.ON_SITE).toList(),
        centre.responsibleHospitals(),
        centre.requestedSpecialties().stream()
            .filter(request -> request.mode() == Mode.ON_SITE)
            .toList(),
        centre.closed());
  }

  /** Days that a roster may miss here and not there. */
  static int missedMore(ScoringTables tables) {
    var days = 0;
    for (var slot = 0; slot < tables.centres() * tables.weeks(); slot++) {
      var centre = slot / tables.weeks();
      var week = slot % tables.weeks();
      var most = Math.min(tables.remoteDutyDaysPerWeek(), tables.required(centre, week));
      days += most == 0 ? 0 : Math.min(most, remoteDates(tables, centre, week));
    }
    return days;
  }

  private static int remoteDates(ScoringTables tables, int centre, int week) {
    var site = tables.remoteSite(centre);
    var dates = 0;
    for (var day = week * 7; day < week * 7 + 7; day++) {
      dates += tables.isWorkingDay(day) && tables.isOpenOn(site, day) ? 1 : 0;
    }
    return dates;
  }
}
