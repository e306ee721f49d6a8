package org.zhishou.engine.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.zhishou.engine.problem.Counties;
import org.zhishou.engine.problem.CountyJson;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.RuleTotal;
import org.zhishou.engine.rulebook.Rule;

/** Remote sessions, postings, evenings after full days, tours and the floor of equity, by hand. */
class MeasuresTest {
  private static Duty onSite(String centre, String date, Session session, String physician) {
    return new Duty(centre, LocalDate.parse(date), session, physician, false);
  }

  private static Duty remote(String centre, String date, Session session, String physician) {
    return new Duty(centre, null, LocalDate.parse(date), session, Mode.REMOTE, physician, false);
  }

  private static Duty tour(String date, String physician) {
    return new Duty(
        "C1", "T1", LocalDate.parse(date), Session.FULL_DAY, Mode.ON_SITE, physician, false);
  }

  private static void assertCosts(
      Rule rule, long cost, long matches, CountyJson county, Duty... duties) {
    var audit = Auditor.audit(county.checked(), List.of(duties));
    assertThat(audit.total(rule)).isEqualTo(new RuleTotal(rule, cost, matches));
    Stream.of(Locale.CHINA, Locale.ENGLISH)
        .flatMap(locale -> audit.findings(rule).stream().map(one -> one.text().in(locale)))
        .forEach(text -> assertThat(text).isNotBlank().doesNotContain("{", "audit.", "null"));
  }

  /**
   * Two plain weeks from 2 November 2026; C1 and C2; P1, P2 (associate chief), P3 (paediatrics).
   */
  private static CountyJson county() {
    return Counties.twoCentresThreePhysicians();
  }

  private static CountyJson withRemoteSessions() {
    return county()
        .with(
            "/centres/0/openSessions",
            """
            [{weekday: 'MONDAY', session: 'FULL_DAY'},
             {weekday: 'MONDAY', session: 'EVENING', mode: 'REMOTE'},
             {weekday: 'TUESDAY', session: 'MORNING', mode: 'REMOTE', required: true},
             {weekday: 'TUESDAY', session: 'AFTERNOON', mode: 'REMOTE'},
             {weekday: 'WEDNESDAY', session: 'MORNING', mode: 'REMOTE'}]
            """);
  }

  private static CountyJson withTour() {
    return county()
        .adding("/hospitals", "{id: 'H2'}")
        .adding("/physicians", "{id: 'P4', institution: 'H2', title: 'ATTENDING'}")
        .adding("/travelTimes", "{from: 'H2', to: 'C1', minutes: 30}")
        .adding("/travelTimes", "{from: 'H2', to: 'C2', minutes: 30}")
        .adding(
            "/tours",
            """
            {id: 'T1', centre: 'C1', minGapDays: 9,
             windows: [{from: '2026-11-02', to: '2026-11-08'},
                       {from: '2026-11-09', to: '2026-11-15'}],
             team: [{specialty: 'PAEDIATRICS'}, {seats: 2}]}
            """);
  }

  @RuleTest(Rule.REMOTE_LIMIT)
  void remoteHalfDaysOfAWeekAboveThePolicys() {
    assertCosts(
        Rule.REMOTE_LIMIT,
        1,
        1,
        withRemoteSessions(),
        remote("C1", "2026-11-03", Session.MORNING, "P1"),
        remote("C1", "2026-11-03", Session.AFTERNOON, "P1"),
        remote("C1", "2026-11-04", Session.MORNING, "P1"),
        remote("C1", "2026-11-10", Session.MORNING, "P1"));
  }

  @RuleTest(Rule.EXTRA_EVENING_LIMIT)
  void eveningsAfterFullDaysOfAMonthAboveThePolicys() {
    assertCosts(
        Rule.EXTRA_EVENING_LIMIT,
        1,
        1,
        county()
            .with(
                "/centres/0/openSessions",
                "[{weekday: 'MONDAY', session: 'FULL_DAY'}, {weekday: 'MONDAY', session: 'EVENING'}]")
            .with("/policy", "{eveningMayFollowFullDay: true, maxExtraEveningsPerMonth: 1}"),
        onSite("C1", "2026-11-02", Session.FULL_DAY, "P1"),
        onSite("C1", "2026-11-02", Session.EVENING, "P1"),
        onSite("C1", "2026-11-09", Session.FULL_DAY, "P1"),
        onSite("C1", "2026-11-09", Session.EVENING, "P1"));
  }

  @RuleTest(Rule.TOUR_ONCE)
  void datesOfAWindowBeyondTheFirst() {
    assertCosts(
        Rule.TOUR_ONCE,
        1,
        1,
        withTour(),
        tour("2026-11-03", "P1"),
        tour("2026-11-05", "P2"),
        tour("2026-11-10", "P1"));
  }

