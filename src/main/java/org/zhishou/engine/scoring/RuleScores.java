package org.zhishou.engine.scoring;

import java.util.List;

/** The table of contents: every rule of {@code docs/rules.md}, in its order. */
final class RuleScores {
  private RuleScores() {}

  static List<RuleScore> all(ScoringTables tables, RosterState state) {
    return List.of(
        new QualifiedTitle(tables),
        new PermittedCentre(tables),
        new TravelLimit(tables),
        new Availability(tables),
        new OnePlace(tables, state),
        new DailyLimit(tables),
        new WeeklyLimit(tables, state),
        new PeriodLimit(tables, state),
        new HomeStaffing(tables, state),
        new WeeklyCoverage(tables, state),
        new RequiredSession(tables, state),
        new FairWorkload(tables),
        new FairTravel(tables),
        new TravelTime(tables),
        new Continuity(tables, state),
        new FixedWeekday(tables),
        new TitleMix(tables),
        new Spread(tables, state),
        new UndesiredDate(tables),
        new PreferredDate(tables),
        new RequestedSpecialtyDates(tables),
        new ExtraDuty(tables),
        new PromotionService(tables, state),
        new ShortfallSpread(tables, state),
        new Stability(tables, state));
  }
}
