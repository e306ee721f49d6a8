package org.zhishou.engine.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.bound.CoverageCertificate;
import org.zhishou.engine.change.ChangePolicyLimit;
import org.zhishou.engine.change.ChangesReader;
import org.zhishou.engine.change.ChangesWriter;
import org.zhishou.engine.change.Scenarios;
import org.zhishou.engine.change.WithdrawHospital;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.problem.ProblemWriter;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.sample.SampleCounty;
import org.zhishou.engine.sample.SampleOptions;
import org.zhishou.engine.scoring.RandomProblems;
import org.zhishou.engine.scoring.ScoringTables;

class AdvisorTest {
  @Test
  void theFirstAdviceOfTenShortCountiesRaisesTheCertificateByWhatItSays() {
    var short_ = 0;
    var ended = 0;
    for (var seed = 1; short_ < 10 && seed < 200; seed++) {
      var problem = tight(seed);
      var before = certificate(problem);
      if (before.leastMissing() == 0) {
        continue;
      }
      short_++;
      var report = advisor().on(problem);
      assertThat(report.missing()).isEqualTo(before.leastMissing());
      assertThat(report.repairs()).as("seed %d", seed).isNotEmpty();
      for (var advice : report.repairs()) {
        var after = certificate(following(problem, List.of(advice)));
        assertThat(before.leastMissing() - after.leastMissing())
            .as("seed %d, %s", seed, advice.text().in(Locale.ENGLISH))
            .isEqualTo(advice.days())
            .isPositive();
        assertThat(advice.exact()).isEqualTo(before.exact() && after.exact());
      }
      assertSequenceAddsUp(problem, report);
      ended += report.missingAfter() == 0 ? 1 : 0;
    }
    assertThat(short_).isEqualTo(10);
    assertThat(ended).as("shortages that the sequence ends").isGreaterThan(5);
  }

  private static void assertSequenceAddsUp(CheckedProblem problem, AdviceReport report) {
    assertThat(report.sequence().getFirst()).isEqualTo(report.repairs().getFirst());
    for (var steps = 1; steps <= report.sequence().size(); steps++) {
      var taken = report.sequence().subList(0, steps);
      var after = certificate(following(problem, taken));
      assertThat(report.missing() - taken.stream().mapToInt(Advice::days).sum())
          .isEqualTo(after.leastMissing());
    }
    assertThat(report.missingAfter())
        .isEqualTo(certificate(following(problem, report.sequence())).leastMissing());
  }

  @Test
  void everyKindOfRepairIsProvenSomewhereAmongAllKindsOfProblems() {
    var seen = EnumSet.noneOf(RepairKind.class);
    for (var seed = 0; seed < 150; seed++) {
      var problem = seed % 2 == 0 ? RandomProblems.of(seed) : RandomProblems.withMeasures(seed);
      var before = certificate(problem);
      var report = advisor().on(problem);
      assertThat(report.repairs().isEmpty()).isEqualTo(report.sequence().isEmpty());
      for (var advice : report.repairs()) {
        var after = certificate(following(problem, List.of(advice)));
        assertThat(before.leastMissing() - after.leastMissing())
            .as("seed %d, %s", seed, advice)
            .isEqualTo(advice.days())
            .isPositive();
        seen.add(advice.kind());
        assertThat(advice.text().in(Locale.ENGLISH)).doesNotContain("{");
        assertThat(advice.text().in(Locale.CHINA)).doesNotContain("{");
      }
      for (var i = 1; i < report.repairs().size(); i++) {
        var one = report.repairs().get(i - 1);
        var next = report.repairs().get(i);
        assertThat(one.days() * next.asks())
            .as("most days for each point first, seed %d", seed)
            .isGreaterThanOrEqualTo(next.days() * one.asks());
      }
    }
    assertThat(seen).containsExactlyInAnyOrder(RepairKind.values());
  }

