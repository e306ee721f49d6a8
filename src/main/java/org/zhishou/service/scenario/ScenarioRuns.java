package org.zhishou.service.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.ProblemWriter;
import org.zhishou.service.access.Caller;
import org.zhishou.service.job.Origin;
import org.zhishou.service.job.SolveDesk;
import org.zhishou.service.job.SolveTerms;
import org.zhishou.service.registry.Selection;
import org.zhishou.service.registry.Submissions;
import org.zhishou.service.round.RoundDesk;
import org.zhishou.service.round.RoundState;
import org.zhishou.service.web.Listing;
import org.zhishou.service.web.ProblemCode;
import org.zhishou.service.web.ProblemException;
import tools.jackson.databind.node.JsonNodeFactory;

/** Has scenarios and sweeps solved, all that one request names or none of them. */
@Service
@Transactional
public class ScenarioRuns {
  private final RoundDesk rounds;
  private final ScenarioDesk scenarios;
  private final ScenarioRunStore runs;
  private final ScenarioHarvest harvest;
  private final SolveDesk jobs;
  private final Submissions submissions;

  ScenarioRuns(
      RoundDesk rounds,
      ScenarioDesk scenarios,
      ScenarioRunStore runs,
      ScenarioHarvest harvest,
      SolveDesk jobs,
      Submissions submissions) {
    this.rounds = rounds;
    this.scenarios = scenarios;
    this.runs = runs;
    this.harvest = harvest;
    this.jobs = jobs;
    this.submissions = submissions;
  }

  /**
   * Queues a job for each scenario.
   *
   * @param key under which the same request starts its runs only once; may be null
   * @throws org.zhishou.service.job.QueueFullException where not all of them find a place
   */
  List<ScenarioRun> start(
      String county,
      String round,
      List<String> ids,
      SolveTerms terms,
      @Nullable String key,
      Caller caller) {
    expectInWork(county, round);
    var scope = county + "/rounds/" + round + "/scenario-runs";
    var request = (ids + " " + terms).getBytes(UTF_8);
    var before = submissions.made(scope, key, request);
    if (before.isPresent()) {
      return runs.ofBatch(before.get()).stream().map(harvest::latest).toList();
    }
    var batch = UUID.randomUUID().toString();
    var started = new ArrayList<ScenarioRun>();
    for (var id : ids) {
      var scenario = scenarios.one(county, round, id);
      var problem = scenarios.made(scenario).problem();
      started.add(
          queue(
              batch,
              scenario.county(),
              scenario.round(),
              Subject.of(scenario),
              problem,
              terms,
              caller));
    }
    submissions.remember(scope, key, request, batch);
    return started;
  }

  /** What is solved: a scenario, or a sweep at a value. */
  record Subject(@Nullable String scenario, @Nullable String sweep, @Nullable Integer value) {
    static Subject of(KeptScenario scenario) {
      return new Subject(scenario.id(), null, null);
    }

    static Subject of(KeptSweep sweep, int value) {
      return new Subject(null, sweep.id(), value);
    }

    private String thing() {
      return scenario == null ? "sweeps/" + sweep + "/" + value : "scenarios/" + scenario;
    }
  }

  void expectInWork(String county, String round) {
    rounds.lockedIn(county, round, RoundState.PLANNING, RoundState.PUBLISHED);
  }

  ScenarioRun queue(
      String batch,
      String county,
      String round,
      Subject subject,
      CheckedProblem problem,
      SolveTerms terms,
      Caller caller) {
    var json = new ProblemWriter().compact(problem.problem()).getBytes(UTF_8);
    var job = jobs.submit(json, terms, null, new Origin(county, caller.userName()));
    var run =
        new ScenarioRun(
            UUID.randomUUID().toString(),
            county,
            round,
            subject.scenario(),
            subject.sweep(),
            subject.value(),
            batch,
            job.id(),
            terms.seconds(),
            terms.seed(),
            terms.steps(),
            ScenarioRunStatus.RUNNING,
            null,
            caller.userName(),
            rounds.now(),
            null);
    runs.insert(run);
    rounds.record(
        county,
        "rounds/" + round + "/" + subject.thing() + "/runs/" + run.id(),
        null,
        JsonNodeFactory.instance
            .objectNode()
            .put("seconds", run.seconds())
            .put("seed", run.seed()));
    return run;
  }

  /** The run as it is now. */
  ScenarioRun one(String id) {
    return runs.find(id).map(harvest::latest).orElseThrow();
  }

  Optional<ScenarioRun> latest(KeptScenario scenario) {
    return runs.latest(scenario.id()).map(harvest::latest);
  }

  /**
   * The solve that found a roster last.
   *
   * @throws ProblemException where none has yet
   */
  public ScenarioRun solved(KeptScenario scenario) {
    latest(scenario);
    return runs.latestSolved(scenario.id())
        .orElseThrow(
            () -> new ProblemException(ProblemCode.ROSTER_MISSING, "scenario:" + scenario.id()));
  }

  /** Latest first. */
  List<ScenarioRun> ofSweep(KeptSweep sweep) {
    return runs.ofSweep(sweep.id()).stream().map(harvest::latest).toList();
  }

  Selection<ScenarioRun> page(KeptScenario scenario, Listing listing) {
    var found = runs.page(scenario.id(), listing);
    return new Selection<>(found.items().stream().map(harvest::latest).toList(), found.total());
  }
}
