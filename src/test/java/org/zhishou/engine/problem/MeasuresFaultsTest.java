package org.zhishou.engine.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.engine.problem.Faulty.faults;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the reader finds wrong with postings and tours, each code by itself. */
class MeasuresFaultsTest {
  private static final String TOUR =
      """
      {id: 'T1', centre: 'C1', team: [{specialty: 'PAEDIATRICS'}],
       minutesFrom: [{hospital: 'H1', minutes: 9}],
       windows: [{from: '2026-11-02', to: '2026-11-06'}]}
      """;
  private static final String POSTING =
      "{physician: 'P1', centre: 'C1', from: '2026-07-01', to: '2026-12-31'}";

  /** Two weeks from 2 November 2026. */
  private static CountyJson county() {
    return Counties.twoCentresThreePhysicians().adding("/tours", TOUR).adding("/postings", POSTING);
  }

  private static List<String> codes(CountyJson county) {
    return faults(county.json()).stream().map(fault -> fault.code()).toList();
  }

  @Test
  void theCountyItselfHasNoFault() {
    assertThat(county().checked().warnings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/postings | {physician: 'P1', centre: 'C2', from: '2026-12-31', to: '2027-12-31'}"
            + "| overlapping-postings",
        "/physicians | {id: 'P9', institution: 'C1', title: 'ATTENDING'} |",
        "/tours/0/windows | {from: '2026-11-06', to: '2026-11-10'} | windows-not-in-order",
        "/tours/0/team | {seats: 20} | team-too-large",
        "/tours/0/team | {specialty: 'PAEDIATRICS', seats: 2} | duplicate-team-row",
        "/tours/0/minutesFrom | {hospital: 'H1', minutes: 8} | duplicate-tour-minutes",
        "/baseline | {tour: 'T1', centre: 'C2', date: '2026-11-03', physician: 'P2'}"
            + "| tour-at-another-centre",
        "/baseline | {tour: 'T1', centre: 'C1', date: '2026-11-03', session: 'MORNING',"
            + " physician: 'P2'} | tour-not-full-day",
        "/baseline | {tour: 'T1', centre: 'C1', date: '2026-11-03', mode: 'REMOTE',"
            + " physician: 'P2'} | tour-with-mode",
        "/baseline | {tour: 'T1', centre: 'C1', date: '2026-11-09', physician: 'P2',"
            + " pinned: true} | pinned-off-tour-dates",
      })
  void oneThingMoreIsAFault(String list, String element, String code) {
    var county = county().adding(list, element);
    assertThat(codes(county)).isEqualTo(code == null ? List.of() : List.of(code));
  }

  @Test
  void whoIsNoHospitalsIsNotPosted() {
    var county =
        county()
            .adding("/physicians", "{id: 'P9', institution: 'C1', title: 'ATTENDING'}")
            .with("/postings/0/physician", "'P9'");
    assertThat(codes(county)).containsExactly("not-dispatched");
  }

  @Test
  void aPostingOfLessThan183DaysOfAnyYearEarnsNothing() {
    var warnings = county().with("/postings/0/from", "'2026-07-03'").checked().warnings().stream();
    assertThat(warnings.map(one -> one.code())).containsExactly("posting-earns-nothing");
    assertThat(county().with("/postings/0/from", "'2026-07-02'").checked().warnings()).isEmpty();
  }

  @Test
  void whoIsPostedWhereNothingButATourIsMayComeAlong() {
    var warnings =
        county()
            .with("/physicians/0/permittedCentres", "[]")
            .with("/physicians/0/maxTravelMinutes", "0")
            .with("/centres/0/openSessions", "[]")
            .checked()
            .warnings();
    assertThat(warnings).isEmpty();
  }

  @Test
  void aWindowWithoutACandidateDateAsksForNothing() {
    var warnings =
        county()
            .adding("/tours/0/windows", "{from: '2026-11-07', to: '2026-11-08'}")
            .checked()
            .warnings()
            .stream();
    assertThat(warnings.map(one -> one.code())).containsExactly("tour-window-without-dates");
  }
}