  @RuleTest(Rule.TOUR_VISIT)
  void placesMissingOnTheFirstDateAndTheWholeTeamWhereThereIsNone() {
    assertCosts(
        Rule.TOUR_VISIT, 1 + 3, 2, withTour(), tour("2026-11-03", "P1"), tour("2026-11-03", "P2"));
  }

  @RuleTest(Rule.TOUR_HOSPITALS)
  void hospitalsOfATeamBeyondTheFirst() {
    assertCosts(
        Rule.TOUR_HOSPITALS,
        40,
        1,
        withTour(),
        tour("2026-11-03", "P1"),
        tour("2026-11-03", "P3"),
        tour("2026-11-03", "P4"),
        tour("2026-11-10", "P1"));
  }

  @RuleTest(Rule.TOUR_GAP)
  void daysByWhichTwoVisitsLieTooClose() {
    assertCosts(
        Rule.TOUR_GAP, 5 * 5, 1, withTour(), tour("2026-11-06", "P1"), tour("2026-11-10", "P1"));
  }

  @RuleTest(Rule.POSTING_DAYS)
  void daysOfAPostingThatSomebodyIsMissed() {
    assertCosts(
        Rule.POSTING_DAYS,
        20 * (2 + 1),
        2,
        county()
            .with(
                "/postings",
                """
                [{physician: 'P1', centre: 'C1', from: '2026-07-01', to: '2026-11-09',
                  daysPerWeek: 3}]
                """),
        onSite("C1", "2026-11-04", Session.FULL_DAY, "P1"),
        onSite("C1", "2026-11-10", Session.FULL_DAY, "P1"));
  }

  @RuleTest(Rule.EQUITY_FLOOR)
  void seniorDatesThatACentreLacksOfItsFloor() {
    assertCosts(
        Rule.EQUITY_FLOOR,
        7 * (3 - 1),
        1,
        county()
            .with("/centres/0/population", "20000")
            .with("/policy", "{seniorDaysPer10000: 10, weights: {'equity-floor': 7}}"),
        onSite("C1", "2026-11-04", Session.FULL_DAY, "P2"),
        onSite("C1", "2026-11-05", Session.FULL_DAY, "P1"));
  }

  @RuleTest(Rule.WEEKLY_COVERAGE)
  void aRemoteDayStandsInForADutyDayWhereThePolicyLetsIt() {
    var county = withRemoteSessions().with("/policy", "{remoteDutyDaysPerWeek: 1}");
    assertCosts(
        Rule.WEEKLY_COVERAGE,
        (3 - 2) + 3 + 3 + 3,
        4,
        county,
        onSite("C1", "2026-11-02", Session.FULL_DAY, "P2"),
        remote("C1", "2026-11-02", Session.EVENING, "P1"),
        remote("C1", "2026-11-03", Session.MORNING, "P1"),
        remote("C1", "2026-11-04", Session.MORNING, "P1"));
  }

  @RuleTest(Rule.ONE_PLACE)
  void remoteDutiesOfTwoCentresAreAtOnePlaceAndNeverBesideOnesOnSite() {
    var county =
        withRemoteSessions()
            .with(
                "/centres/1/openSessions",
                "[{weekday: 'TUESDAY', session: 'AFTERNOON', mode: 'REMOTE'},"
                    + " {weekday: 'TUESDAY', session: 'EVENING'}]");
    assertCosts(
        Rule.ONE_PLACE,
        2,
        2,
        county,
        remote("C1", "2026-11-03", Session.MORNING, "P1"),
        remote("C2", "2026-11-03", Session.AFTERNOON, "P1"),
        onSite("C2", "2026-11-03", Session.EVENING, "P1"));
  }

  @RuleTest(Rule.WEEKLY_LIMIT)
  void aPostingHasAWeeklyLimitOfItsOwn() {
    var county =
        county()
            .with(
                "/postings",
                """
                [{physician: 'P1', centre: 'C1', from: '2026-07-01', to: '2026-11-04',
                  daysPerWeek: 2}]
                """);
    assertCosts(
        Rule.WEEKLY_LIMIT,
        1,
        1,
        county,
        onSite("C1", "2026-11-02", Session.FULL_DAY, "P1"),
        onSite("C1", "2026-11-03", Session.FULL_DAY, "P1"),
        onSite("C1", "2026-11-04", Session.FULL_DAY, "P1"),
        onSite("C1", "2026-11-05", Session.FULL_DAY, "P1"),
        onSite("C2", "2026-11-06", Session.FULL_DAY, "P1"));
  }
}
