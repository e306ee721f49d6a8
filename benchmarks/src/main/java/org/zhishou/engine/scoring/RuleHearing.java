package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/** One rule, told of single duties by the event that it hears of them. */
record RuleHearing(RuleScore score, Ear whenTaken, Ear whenGiven) {
  /** What a rule does when it hears of a duty. */
  interface Ear {
    void hear(int seat, int session, int physician, int centre, int day);
  }

  /** The rule's cost afterwards. */
  long taken(int seat, int physician, ScoringTables tables) {
    return hear(whenTaken, seat, physician, tables);
  }

  /** The rule's cost afterwards. */
  long given(int seat, int physician, ScoringTables tables) {
    return hear(whenGiven, seat, physician, tables);
  }

  private long hear(Ear ear, int seat, int physician, ScoringTables tables) {
    var session = tables.sessionOfSeat(seat);
    ear.hear(seat, session, physician, tables.centreOf(session), tables.dayOf(session));
    return score.cost;
  }

  static RuleHearing of(Rule rule, ScoringTables tables, RosterState state) {
    return switch (rule) {
      case QUALIFIED_TITLE -> {
        var score = new QualifiedTitle(tables);
        yield new RuleHearing(
            score,
            (seat, session, physician, centre, day) -> score.dutyTaken(session, physician),
            (seat, session, physician, centre, day) -> score.dutyGiven(session, physician));
      }
      case PERMITTED_CENTRE -> {
        var score = new PermittedCentre(tables);
        yield new RuleHearing(
            score,
            (seat, session, physician, centre, day) -> score.dutyTaken(session, physician),
            (seat, session, physician, centre, day) -> score.dutyGiven(session, physician));
      }
      case TRAVEL_LIMIT -> {
        var score = new TravelLimit(tables);
        yield new RuleHearing(
            score,
            (seat, session, physician, centre, day) -> score.dutyTaken(session, physician),
            (seat, session, physician, centre, day) -> score.dutyGiven(session, physician));
      }
      case AVAILABILITY -> {
        var score = new AvailabilityScore(tables);
        yield new RuleHearing(
            score,
            (seat, session, physician, centre, day) -> score.dutyTaken(session, physician),
            (seat, session, physician, centre, day) -> score.dutyGiven(session, physician));
      }
      case ONE_PLACE -> {
        var score = new OnePlace(tables, state);
        yield new RuleHearing(
            score,
            (seat, session, physician, centre, day) -> score.dutyTaken(seat, session, physician),
            (seat, session, physician, centre, day) -> score.dutyGiven(seat, session, physician));
      }
      case DAILY_LIMIT -> {
        var score = new DailyLimit(tables, state);
        yield new RuleHearing(
            score,
            (seat, session, physician, centre, day) -> score.dutyTaken(seat, session, physician),
            (seat, session, physician, centre, day) -> score.dutyGiven(seat, session, physician));
      }
      case WEEKLY_LIMIT -> {
        var score = new WeeklyLimit(tables, state);
        yield new RuleHearing(
            score,
            (seat, session, physician, centre, day) -> score.physicianDayEnded(physician, day),
            (seat, session, physician, centre, day) -> score.physicianDayStarted(physician, day));
      }
      case PERIOD_LIMIT -> {
        var score = new PeriodLimit(tables, state);
        yield new RuleHearing(
            score,
            (seat, session, physician, centre, day) -> score.physicianDayEnded(physician),
            (seat, session, physician, centre, day) -> score.physicianDayStarted(physician));
      }
      case HOME_STAFFING -> {
        var score = new HomeStaffing(tables, state);
        yield new RuleHearing(
            score,
            (seat, session, physician, centre, day) -> score.physicianDayEnded(physician, day),
            (seat, session, physician, centre, day) -> score.physicianDayStarted(physician, day));
      }
      case WEEKLY_COVERAGE -> {
        var score = new WeeklyCoverage(tables);
        yield new RuleHearing(
            score,
            (seat, session, physician, centre, day) ->
                score.countedDaysChanged(centre, day / 7, 1, 0),
            (seat, session, physician, centre, day) ->
                score.countedDaysChanged(centre, day / 7, 0, 1));
      }
      case REQUIRED_SESSION -> {
        var score = new RequiredSession(tables);
        yield new RuleHearing(
            score,
            (seat, session, physician, centre, day) -> score.sessionEmptied(session),
            (seat, session, physician, centre, day) -> score.sessionStaffed(session));
      }
      case FAIR_WORKLOAD -> {
        var score = new FairWorkload(tables);
        yield new RuleHearing(
            score,
            (seat, session, physician, centre, day) -> score.dutyTaken(session, physician),
            (seat, session, physician, centre, day) -> score.dutyGiven(session, physician));
      }
      case FAIR_TRAVEL -> {
        var score = new FairTravel(tables);
        yield new RuleHearing(
            score,
            (seat, session, physician, centre, day) -> score.visitEnded(physician, centre, day),
            (seat, session, physician, centre, day) -> score.visitStarted(physician, centre, day));
      }
      case TRAVEL_TIME -> {
        var score = new TravelTimeScore(tables);
        yield new RuleHearing(
            score,
            (seat, session, physician, centre, day) -> score.visitEnded(physician, centre, day),
            (seat, session, physician, centre, day) -> score.visitStarted(physician, centre, day));
      }
      case CONTINUITY -> {
        var score = new Continuity(tables, state);
        yield new RuleHearing(
            score,
            (seat, session, physician, centre, day) -> score.visitEnded(physician, centre),
            (seat, session, physician, centre, day) -> score.visitStarted(physician, centre));
      }
      case FIXED_WEEKDAY -> {
        var score = new FixedWeekday(tables);
        yield new RuleHearing(
            score,
            (seat, session, physician, centre, day) ->
                score.seriesEnded(physician, centre, day % 7),
            (seat, session, physician, centre, day) ->
                score.seriesStarted(physician, centre, day % 7));
      }
      case TITLE_MIX -> {
        var score = new TitleMix(tables);
        yield new RuleHearing(
            score,
            (seat, session, physician, centre, day) -> score.visitEnded(physician, centre, day),
            (seat, session, physician, centre, day) -> score.visitStarted(physician, centre, day));
      }
      case SPREAD -> {
        var score = new SpreadScore(tables, state);
        yield new RuleHearing(
            score,
            (seat, session, physician, centre, day) -> score.dutyDayEnded(centre, day),
            (seat, session, physician, centre, day) -> score.dutyDayStarted(centre, day));
      }
      case UNDESIRED_DATE -> {
        var score = new UndesiredDate(tables);
        yield new RuleHearing(
            score,
            (seat, session, physician, centre, day) -> score.dateFreed(physician, day),
            (seat, session, physician, centre, day) -> score.dateTaken(physician, day));
      }
      case PREFERRED_DATE -> {
        var score = new PreferredDate(tables);
        yield new RuleHearing(
            score,
            (seat, session, physician, centre, day) -> score.dateFreed(physician, day),
            (seat, session, physician, centre, day) -> score.dateTaken(physician, day));
      }
      case REQUESTED_SPECIALTY -> {
        var score = new RequestedSpecialtyDates(tables);
        yield new RuleHearing(
            score,
            (seat, session, physician, centre, day) -> score.visitEnded(physician, centre, day),
            (seat, session, physician, centre, day) -> score.visitStarted(physician, centre, day));
      }
      case EXTRA_DUTY -> {
        var score = new ExtraDuty(tables);
        yield new RuleHearing(
            score,
            (seat, session, physician, centre, day) -> score.placeLeft(session, physician),
            (seat, session, physician, centre, day) -> score.placeFilled(session, physician));
      }
      case PROMOTION_SERVICE -> {
        var score = new PromotionService(tables, state);
        yield new RuleHearing(
            score,
            (seat, session, physician, centre, day) -> score.physicianDayEnded(physician),
            (seat, session, physician, centre, day) -> score.physicianDayStarted(physician));
      }
      case SHORTFALL_SPREAD -> {
        var score = new ShortfallSpread(tables);
        yield new RuleHearing(
            score,
            (seat, session, physician, centre, day) ->
                score.countedDaysChanged(centre, day / 7, 1, 0),
            (seat, session, physician, centre, day) ->
                score.countedDaysChanged(centre, day / 7, 0, 1));
      }
      case STABILITY -> {
        var score = new Stability(tables, state);
        yield new RuleHearing(
            score,
            (seat, session, physician, centre, day) -> score.dutyTaken(seat, session, physician),
            (seat, session, physician, centre, day) -> score.dutyGiven(seat, session, physician));
      }
      case EQUITY -> {
        var score = new Equity(tables, state);
        yield new RuleHearing(
            score,
            (seat, session, physician, centre, day) -> score.visitEnded(physician, centre, day),
            (seat, session, physician, centre, day) -> score.visitStarted(physician, centre, day));
      }
      case REMOTE_LIMIT,
          EXTRA_EVENING_LIMIT,
          TOUR_ONCE,
          TOUR_VISIT,
          POSTING_DAYS,
          TOUR_HOSPITALS,
          TOUR_GAP,
          EQUITY_FLOOR ->
          throw new IllegalArgumentException(rule.id() + " hears of nothing in a plain county");
    };
  }
}
