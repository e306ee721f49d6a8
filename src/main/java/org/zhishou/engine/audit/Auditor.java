package org.zhishou.engine.audit;

import java.util.ArrayList;
import java.util.List;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.MalformedRosterException;
import org.zhishou.engine.roster.RosterScore;
import org.zhishou.engine.roster.RuleTotal;
import org.zhishou.engine.rulebook.Level;
import org.zhishou.engine.rulebook.Rule;

/**
 * Judges a roster by {@code docs/rules.md}, from nothing but the problem and the duties. It shares
 * no arithmetic with the scoring that the search uses, and so can contradict it.
 */
public final class Auditor {
  private Auditor() {}

  /**
   * Audits the duties in any order; their {@code pinned} is not asked, the problem's baseline says
   * what is pinned.
   *
   * @throws MalformedRosterException with every defect, if the duties drop a pinned duty, use a
   *     closed session or more seats than it has, put a physician twice on one session, name an
   *     unknown centre or physician or a date outside the period
   */
  public static Audit audit(CheckedProblem problem, List<Duty> duties) {
    var book = RosterBook.of(problem, duties);
    var totals = new ArrayList<RuleTotal>();
    var all = new ArrayList<Finding>();
    for (var rule : book.problem().rules()) {
      var findings = new Findings(rule, book.policy());
      auditOf(rule).audit(book, findings);
      totals.add(findings.total());
      all.addAll(findings.all());
    }
    return new Audit(score(totals), totals, all);
  }

  private static RuleAudit auditOf(Rule rule) {
    return switch (rule) {
      case QUALIFIED_TITLE -> DutyLimitsAudit::qualifiedTitle;
      case PERMITTED_CENTRE -> DutyLimitsAudit::permittedCentre;
      case TRAVEL_LIMIT -> DutyLimitsAudit::travelLimit;
      case AVAILABILITY -> AvailabilityAudit::availability;
      case ONE_PLACE -> PhysicianLimits::onePlace;
      case DAILY_LIMIT -> PhysicianLimits::dailyLimit;
      case WEEKLY_LIMIT -> PhysicianLimits::weeklyLimit;
      case PERIOD_LIMIT -> PhysicianLimits::periodLimit;
      case HOME_STAFFING -> HomeStaffingAudit::homeStaffing;
      case WEEKLY_COVERAGE -> Coverage::weeklyCoverage;
      case REQUIRED_SESSION -> Coverage::requiredSession;
      case FAIR_WORKLOAD -> Workload::fairWorkload;
      case FAIR_TRAVEL -> Travel::fairTravel;
      case TRAVEL_TIME -> Travel::travelTime;
      case CONTINUITY -> Regularity::continuity;
      case FIXED_WEEKDAY -> Regularity::fixedWeekday;
      case TITLE_MIX -> CentreWishes::titleMix;
      case SPREAD -> CentreWishes::spread;
      case UNDESIRED_DATE -> PhysicianWishes::undesiredDate;
      case PREFERRED_DATE -> PhysicianWishes::preferredDate;
      case REQUESTED_SPECIALTY -> CentreWishes::requestedSpecialty;
      case EXTRA_DUTY -> Workload::extraDuty;
      case PROMOTION_SERVICE -> Workload::promotionService;
      case SHORTFALL_SPREAD -> Coverage::shortfallSpread;
      case STABILITY -> StabilityAudit::stability;
      case EQUITY -> EquityAudit::equity;
      case REMOTE_LIMIT -> PhysicianLimits::remoteLimit;
      case EXTRA_EVENING_LIMIT -> PhysicianLimits::extraEveningLimit;
      case TOUR_ONCE -> Tours::tourOnce;
      case TOUR_VISIT -> Tours::tourVisit;
      case POSTING_DAYS -> Postings::postingDays;
      case TOUR_HOSPITALS -> Tours::tourHospitals;
      case TOUR_GAP -> Tours::tourGap;
      case EQUITY_FLOOR -> EquityFloorAudit::equityFloor;
    };
  }

  private static RosterScore score(List<RuleTotal> totals) {
    return new RosterScore(
        level(Level.LIMITS, totals), level(Level.COVERAGE, totals), level(Level.SOFT, totals));
  }

  private static long level(Level level, List<RuleTotal> totals) {
    return -totals.stream()
        .filter(total -> total.rule().level() == level)
        .mapToLong(RuleTotal::cost)
        .sum();
  }
}
