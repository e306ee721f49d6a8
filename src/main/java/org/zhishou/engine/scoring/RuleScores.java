package org.zhishou.engine.scoring;

import java.util.List;
import org.zhishou.engine.roster.RuleTotal;

/**
 * The table of contents: every rule of {@code docs/rules.md}, and what each hears of.
 *
 * <p>Each rule is a field of its own type, so that every call below has one target and is inlined.
 */
final class RuleScores {
  private final ScoringTables tables;

  private final QualifiedTitle qualifiedTitle;
  private final PermittedCentre permittedCentre;
  private final TravelLimit travelLimit;
  private final Availability availability;
  private final OnePlace onePlace;
  private final DailyLimit dailyLimit;
  private final WeeklyLimit weeklyLimit;
  private final PeriodLimit periodLimit;
  private final HomeStaffing homeStaffing;
  private final WeeklyCoverage weeklyCoverage;
  private final RequiredSession requiredSession;
  private final FairWorkload fairWorkload;
  private final FairTravel fairTravel;
  private final TravelTime travelTime;
  private final Continuity continuity;
  private final FixedWeekday fixedWeekday;
  private final TitleMix titleMix;
  private final Spread spread;
  private final UndesiredDate undesiredDate;
  private final PreferredDate preferredDate;
  private final RequestedSpecialtyDates requestedSpecialty;
  private final ExtraDuty extraDuty;
  private final PromotionService promotionService;
  private final ShortfallSpread shortfallSpread;
  private final Stability stability;
  private final Equity equity;

  RuleScores(ScoringTables tables, RosterState state) {
    this.tables = tables;
    qualifiedTitle = new QualifiedTitle(tables);
    permittedCentre = new PermittedCentre(tables);
    travelLimit = new TravelLimit(tables);
    availability = new Availability(tables);
    onePlace = new OnePlace(tables, state);
    dailyLimit = new DailyLimit(tables, state);
    weeklyLimit = new WeeklyLimit(tables, state);
    periodLimit = new PeriodLimit(tables, state);
    homeStaffing = new HomeStaffing(tables, state);
    weeklyCoverage = new WeeklyCoverage(tables, state);
    requiredSession = new RequiredSession(tables, state);
    fairWorkload = new FairWorkload(tables);
    fairTravel = new FairTravel(tables);
    travelTime = new TravelTime(tables);
    continuity = new Continuity(tables, state);
    fixedWeekday = new FixedWeekday(tables);
    titleMix = new TitleMix(tables);
    spread = new Spread(tables, state);
    undesiredDate = new UndesiredDate(tables);
    preferredDate = new PreferredDate(tables);
    requestedSpecialty = new RequestedSpecialtyDates(tables);
    extraDuty = new ExtraDuty(tables);
    promotionService = new PromotionService(tables, state);
    shortfallSpread = new ShortfallSpread(tables, state);
    stability = new Stability(tables, state);
    equity = new Equity(tables, state);
  }

  /**
   * @param besideOthers whether the physician has other duties that day
   */
  void dutyGiven(int seat, int session, int physician, boolean besideOthers) {
    if (!tables.isLegal(physician, session)) {
      qualifiedTitle.dutyGiven(session, physician);
      permittedCentre.dutyGiven(session, physician);
      travelLimit.dutyGiven(session, physician);
      availability.dutyGiven(session, physician);
    }
    if (besideOthers) {
      onePlace.dutyGiven(seat, session, physician);
      dailyLimit.dutyGiven(seat, session, physician);
    }
    requiredSession.dutyGiven(session);
    fairWorkload.dutyGiven(session, physician);
    extraDuty.dutyGiven(session);
    stability.dutyGiven(seat, session, physician);
  }

  /**
   * @param besideOthers whether the physician has other duties that day
   */
  void dutyTaken(int seat, int session, int physician, boolean besideOthers) {
    if (!tables.isLegal(physician, session)) {
      qualifiedTitle.dutyTaken(session, physician);
      permittedCentre.dutyTaken(session, physician);
      travelLimit.dutyTaken(session, physician);
      availability.dutyTaken(session, physician);
    }
    if (besideOthers) {
      onePlace.dutyTaken(seat, session, physician);
      dailyLimit.dutyTaken(seat, session, physician);
    }
    requiredSession.dutyTaken(session);
    fairWorkload.dutyTaken(session, physician);
    extraDuty.dutyTaken(session);
    stability.dutyTaken(seat, session, physician);
  }

