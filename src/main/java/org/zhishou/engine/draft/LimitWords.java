package org.zhishou.engine.draft;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.zhishou.engine.draft.Breaches.Breach;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;
import org.zhishou.engine.text.Text;

/** A broken limit as a sentence: who, where, when, the value and what it may be. */
final class LimitWords {
  private final RosterState state;
  private final ScoringTables tables;
  private final RosterProblem problem;

  LimitWords(RosterState state) {
    this.state = state;
    tables = state.tables();
    problem = tables.checked().problem();
  }

  /** The roster as it stands has the breach. */
  Text of(Breach breach) {
    var who = problem.physicians().get(breach.subject());
    return switch (breach.rule()) {
      case QUALIFIED_TITLE ->
          duty("draft.qualified-title", breach, Text.of("audit.title." + who.title()));
      case PERMITTED_CENTRE -> duty("draft.permitted-centre", breach);
      case TRAVEL_LIMIT ->
          duty("draft.travel-limit", breach, minutes(breach), travelLimit(who, breach));
      case AVAILABILITY -> duty("draft.availability", breach);
      case ONE_PLACE -> Text.of("draft.one-place", who.label(), date(breach.when()));
      case DAILY_LIMIT -> Text.of("draft.daily-limit", who.label(), date(breach.when()));
      case WEEKLY_LIMIT -> weeklyLimit(who, breach);
      case REMOTE_LIMIT ->
          Text.of(
              "draft.remote-limit",
              who.label(),
              date(breach.when() * 7),
              state.remoteHalfDays(breach.subject(), breach.when()),
              tables.maxRemoteHalfDaysPerWeek());
      case EXTRA_EVENING_LIMIT ->
          Text.of(
              "draft.extra-evening-limit",
              who.label(),
              YearMonth.from(problem.period().firstDay()).plusMonths(breach.when()).toString(),
              state.extraEvenings(breach.subject(), breach.when()),
              tables.maxExtraEveningsPerMonth());
      case TOUR_ONCE -> {
        var dates = tables.datesOfWindow(breach.when());
        var site = tables.site(tables.siteOfWindow(breach.when()));
        yield Text.of("draft.tour-once", String.valueOf(site.tour()), dates.from(), dates.to());
      }
      case PERIOD_LIMIT ->
          Text.of(
              "draft.period-limit",
              who.label(),
              state.dutyDaysInPeriod(breach.subject()),
              tables.periodLimit(breach.subject()));
      case HOME_STAFFING -> homeStaffing(who, breach);
      default -> throw new IllegalStateException(breach.rule() + " is no limit");
    };
  }

  private Text weeklyLimit(Physician who, Breach breach) {
    var posting = breach.when() / tables.weeks() - 1;
    var week = breach.when() % tables.weeks();
    return Text.of(
        "draft.weekly-limit",
        who.label(),
        date(week * 7),
        posting < 0
            ? state.dutyDaysInWeek(breach.subject(), week)
            : state.postedDays(posting, week),
        posting < 0 ? tables.weeklyLimit(breach.subject()) : tables.daysPerWeekOfPosting(posting));
  }

  private Text homeStaffing(Physician who, Breach breach) {
    var department = tables.departmentOf(breach.subject());
    return Text.of(
        "draft.home-staffing",
        who.institution(),
        who.specialty(),
        date(breach.when()),
        state.away(department, breach.when()),
        tables.maxAway(department, breach.when()));
  }

  private Text duty(String key, Breach breach, Object... more) {
    var session = breach.when();
    var arguments = new ArrayList<Object>();
    arguments.add(problem.physicians().get(breach.subject()).label());
    arguments.add(problem.centres().get(tables.centreOf(session)).label());
    arguments.add(date(tables.dayOf(session)));
    arguments.add(Text.of("audit.session." + tables.kindOf(session)));
    arguments.addAll(List.of(more));
    return Text.of(key, arguments.toArray());
  }

  private int minutes(Breach breach) {
    return tables.minutes(
        breach.subject(), tables.siteOf(breach.when()), tables.dayOf(breach.when()));
  }

  private int travelLimit(Physician who, Breach breach) {
    var limit = problem.policy().maxTravelMinutes();
    var own = who.maxTravelMinutes();
    if (own != null) {
      limit = Math.min(limit, own);
    }
    return tables.halfDaysOf(breach.when()) == 1
        ? Math.min(limit, problem.policy().maxTravelMinutesForHalfDay())
        : limit;
  }

  private String date(int day) {
    return problem.period().date(day).toString();
  }
}
