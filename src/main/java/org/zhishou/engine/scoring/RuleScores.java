package org.zhishou.engine.scoring;

import java.util.List;
import java.util.stream.Stream;
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
  private final AvailabilityScore availability;
  private final OnePlace onePlace;
  private final DailyLimit dailyLimit;
  private final WeeklyLimit weeklyLimit;
  private final PeriodLimit periodLimit;
  private final HomeStaffing homeStaffing;
  private final WeeklyCoverage weeklyCoverage;
  private final RequiredSession requiredSession;
  private final FairWorkload fairWorkload;
  private final FairTravel fairTravel;
  private final TravelTimeScore travelTime;
  private final Continuity continuity;
  private final FixedWeekday fixedWeekday;
  private final TitleMix titleMix;
  private final SpreadScore spread;
  private final UndesiredDate undesiredDate;
  private final PreferredDate preferredDate;
  private final RequestedSpecialtyDates requestedSpecialty;
  private final ExtraDuty extraDuty;
  private final PromotionService promotionService;
  private final ShortfallSpread shortfallSpread;
  private final Stability stability;
  private final Equity equity;
  private final RemoteLimit remoteLimit;
  private final ExtraEvenings extraEvenings;
  private final TourOnce tourOnce;
  private final TourVisit tourVisit;
  private final PostingDays postingDays;
  private final TourHospitals tourHospitals;
  private final TourGap tourGap;
  private final EquityFloor equityFloor;
  private final List<RuleScore> judging;

  RuleScores(ScoringTables tables, RosterState state) {
    this.tables = tables;
    qualifiedTitle = new QualifiedTitle(tables);
    permittedCentre = new PermittedCentre(tables);
    travelLimit = new TravelLimit(tables);
    availability = new AvailabilityScore(tables);
    onePlace = new OnePlace(tables, state);
    dailyLimit = new DailyLimit(tables, state);
    weeklyLimit = new WeeklyLimit(tables, state);
    periodLimit = new PeriodLimit(tables, state);
    homeStaffing = new HomeStaffing(tables, state);
    weeklyCoverage = new WeeklyCoverage(tables);
    requiredSession = new RequiredSession(tables);
    fairWorkload = new FairWorkload(tables);
    fairTravel = new FairTravel(tables);
    travelTime = new TravelTimeScore(tables);
    continuity = new Continuity(tables, state);
    fixedWeekday = new FixedWeekday(tables);
    titleMix = new TitleMix(tables);
    spread = new SpreadScore(tables, state);
    undesiredDate = new UndesiredDate(tables);
    preferredDate = new PreferredDate(tables);
    requestedSpecialty = new RequestedSpecialtyDates(tables);
    extraDuty = new ExtraDuty(tables);
    promotionService = new PromotionService(tables, state);
    shortfallSpread = new ShortfallSpread(tables);
    stability = new Stability(tables, state);
    equity = new Equity(tables, state);
    remoteLimit = new RemoteLimit(tables);
    extraEvenings = new ExtraEvenings(tables);
    tourOnce = new TourOnce(tables);
    tourVisit = new TourVisit(tables);
    postingDays = new PostingDays(tables);
    tourHospitals = new TourHospitals(tables);
    tourGap = new TourGap(tables);
    equityFloor = new EquityFloor(tables);
    judging = judging();
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
    fairWorkload.dutyGiven(session, physician);
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
    fairWorkload.dutyTaken(session, physician);
    stability.dutyTaken(seat, session, physician);
  }

  /**
   * A place of the session is filled. Where nobody is posted, not heard of one who follows another.
   */
  void placeFilled(int session, int physician) {
    if (!tables.isTour(tables.siteOf(session))) {
      extraDuty.placeFilled(session, physician);
    }
  }

  /** A place of the session is left; as {@link #placeFilled}. */
  void placeLeft(int session, int physician) {
    if (!tables.isTour(tables.siteOf(session))) {
      extraDuty.placeLeft(session, physician);
    }
  }

  /** The session gets its first physician. */
  void sessionStaffed(int session) {
    requiredSession.sessionStaffed(session);
  }

  /** The session loses its last physician. */
  void sessionEmptied(int session) {
    requiredSession.sessionEmptied(session);
  }

  /** The physician's date gets its first duty, of whatever kind. */
  void dateTaken(int physician, int day) {
    undesiredDate.dateTaken(physician, day);
    preferredDate.dateTaken(physician, day);
  }

  /** The physician's date loses its last duty, of whatever kind. */
  void dateFreed(int physician, int day) {
    undesiredDate.dateFreed(physician, day);
    preferredDate.dateFreed(physician, day);
  }

  /** The physician's date gets its first duty that is not remote, and no posting has it. */
  void physicianDayStarted(int physician, int day) {
    weeklyLimit.physicianDayStarted(physician, day);
    periodLimit.physicianDayStarted(physician);
    homeStaffing.physicianDayStarted(physician, day);
    promotionService.physicianDayStarted(physician);
  }

  /** The physician's date loses its last duty that is not remote, and no posting has it. */
  void physicianDayEnded(int physician, int day) {
    weeklyLimit.physicianDayEnded(physician, day);
    periodLimit.physicianDayEnded(physician);
    homeStaffing.physicianDayEnded(physician, day);
    promotionService.physicianDayEnded(physician);
  }

  /** The physician's date within a posting gets its first duty that is not remote. */
  void postedDayStarted(int physician, int posting, int daysOfWeek) {
    weeklyLimit.postedDaysChanged(posting, daysOfWeek - 1, daysOfWeek);
    promotionService.physicianDayStarted(physician);
  }

  /** The physician's date within a posting loses its last duty that is not remote. */
  void postedDayEnded(int physician, int posting, int daysOfWeek) {
    weeklyLimit.postedDaysChanged(posting, daysOfWeek + 1, daysOfWeek);
    promotionService.physicianDayEnded(physician);
  }

  void remoteHalfDaysChanged(int before, int after) {
    remoteLimit.halfDaysChanged(before, after);
  }

  void extraEveningsChanged(int before, int after) {
    extraEvenings.datesChanged(before, after);
  }

  /** The physician's first duty at the centre on the date, on site. */
  void visitStarted(int physician, int centre, int day) {
    travelTime.visitStarted(physician, centre, day);
    fairTravel.visitStarted(physician, centre, day);
    titleMix.visitStarted(physician, centre, day);
    requestedSpecialty.visitStarted(physician, centre, day);
    equity.visitStarted(physician, centre, day);
    equityFloor.visitStarted(physician, centre, day);
  }

  /** The physician's last duty at the centre on the date, on site, is taken. */
  void visitEnded(int physician, int centre, int day) {
    travelTime.visitEnded(physician, centre, day);
    fairTravel.visitEnded(physician, centre, day);
    titleMix.visitEnded(physician, centre, day);
    requestedSpecialty.visitEnded(physician, centre, day);
    equity.visitEnded(physician, centre, day);
    equityFloor.visitEnded(physician, centre, day);
  }

  /** As {@link #visitStarted}, at a remote clinic. */
  void remoteVisitStarted(int physician, int site, int day) {
    requestedSpecialty.visitStarted(physician, site, day);
  }

  /** As {@link #visitEnded}, at a remote clinic. */
  void remoteVisitEnded(int physician, int site, int day) {
    requestedSpecialty.visitEnded(physician, site, day);
  }

  /** The physician comes along on a tour. */
  void tourJoined(int physician, int site, int session, int day) {
    travelTime.visitStarted(physician, site, day);
    fairTravel.visitStarted(physician, site, day);
    tourHospitals.memberCame(session, physician);
  }

  /** The physician does not come along any more. */
  void tourLeft(int physician, int site, int session, int day) {
    travelTime.visitEnded(physician, site, day);
    fairTravel.visitEnded(physician, site, day);
    tourHospitals.memberLeft(session, physician);
  }

  void tourDatesChanged(int before, int after) {
    tourOnce.datesChanged(before, after);
  }

  void tourMissingChanged(int before, int after) {
    tourVisit.missingChanged(before, after);
  }

  void tourFirstDateChanged(int window, TourVisits visits) {
    tourGap.firstDateChanged(window, visits);
  }

  /** A date at a clinic, on site or remote, that is not where the physician is posted. */
  void clinicVisitStarted(int physician, int site) {
    continuity.visitStarted(physician, site);
  }

  /** Such a date is taken. */
  void clinicVisitEnded(int physician, int site) {
    continuity.visitEnded(physician, site);
  }

  /** The physician's first visit to a clinic on a weekday, 0 for Monday; no make-up days. */
  void seriesStarted(int physician, int site, int weekday) {
    fixedWeekday.seriesStarted(physician, site, weekday);
  }

  /** The physician's last visit to a clinic on a weekday is taken. */
  void seriesEnded(int physician, int site, int weekday) {
    fixedWeekday.seriesEnded(physician, site, weekday);
  }

  /** Somebody posted to the centre is on site there on a date, as the first. */
  void postedCame(int centre, int day) {
    spread.postedChanged(centre, day, true);
  }

  /** Nobody posted to the centre is on site there on the date any more. */
  void postedLeft(int centre, int day) {
    spread.postedChanged(centre, day, false);
  }

  void postingDayStarted(int posting, int week) {
    postingDays.dayStarted(posting, week);
  }

  void postingDayEnded(int posting, int week) {
    postingDays.dayEnded(posting, week);
  }

  /** A working day becomes a duty day of the centre. */
  void dutyDayStarted(int centre, int day) {
    spread.dutyDayStarted(centre, day);
    equity.dutyDayStarted(centre, day);
  }

  /** A working day ceases to be a duty day of the centre. */
  void dutyDayEnded(int centre, int day) {
    spread.dutyDayEnded(centre, day);
    equity.dutyDayEnded(centre, day);
  }

  /** The days that count towards what is required of a centre's week, remote ones too. */
  void countedDaysChanged(int centre, int week, int before, int after) {
    weeklyCoverage.countedDaysChanged(centre, week, before, after);
    shortfallSpread.countedDaysChanged(centre, week, before, after);
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
        + homeStaffing.cost
        + remoteLimit.cost
        + extraEvenings.cost
        + tourOnce.cost;
  }

  long coverageCost() {
    return weeklyCoverage.cost + requiredSession.cost + tourVisit.cost;
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
        + equity.cost
        + postingDays.cost
        + tourHospitals.cost
        + tourGap.cost
        + equityFloor.cost;
  }

  double forgivable() {
    return continuity.forgivable() + fairTravel.forgivable();
  }

  /** Cost and matches of every rule that the policy judges by, in the catalogue's order. */
  List<RuleTotal> totals() {
    equity.settle();
    return judging.stream().map(RuleScore::total).toList();
  }

  private List<RuleScore> judging() {
    var problem = tables.checked().problem();
    return Stream.<RuleScore>of(
            qualifiedTitle,
            permittedCentre,
            travelLimit,
            availability,
            onePlace,
            dailyLimit,
            weeklyLimit,
            periodLimit,
            homeStaffing,
            remoteLimit,
            extraEvenings,
            tourOnce,
            weeklyCoverage,
            requiredSession,
            tourVisit,
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
            postingDays,
            tourHospitals,
            tourGap,
            equity,
            equityFloor)
        .filter(score -> problem.judgesBy(score.rule()))
        .toList();
  }
}
