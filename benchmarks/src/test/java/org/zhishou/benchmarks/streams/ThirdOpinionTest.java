package org.zhishou.benchmarks.streams;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhishou.benchmarks.facts.CountyFacts;
import org.zhishou.benchmarks.facts.PhysicianFact;
import org.zhishou.engine.audit.Auditor;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.Site;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.rulebook.Level;
import org.zhishou.engine.rulebook.Rule;
import org.zhishou.engine.scoring.RandomProblems;
import org.zhishou.engine.scoring.Rosters;
import org.zhishou.engine.scoring.ScoringTables;

/** Constraint streams and the auditor, rule by rule, on random rosters of random problems. */
class ThirdOpinionTest {
  private static final int PROBLEMS = 300;

  private final SolutionManager<Timetable, HardMediumSoftScore> streams =
      SolutionManager.create(SolverFactory.<Timetable>create(StreamsEngine.config()));

  @Test
  void everyRuleCostsWhatTheAuditorSays() {
    var seenToCost = EnumSet.noneOf(Rule.class);
    for (var seed = 0; seed < PROBLEMS; seed++) {
      var problem = seed % 3 == 0 ? RandomProblems.of(seed) : RandomProblems.withMeasures(seed);
      var duties = Rosters.duties(Rosters.random(new ScoringTables(problem), seed));
      var audit = Auditor.audit(problem, duties);
      for (var rule : problem.problem().rules()) {
        var expected = audit.total(rule).cost();
        assertThat(cost(rule, timetable(problem, duties)))
            .as("%s of seed %d", rule.id(), seed)
            .isEqualTo(expected);
        if (expected != 0) {
          seenToCost.add(rule);
        }
      }
    }
    assertThat(seenToCost)
        .as("rules that cost something somewhere")
        .containsExactlyInAnyOrder(Rule.values());
  }

  @Test
  void theScoreOfAllRulesIsTheAuditorsScore() {
    for (var seed = 0; seed < PROBLEMS; seed++) {
      var problem = seed % 3 == 0 ? RandomProblems.of(seed) : RandomProblems.withMeasures(seed);
      var duties = Rosters.duties(Rosters.random(new ScoringTables(problem), seed));
      var score = streams.update(timetable(problem, duties));
      var expected = Auditor.audit(problem, duties).score();
      assertThat(score)
          .as("seed %d", seed)
          .isEqualTo(
              HardMediumSoftScore.of(expected.limits(), expected.coverage(), expected.soft()));
    }
  }

  private long cost(Rule rule, Timetable timetable) {
    timetable.switchOffAllBut(rule);
    var score = streams.update(timetable);
    return switch (rule.level()) {
      case Level.LIMITS -> -score.hardScore();
      case Level.COVERAGE -> -score.mediumScore();
      case Level.SOFT -> -score.softScore();
    };
  }

  private static Timetable timetable(CheckedProblem problem, List<Duty> duties) {
    var facts = new CountyFacts(problem);
    var timetable = new Timetable(facts, slot -> facts.physicians());
    var physicians =
        timetable.getPhysicians().stream()
            .collect(Collectors.toMap(PhysicianFact::id, physician -> physician));
    record Place(Site site, LocalDate date, Session session) {}
    var emptySeats = new HashMap<Place, List<Seat>>();
    for (var seat : timetable.getSeats()) {
      if (!seat.isPinned()) {
        emptySeats
            .computeIfAbsent(
                new Place(seat.slot().site(), seat.day().date(), seat.slot().session()),
                place -> new ArrayList<>())
            .add(seat);
      }
    }
    for (var duty : duties) {
      if (!duty.pinned()) {
        var place = new Place(duty.site(), duty.date(), duty.session());
        emptySeats.get(place).removeLast().setPhysician(physicians.get(duty.physician()));
      }
    }
    return timetable;
  }
}
