package org.zhishou.engine.substitute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.bound.LegalRosters;
import org.zhishou.engine.draft.AuditorSays;
import org.zhishou.engine.draft.CostChange;
import org.zhishou.engine.draft.LimitBreach;
import org.zhishou.engine.json.Fault;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.Openings;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.MalformedRosterException;
import org.zhishou.engine.rulebook.Rule;
import org.zhishou.engine.scoring.RandomProblems;
import org.zhishou.engine.scoring.Rosters;
import org.zhishou.engine.scoring.ScoringTables;

class SubstitutionTest {
  private static final int PROBLEMS = 100;

  /** Trying every chain takes the auditor long. */
  private static final int PROBLEMS_FOR_CHAINS = 60;

  @Test
  void whatEachSubstituteCostsAndBreaksIsWhatTheAuditorFindsByTryingThem() {
    var ranked = 0;
    var limitsSeen = EnumSet.noneOf(Rule.class);
    for (var seed = 0; seed < PROBLEMS; seed++) {
      var problem = RandomProblems.of(seed);
      var duties = roster(problem, seed);
      for (var vacant : some(duties)) {
        var plan = Substitution.of(problem, duties, List.of(vacant));
        var vacancy = plan.vacancies().getFirst();
        var without = without(plan.problem(), duties, List.of(vacant));
        for (var substitute : vacancy.ranked()) {
          assertThat(brokenByTrying(without, vacant, substitute)).as("seed %d", seed).isEmpty();
          ranked++;
        }
        for (var substitute : vacancy.excluded()) {
          var broken = brokenByTrying(without, vacant, substitute);
          assertThat(broken).as("seed %d", seed).isNotEmpty();
          limitsSeen.addAll(broken);
        }
        assertThat(vacancy.ranked().stream().map(Substitute::change)).isSorted();
        assertThat(vacancy.ranked())
            .extracting(Substitute::physician)
            .doesNotContain(vacant.physician());
      }
    }
    assertThat(ranked).isGreaterThan(100);
    assertThat(limitsSeen).hasSize(9);
  }

  private static Set<Rule> brokenByTrying(AuditorSays without, Duty vacant, Substitute substitute) {
    var tried = without.after(List.of(), List.of(by(vacant, substitute.physician())));
    assertThat(substitute.change()).isEqualTo(without.changeTo(tried));
    var broken = without.newlyBrokenBy(tried);
    assertThat(substitute.newlyBroken().stream().map(LimitBreach::rule).collect(Collectors.toSet()))
        .isEqualTo(broken);
    return broken;
  }

  @Test
  void theBestChainIsTheBestOfAllChains() {
    var lengths = new HashMap<Integer, Integer>();
    var moved = 0;
    for (var seed = 0; seed < PROBLEMS_FOR_CHAINS; seed++) {
      var problem = RandomProblems.of(seed);
      var duties = legalRoster(problem);
      for (var vacant : some(duties)) {
        var plan = Substitution.of(problem, duties, List.of(vacant));
        var chain = plan.vacancies().getFirst().bestChain();
        var without = without(plan.problem(), duties, List.of(vacant));
        var best = new EveryChain(plan.problem(), without, vacant).best();
        assertThat(chain == null ? null : chain.change())
            .as("seed %d, %s", seed, vacant)
            .isEqualTo(best);
        if (chain != null) {
          var after = after(without, chain);
          assertThat(without.changeTo(after)).isEqualTo(chain.change());
          assertThat(without.newlyBrokenBy(after)).isEmpty();
          moved += chain.steps().getLast().from() == null ? 0 : sameHand(chain) ? 1 : 0;
        }
        lengths.merge(chain == null ? 0 : chain.steps().size(), 1, Integer::sum);
      }
    }
    assertThat(lengths).containsOnlyKeys(0, 1, 2);
    assertThat(lengths.get(2)).as("chains of two").isGreaterThan(20);
    assertThat(moved).as("chains that move a duty to another day").isPositive();
  }

