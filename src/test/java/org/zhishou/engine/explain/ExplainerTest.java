package org.zhishou.engine.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.draft.AuditorSays;
import org.zhishou.engine.draft.LimitBreach;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.rulebook.Rule;
import org.zhishou.engine.scoring.RandomProblems;
import org.zhishou.engine.scoring.Rosters;
import org.zhishou.engine.scoring.ScoringTables;

class ExplainerTest {
  private static final int PROBLEMS = 80;

  @Test
  void everyDeltaAndEveryBrokenLimitIsWhatTheAuditorFindsByTryingIt() {
    var limitsSeen = EnumSet.noneOf(Rule.class);
    var eligible = 0;
    for (var seed = 0; seed < PROBLEMS; seed++) {
      var problem = RandomProblems.of(seed);
      var auditor = new AuditorSays(problem, roster(problem, seed));
      var explainer = new Explainer(problem, auditor.duties());
      for (var duty : some(unpinned(auditor.duties()))) {
        var explanation = explainer.duty(duty);
        assertThat(explanation.ifEmpty())
            .as("seed %d, %s left empty", seed, duty)
            .isEqualTo(auditor.changeTo(auditor.after(List.of(duty), List.of())));
        assertNobodyIsForgotten(problem, auditor.duties(), explanation);
        for (var alternative : explanation.eligible()) {
          assertThat(brokenByTrying(auditor, duty, alternative)).as("seed %d", seed).isEmpty();
          eligible++;
        }
        for (var alternative : explanation.ineligible()) {
          var broken = brokenByTrying(auditor, duty, alternative);
          assertThat(broken).as("seed %d, %s", seed, alternative).isNotEmpty();
          limitsSeen.addAll(broken);
        }
        assertThat(explanation.eligible().stream().map(Alternative::change)).isSorted();
      }
    }
    assertThat(eligible).as("eligible").isGreaterThan(100);
    assertThat(limitsSeen).as("limits that spoke against somebody").hasSize(9);
  }

  private static Set<Rule> brokenByTrying(AuditorSays auditor, Duty duty, Alternative alternative) {
    var tried = auditor.after(List.of(duty), List.of(by(duty, alternative.physician())));
    assertThat(alternative.change()).isEqualTo(auditor.changeTo(tried));
    var broken = auditor.newlyBrokenBy(tried);
    assertThat(
            alternative.newlyBroken().stream().map(LimitBreach::rule).collect(Collectors.toSet()))
        .as("limits broken by %s on %s", alternative.physician(), duty)
        .isEqualTo(broken);
    return broken;
  }

  private static void assertNobodyIsForgotten(
      CheckedProblem problem, List<Duty> duties, DutyExplanation explanation) {
    var named = new HashSet<String>();
    explanation.eligible().forEach(one -> named.add(one.physician()));
    explanation.ineligible().forEach(one -> named.add(one.physician()));
    var duty = explanation.duty();
    duties.stream()
        .filter(one -> by(one, duty.physician()).equals(by(duty, duty.physician())))
        .forEach(one -> named.add(one.physician()));
    assertThat(named)
        .isEqualTo(
            problem.problem().physicians().stream().map(Physician::id).collect(Collectors.toSet()));
  }

  @Test
  void whatEachDutyIsWorthInTheWholeIsWhatTheAuditorFindsWithoutIt() {
    for (var seed = 0; seed < 40; seed++) {
      var problem = RandomProblems.of(seed);
      var auditor = new AuditorSays(problem, roster(problem, seed));
      var whole = new Explainer(problem, auditor.duties()).roster();
      assertThat(whole.rules()).isEqualTo(auditor.audit().totals());
      assertThat(whole.score()).isEqualTo(auditor.audit().score());
      for (var cost : whole.duties()) {
        if (!cost.duty().pinned()) {
          assertThat(cost.ifEmpty())
              .isEqualTo(auditor.changeTo(auditor.after(List.of(cost.duty()), List.of())));
        }
      }
    }
  }

  @Test
  void loadsAreCountedFromTheDutiesAndTargetsAreThoseOfTheRule() {
    for (var seed = 0; seed < PROBLEMS; seed++) {
      var problem = RandomProblems.of(seed);
      var duties = roster(problem, seed);
      for (var load : new Explainer(problem, duties).roster().physicians()) {
        var own = duties.stream().filter(one -> one.physician().equals(load.physician())).toList();
        var dates = own.stream().map(Duty::date).collect(Collectors.toSet());
        var visits = own.stream().map(one -> one.centre() + one.date()).collect(Collectors.toSet());
        assertThat(load.halfDays())
            .isEqualTo(own.stream().mapToInt(one -> one.session().halfDays()).sum());
        assertThat(load.dutyDays()).isEqualTo(dates.size());
        assertThat(load.dutyDaysByWeek().stream().mapToInt(days -> days).sum())
            .isEqualTo(dates.size());
        assertThat(load.pattern().stream().mapToInt(PhysicianLoad.Series::dates).sum())
            .isEqualTo(visits.size());
      }
    }
  }

  @Test
  void anUnattainableDayNamesThePieceOfTheMinimumCutInBothLanguages() {
    var withCut = 0;
    for (var seed = 0; seed < PROBLEMS; seed++) {
      var problem = RandomProblems.of(seed);
      for (var shortage : new Explainer(problem, roster(problem, seed)).roster().shortages()) {
        assertThat(shortage.shortage().reason().in(Locale.ENGLISH)).isNotBlank();
        var cut = shortage.cut();
        if (cut != null) {
          assertThat(cut.in(Locale.ENGLISH)).contains("missing at least");
          assertThat(cut.in(Locale.SIMPLIFIED_CHINESE)).contains("至少缺");
          withCut++;
        }
      }
    }
    assertThat(withCut).isGreaterThan(20);
  }

  @Test
  void aDutyThatTheRosterDoesNotHaveIsRefusedByName() {
    var problem = RandomProblems.of(2);
    var duties = roster(problem, 2);
    var absent = unpinned(duties).getFirst();
    var without = duties.stream().filter(one -> !one.equals(absent)).toList();
    assertThatThrownBy(() -> new Explainer(problem, without).duty(absent))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(absent.physician());
  }

  private static List<Duty> roster(CheckedProblem problem, long seed) {
    return Rosters.duties(Rosters.random(new ScoringTables(problem), seed));
  }

  private static List<Duty> unpinned(List<Duty> duties) {
    return duties.stream().filter(duty -> !duty.pinned()).toList();
  }

  /** A dozen over the whole roster. */
  private static List<Duty> some(List<Duty> duties) {
    var step = 1 + duties.size() / 12;
    return IntStream.range(0, duties.size())
        .filter(i -> i % step == 0)
        .mapToObj(duties::get)
        .toList();
  }

  private static Duty by(Duty duty, String physician) {
    return new Duty(duty.centre(), duty.date(), duty.session(), physician, false);
  }
}