  /** The physician's date gets its first duty. */
  void physicianDayStarted(int physician, int day) {
    weeklyLimit.physicianDayStarted(physician, day);
    periodLimit.physicianDayStarted(physician);
    homeStaffing.physicianDayStarted(physician, day);
    undesiredDate.physicianDayStarted(physician, day);
    preferredDate.physicianDayStarted(physician, day);
    promotionService.physicianDayStarted(physician);
  }

  /** The physician's date loses its last duty. */
  void physicianDayEnded(int physician, int day) {
    weeklyLimit.physicianDayEnded(physician, day);
    periodLimit.physicianDayEnded(physician);
    homeStaffing.physicianDayEnded(physician, day);
    undesiredDate.physicianDayEnded(physician, day);
    preferredDate.physicianDayEnded(physician, day);
    promotionService.physicianDayEnded(physician);
  }

  /** The physician's first duty at the centre on the date. */
  void visitStarted(int physician, int centre, int day) {
    travelTime.visitStarted(physician, centre);
    fairTravel.visitStarted(physician, centre);
    continuity.visitStarted(physician, centre);
    titleMix.visitStarted(physician, centre, day);
    requestedSpecialty.visitStarted(physician, centre, day);
    equity.visitStarted(physician, centre, day);
  }

  /** The physician's last duty at the centre on the date is taken. */
  void visitEnded(int physician, int centre, int day) {
    travelTime.visitEnded(physician, centre);
    fairTravel.visitEnded(physician, centre);
    continuity.visitEnded(physician, centre);
    titleMix.visitEnded(physician, centre, day);
    requestedSpecialty.visitEnded(physician, centre, day);
    equity.visitEnded(physician, centre, day);
  }

  /** The physician's first visit to the centre on a weekday, 0 for Monday; no make-up days. */
  void seriesStarted(int physician, int centre, int weekday) {
    fixedWeekday.seriesStarted(physician, centre, weekday);
  }

  /** The physician's last visit to the centre on a weekday is taken. */
  void seriesEnded(int physician, int centre, int weekday) {
    fixedWeekday.seriesEnded(physician, centre, weekday);
  }

  /** A working day becomes a duty day of the centre. */
  void dutyDayStarted(int centre, int day) {
    weeklyCoverage.dutyDayStarted(centre, day);
    spread.dutyDayStarted(centre, day);
    shortfallSpread.dutyDayStarted(centre, day);
    equity.dutyDayStarted(centre, day);
  }

  /** A working day ceases to be a duty day of the centre. */
  void dutyDayEnded(int centre, int day) {
    weeklyCoverage.dutyDayEnded(centre, day);
    spread.dutyDayEnded(centre, day);
    shortfallSpread.dutyDayEnded(centre, day);
    equity.dutyDayEnded(centre, day);
  }

  long limitsCost() {
    return qualifiedTitle.cost
        + permittedCentre.cost
        + travelLimit.cost
        + availability.cost
        + onePlace.cost
        + dailyLimit.cost
        + weeklyLimit.cost
        + periodLimit.cost
        + homeStaffing.cost;
  }

  long coverageCost() {
    return weeklyCoverage.cost + requiredSession.cost;
  }

  long softCost() {
    equity.settle();
    return fairWorkload.cost
        + fairTravel.cost
        + travelTime.cost
        + continuity.cost
        + fixedWeekday.cost
        + titleMix.cost
        + spread.cost
        + undesiredDate.cost
        + preferredDate.cost
        + requestedSpecialty.cost
        + extraDuty.cost
        + promotionService.cost
        + shortfallSpread.cost
        + stability.cost
        + equity.cost;
  }

  /** Cost and matches of every rule that the policy judges by, in the catalogue's order. */
  List<RuleTotal> totals() {
    equity.settle();
    var policy = tables.checked().problem().policy();
    return List.of(
            qualifiedTitle,
            permittedCentre,
            travelLimit,
            availability,
            onePlace,
            dailyLimit,
            weeklyLimit,
            periodLimit,
            homeStaffing,
            weeklyCoverage,
            requiredSession,
            fairWorkload,
            fairTravel,
            travelTime,
            continuity,
            fixedWeekday,
            titleMix,
            spread,
            undesiredDate,
            preferredDate,
            requestedSpecialty,
            extraDuty,
            promotionService,
            shortfallSpread,
            stability,
            equity)
        .stream()
        .filter(score -> policy.judgesBy(score.rule()))
        .map(RuleScore::total)
        .toList();
  }
}