  @Test
  void everyIdeaIsMeasuredAsTheCertificateOfTheProblemMadeOfItSays() {
    var scenarios = new Scenarios(new ProblemReader());
    var permissions = EnumSet.of(RepairKind.PERMIT_CENTRE, RepairKind.PERMIT_HOSPITAL);
    var measured = 0;
    var helping = 0;
    var permissionsThatHelp = 0;
    var kindsInVain = 0;
    for (var seed = 0; seed < 150; seed++) {
      var problem = seed % 2 == 0 ? RandomProblems.of(seed) : RandomProblems.withMeasures(seed);
      var tables = new ScoringTables(problem);
      var before = CoverageCertificate.of(tables);
      var ideas = Ideas.of(tables, before);
      var allPermitted = new EnumMap<RepairKind, Integer>(RepairKind.class);
      for (var kind : permissions) {
        var all = ideas.stream().filter(one -> one.kind() == kind).map(Idea::changes);
        var changes = all.flatMap(List::stream).distinct().toList();
        var permitted = certificate(scenarios.of(problem, changes).problem());
        allPermitted.put(kind, permitted.leastMissing());
        var inVain = changes.size() > 1 && permitted.leastMissing() == before.leastMissing();
        kindsInVain += inVain ? 1 : 0;
      }
      for (var idea : ideas) {
        var quick = new ScoringTables(scenarios.quick(problem, idea.changes()));
        var after = certificate(scenarios.of(problem, idea.changes()).problem()).leastMissing();
        assertThat(before.leastMissing(quick)).as("seed %d, %s", seed, idea).isEqualTo(after);
        assertThat(allPermitted.getOrDefault(idea.kind(), 0))
            .as("all permissions give as much, seed %d", seed)
            .isLessThanOrEqualTo(after);
        measured++;
        var helps = after < before.leastMissing();
        helping += helps ? 1 : 0;
        permissionsThatHelp += helps && permissions.contains(idea.kind()) ? 1 : 0;
      }
    }
    assertThat(measured).isGreaterThan(1_000);
    assertThat(helping).isGreaterThan(300);
    assertThat(permissionsThatHelp).as("permissions that help").isPositive();
    assertThat(kindsInVain).as("kinds of permissions that all together help nobody").isPositive();
  }

  @Test
  void ideasThatNobodyMeasuresDoNotEndTheSequence() throws IOException {
    var county = new ProblemReader().read(Files.readAllBytes(Path.of("seeds", "huangyan.json")));
    var from = county.problem().period().firstDay();
    var withdrawn = new WithdrawHospital("H1", from, from.plusDays(13));
    var problem = new Scenarios(new ProblemReader()).of(county, List.of(withdrawn)).problem();
    var report = advisor().on(problem);
    assertThat(report.missing()).isPositive();
    assertThat(report.missingAfter()).isZero();
  }

  @Test
  void noAdviceAsksForMoreOfTheSameAndGivesNoMore() {
    for (var seed = 0; seed < 60; seed++) {
      var repairs = advisor().on(RandomProblems.of(seed)).repairs();
      for (var one : repairs) {
        for (var other : repairs) {
          if (one != other && minutes(one) > 0 && isSameLimit(one, other)) {
            assertThat(minutes(one) > minutes(other))
                .as("seed %d: %s, %s", seed, one, other)
                .isEqualTo(one.days() > other.days());
          }
          if (one != other && one.changes().containsAll(other.changes())) {
            assertThat(one.days()).as("seed %d", seed).isGreaterThan(other.days());
          }
        }
      }
    }
  }

  private static int minutes(Advice advice) {
    return advice.changes().getFirst() instanceof ChangePolicyLimit limit ? limit.value() : 0;
  }

  private static boolean isSameLimit(Advice one, Advice other) {
    return one.changes().getFirst() instanceof ChangePolicyLimit first
        && other.changes().getFirst() instanceof ChangePolicyLimit second
        && first.limit() == second.limit();
  }

  @Test
  void aCountyThatLacksNothingIsGivenNoAdvice() {
    var problem = reread(SampleCounty.small(SampleOptions.of(4, 1)));
    var report = advisor().on(problem);
    assertThat(report.missing()).isZero();
    assertThat(report.repairs()).isEmpty();
    assertThat(report.sequence()).isEmpty();
  }

  private static Advisor advisor() {
    return new Advisor(new ProblemReader());
  }

  /** The scenario that a planner would make of the advices. */
  private static CheckedProblem following(CheckedProblem problem, List<Advice> advices) {
    var changes = advices.stream().flatMap(advice -> advice.changes().stream()).toList();
    var asSent =
        new ChangesReader().read("{\"changes\": " + new ChangesWriter().write(changes) + "}");
    assertThat(asSent).isEqualTo(changes);
    return new Scenarios(new ProblemReader()).of(problem, asSent).problem();
  }

  private static CheckedProblem tight(int seed) {
    var options = SampleOptions.of(4, seed).withTight(true);
    return reread(seed % 2 == 0 ? SampleCounty.small(options) : SampleCounty.huangyan(options));
  }

  private static CertificateShort certificate(CheckedProblem problem) {
    var certificate = CoverageCertificate.of(new ScoringTables(problem));
    return new CertificateShort(certificate.leastMissing(), certificate.exact());
  }

  private record CertificateShort(int leastMissing, boolean exact) {}

  private static CheckedProblem reread(CheckedProblem problem) {
    return reread(problem.problem());
  }

  private static CheckedProblem reread(RosterProblem problem) {
    return new ProblemReader().read(new ProblemWriter().compact(problem));
  }
}
