package org.zhishou.engine.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhishou.engine.problem.Session.AFTERNOON;
import static org.zhishou.engine.problem.Session.EVENING;
import static org.zhishou.engine.problem.Session.FULL_DAY;
import static org.zhishou.engine.problem.Session.MORNING;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.audit.Auditor;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.Counties;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.roster.Bounds;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.MalformedRosterException;
import org.zhishou.engine.rulebook.Rule;
import org.zhishou.engine.scoring.RandomProblems;
import org.zhishou.engine.scoring.Rosters;
import org.zhishou.engine.scoring.ScoringTables;

class RosterFiguresTest {
  /** C1 has 20,000 residents and opens full days; C2 opens Tuesdays and a Saturday by halves. */
  private static CheckedProblem county() {
    return Counties.twoCentresThreePhysicians()
        .with("/centres/0/population", "20000")
        .with("/centres/1/population", "10000")
        .with("/centres/1/dutyDaysPerWeek", "1")
        .with(
            "/centres/1/openSessions",
            """
            [{weekday: 'TUESDAY', session: 'MORNING'}, {weekday: 'TUESDAY', session: 'AFTERNOON'},
             {weekday: 'TUESDAY', session: 'EVENING', required: true},
             {weekday: 'SATURDAY', session: 'MORNING'}, {weekday: 'THURSDAY', session: 'MORNING'}]
            """)
        .checked();
  }

  private static final List<Duty> DUTIES =
      List.of(
          duty("C1", "2026-11-02", FULL_DAY, "P1"),
          duty("C1", "2026-11-04", FULL_DAY, "P2"),
          duty("C1", "2026-11-05", FULL_DAY, "P1"),
          duty("C1", "2026-11-06", FULL_DAY, "P3"),
          duty("C2", "2026-11-03", MORNING, "P2"),
          duty("C2", "2026-11-03", AFTERNOON, "P2"),
          duty("C2", "2026-11-03", EVENING, "P3"),
          duty("C2", "2026-11-07", MORNING, "P3"));

  private static Duty duty(String centre, String date, Session session, String physician) {
    return new Duty(centre, LocalDate.parse(date), session, physician, false);
  }

  private final RosterFigures figures = RosterFigures.of(county(), DUTIES, null);

  @Test
  void aCentresFiguresAreCountedByTheWordsOfTheRules() {
    assertThat(figures.centres())
        .containsExactly(
            new CentreFigure(
                "C1",
                6,
                4,
                3,
                1,
                2.0,
                1,
                new TreeMap<>(Map.of("GENERAL_MEDICINE", 3, "PAEDIATRICS", 1)),
                0,
                0,
                0,
                0),
            new CentreFigure(
                "C2",
                2,
                1,
                1,
                0,
                1.0,
                1,
                new TreeMap<>(Map.of("GENERAL_MEDICINE", 1, "PAEDIATRICS", 2)),
                1,
                1,
                0,
                0));
  }

  @Test
  void aPhysiciansWayIsCountedOnceForACentreAndDate() {
    assertThat(figures.physicians())
        .containsExactly(
            new PhysicianFigure("P1", 2, 4, 40),
            new PhysicianFigure("P2", 2, 4, 60),
            new PhysicianFigure("P3", 3, 4, 100));
    assertThat(figures.load()).isEqualTo(new Spread(4, 4, 4, 0));
    assertThat(figures.travel()).isEqualTo(new Spread(40, 60, 100, 0.2));
  }

  @Test
  void coverageStandsBesideTheCertificate() {
    var coverage = figures.coverage();
    assertThat(coverage.required()).isEqualTo(8);
    assertThat(coverage.staffed()).isEqualTo(4);
    assertThat(coverage.requiredSessions()).isEqualTo(2);
    assertThat(coverage.staffedSessions()).isEqualTo(1);
    assertThat(coverage.possible()).isBetween(4, 8);
  }