  private static boolean sameHand(Chain chain) {
    var last = chain.steps().getLast();
    return Objects.requireNonNull(last.from()).physician().equals(last.to().physician());
  }

  private static AuditorSays after(AuditorSays without, Chain chain) {
    var gone = new ArrayList<Duty>();
    var made = new ArrayList<Duty>();
    for (var step : chain.steps()) {
      var from = step.from();
      if (from != null) {
        gone.add(from);
      }
      made.add(step.to());
    }
    return without.after(gone, made);
  }

  /** Tries one chain after the other with the auditor. */
  private static final class EveryChain {
    private final CheckedProblem problem;
    private final AuditorSays without;
    private final Duty vacant;
    private @Nullable CostChange best;

    EveryChain(CheckedProblem problem, AuditorSays without, Duty vacant) {
      this.problem = problem;
      this.without = without;
      this.vacant = vacant;
    }

    @Nullable CostChange best() {
      for (var physician : physicians()) {
        if (isFree(vacant, physician)) {
          look(List.of(), List.of(by(vacant, physician)));
          for (var duty : without.duties()) {
            if (duty.physician().equals(physician) && !duty.pinned() && sameWeek(duty)) {
              passOn(physician, duty);
              move(physician, duty);
            }
          }
        }
      }
      return best;
    }

    private List<String> physicians() {
      return problem.problem().physicians().stream().map(one -> one.id()).toList();
    }

    private boolean sameWeek(Duty duty) {
      return week(duty) == week(vacant);
    }

    private int week(Duty duty) {
      return problem.problem().period().indexOf(duty.date()) / 7;
    }

    private void passOn(String physician, Duty duty) {
      for (var other : physicians()) {
        if (!other.equals(physician) && isFree(duty, other)) {
          look(List.of(duty), List.of(by(vacant, physician), by(duty, other)));
        }
      }
    }

    private void move(String physician, Duty duty) {
      var openings = new Openings(problem.calendar());
      var centre =
          problem.problem().centres().stream()
              .filter(one -> one.id().equals(duty.centre()))
              .findFirst()
              .orElseThrow();
      for (var day = week(duty) * 7; day < week(duty) * 7 + 7; day++) {
        var date = problem.problem().period().date(day);
        for (var opening : openings.on(centre, date)) {
          var target = new Duty(centre.id(), date, opening.session(), physician, false);
          if (!by(vacant, physician).equals(target)
              && isFree(target, physician)
              && on(target).size() < opening.seats() - (at(target, vacant) ? 1 : 0)) {
            look(List.of(duty), List.of(by(vacant, physician), target));
          }
        }
      }
    }

    private static boolean at(Duty one, Duty other) {
      return by(one, "").equals(by(other, ""));
    }

    private List<Duty> on(Duty place) {
      return without.duties().stream().filter(one -> at(one, place)).toList();
    }

    private boolean isFree(Duty place, String physician) {
      return on(place).stream().noneMatch(one -> one.physician().equals(physician));
    }

    private void look(List<Duty> gone, List<Duty> made) {
      var tried = without.after(gone, made);
      var change = without.changeTo(tried);
      if ((best == null || change.compareTo(best) < 0) && without.newlyBrokenBy(tried).isEmpty()) {
        best = change;
      }
    }
  }

  @Test
  void aWeekOfIllnessIsRepairedTogetherWithinEveryLimitAndAsTheAuditorCountsIt() {
    var filled = 0;
    var several = 0;
    for (var seed = 0; seed < PROBLEMS; seed++) {
      var problem = RandomProblems.of(seed);
      var duties = legalRoster(problem);
      var period = problem.problem().period();
      for (var physician : problem.problem().physicians()) {
        var from = period.firstDay();
        var plan = Substitution.of(problem, duties, physician.id(), from, from.plusDays(6));
        var vacant = plan.vacancies().stream().map(Vacancy::duty).toList();
        var without = without(plan.problem(), duties, vacant);
        var joint = plan.joint();
        var after = new AuditorSays(plan.problem(), joint.duties());
        assertThat(without.changeTo(after)).as("seed %d", seed).isEqualTo(joint.change());
        assertThat(without.newlyBrokenBy(after)).isEmpty();
        assertThat(without.after(joint.gone(), joint.made()).audit().totals())
            .isEqualTo(after.audit().totals());
        assertThat(joint.duties())
            .noneMatch(
                one ->
                    one.physician().equals(physician.id())
                        && one.date().isBefore(from.plusDays(7)));
        if (vacant.size() == 1) {
          var alone = plan.vacancies().getFirst().bestChain();
          assertThat(joint.change())
              .isEqualTo(alone == null ? new CostChange(List.of()) : alone.change());
        }
        several += vacant.size() > 1 && joint.leftEmpty().isEmpty() ? 1 : 0;
        filled += vacant.size() - joint.leftEmpty().size();
      }
    }
    assertThat(filled).isGreaterThan(50);
    assertThat(several).isGreaterThan(10);
  }

  @Test
  void aCountysVacancyIsAnsweredInUnderASecondOfAProcessor() throws IOException {
    var problem = new ProblemReader().read(Files.readAllBytes(Path.of("seeds", "ningdu.json")));
    var duties = legalRoster(problem);
    Substitution.of(problem, duties, List.of(duties.get(1)));
    var processor = ManagementFactory.getThreadMXBean();
    var fastest = Long.MAX_VALUE;
    for (var i = 0; i < 3; i++) {
      var from = processor.getCurrentThreadCpuTime();
      var plan = Substitution.of(problem, duties, List.of(duties.get(100 + i * 200)));
      fastest = Math.min(fastest, processor.getCurrentThreadCpuTime() - from);
      assertThat(plan.vacancies().getFirst().bestChain()).isNotNull();
    }
    assertThat(Duration.ofNanos(fastest)).isLessThan(Duration.ofSeconds(1));
  }

  @Test
  void aVacancyThatTheRosterDoesNotHaveIsRefused() {
    var problem = RandomProblems.of(2);
    var duties = roster(problem, 2);
    var absent = by(duties.getFirst(), "P99");
    assertThatThrownBy(() -> Substitution.of(problem, duties, List.of(absent)))
        .isInstanceOf(MalformedRosterException.class)
        .hasMessageContaining("/vacant/0");
  }

  @Test
  void aVacancyThatIsNamedTwiceIsRefused() {
    var problem = RandomProblems.of(2);
    var duties = roster(problem, 2);
    var vacant = duties.getFirst();
    var pinned = vacant.withPinned(!vacant.pinned());
    assertThatThrownBy(() -> Substitution.of(problem, duties, List.of(vacant, pinned)))
        .isInstanceOfSatisfying(
            MalformedRosterException.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(Fault::pointer, Fault::code)
                    .containsExactly(tuple("/vacant/1", "duplicate-duty")));
  }

  private static AuditorSays without(CheckedProblem problem, List<Duty> duties, List<Duty> vacant) {
    return new AuditorSays(problem, duties.stream().filter(one -> !vacant.contains(one)).toList());
  }

  private static List<Duty> roster(CheckedProblem problem, long seed) {
    return Rosters.duties(Rosters.random(new ScoringTables(problem), seed));
  }

  /** Close to the certificate. */
  private static List<Duty> legalRoster(CheckedProblem problem) {
    return Rosters.duties(LegalRosters.of(new ScoringTables(problem)));
  }

  private static List<Duty> some(List<Duty> duties) {
    var step = 1 + duties.size() / 6;
    var some = new ArrayList<Duty>();
    for (var i = 0; i < duties.size(); i += step) {
      some.add(duties.get(i));
    }
    return some;
  }

  private static Duty by(Duty duty, String physician) {
    return new Duty(duty.centre(), duty.date(), duty.session(), physician, false);
  }
}