  @Test
  void equityIsAFigureThoughTheRuleIsOff() {
    assertThat(figures.rules())
        .extracting(RuleFigure::rule)
        .hasSize(25)
        .doesNotContain(Rule.EQUITY);
    // One day above the minimum, at C1, whose share is two thirds of it.
    assertThat(figures.extraDays()).isEqualTo(new EquityFigure(1, 3 + 3, 0.3333));
    // One senior day each; C1's share is 1.33.
    assertThat(figures.seniorDays()).isEqualTo(new EquityFigure(2, 3 + 3, 0.1667));
  }

  @Test
  void equityFiguresAreWhatTheRuleCosts() {
    for (var seed = 0; seed < 60; seed++) {
      var problem = RandomProblems.of(seed);
      if (problem.problem().judgesBy(Rule.EQUITY)) {
        var duties = Rosters.duties(Rosters.random(new ScoringTables(problem), seed));
        var figures = RosterFigures.of(problem, duties, null);
        var weight = problem.problem().policy().weight(Rule.EQUITY);
        assertThat(weight * (figures.extraDays().tenthsOff() + figures.seniorDays().tenthsOff()))
            .as("seed %d", seed)
            .isEqualTo(Auditor.audit(problem, duties).total(Rule.EQUITY).cost());
      }
    }
  }

  @Test
  void missingDaysOfTheCentresAddUpToTheRule() {
    for (var seed = 0; seed < 60; seed++) {
      var problem = RandomProblems.of(seed);
      var duties = Rosters.duties(Rosters.random(new ScoringTables(problem), seed));
      var figures = RosterFigures.of(problem, duties, null);
      assertThat(figures.centres().stream().mapToInt(CentreFigure::missingDays).sum())
          .as("seed %d", seed)
          .isEqualTo(Auditor.audit(problem, duties).total(Rule.WEEKLY_COVERAGE).cost());
    }
  }

  @Test
  void boundsAreThereWhereTheyAreKnown() {
    assertThat(figures.softLowerBound()).isNull();
    var bound = new Bounds.Soft(700, 900, List.of(new Bounds.RuleBound(Rule.SPREAD, 10)));
    var bounded = RosterFigures.of(county(), DUTIES, bound);
    assertThat(bounded.softLowerBound()).isEqualTo(700);
    assertThat(bounded.rules())
        .filteredOn(figure -> figure.lowerBound() != null)
        .extracting(RuleFigure::rule)
        .containsExactly(Rule.SPREAD);
  }

  @Test
  void dutiesThatDoNotFitTheProblemAreRefused() {
    assertThatThrownBy(
            () ->
                RosterFigures.of(county(), List.of(duty("C9", "2026-11-02", FULL_DAY, "P1")), null))
        .isInstanceOf(MalformedRosterException.class);
  }

  @Test
  void remoteDutiesAndToursAreCountedApart() {
    var county =
        Counties.twoCentresThreePhysicians()
            .with(
                "/centres/1/openSessions",
                "[{weekday: 'TUESDAY', session: 'MORNING', mode: 'REMOTE'},"
                    + " {weekday: 'TUESDAY', session: 'AFTERNOON', mode: 'REMOTE'}]")
            .adding(
                "/tours",
                "{id: 'T1', centre: 'C2', team: [{seats: 2}],"
                    + " windows: [{from: '2026-11-02', to: '2026-11-08'}]}")
            .checked();
    var day = LocalDate.parse("2026-11-03");
    var duties =
        List.of(
            new Duty("C2", null, day, MORNING, Mode.REMOTE, "P1", false),
            new Duty("C2", null, day, AFTERNOON, Mode.REMOTE, "P1", false),
            new Duty("C2", "T1", day.plusDays(1), FULL_DAY, Mode.ON_SITE, "P1", false),
            new Duty("C2", "T1", day.plusDays(1), FULL_DAY, Mode.ON_SITE, "P2", false));
    var centre = RosterFigures.of(county, duties, null).centres().getLast();
    assertThat(centre.remoteDays()).isEqualTo(1);
    assertThat(centre.tourDays()).isEqualTo(1);
    assertThat(centre.dutyDays()).isZero();
  }
}
