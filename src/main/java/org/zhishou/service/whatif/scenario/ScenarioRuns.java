package org.zhishou.service.whatif.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.service.access.Caller;
import org.zhishou.service.platform.idempotency.Sent;
import org.zhishou.service.platform.idempotency.Submissions;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.Selection;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.rounds.round.ChangeLog;
import org.zhishou.service.rounds.round.CountyClock;
import org.zhishou.service.rounds.round.RoundDesk;
import org.zhishou.service.rounds.round.RoundKey;
import org.zhishou.service.rounds.round.RoundState;
import org.zhishou.service.solving.job.BatchDesk;
import org.zhishou.service.solving.job.BatchProblems;
import org.zhishou.service.solving.job.JobListing;
import org.zhishou.service.solving.job.Origin;
import org.zhishou.service.solving.job.SolveDesk;
import org.zhishou.service.solving.job.SolveJob;
import org.zhishou.service.solving.job.SolveTerms;
import org.zhishou.service.solving.job.SubmittedProblem;
import org.zhishou.service.solving.solve.Harvest;

/** Has scenarios and sweeps solved, all that one request names or none of them. */
@Service
@Transactional
public class ScenarioRuns {
  private final RoundDesk rounds;
  private final CountyClock clock;
  private final ChangeLog changes;
  private final ScenarioDesk scenarios;
  private final ScenarioRunStore runs;
  private final Harvest harvest;
  private final SolveDesk jobs;
  private final BatchDesk batches;
  private final Submissions submissions;

  ScenarioRuns(
      RoundDesk rounds,
      CountyClock clock,
      ChangeLog changes,
      ScenarioDesk scenarios,
      ScenarioRunStore runs,
      Harvest harvest,
      SolveDesk jobs,
      BatchDesk batches,
      Submissions submissions) {
    this.rounds = rounds;
    this.clock = clock;
    this.changes = changes;
    this.scenarios = scenarios;
    this.runs = runs;
    this.harvest = harvest;
    this.jobs = jobs;
    this.batches = batches;
    this.submissions = submissions;
  }

  /**
   * Queues a job for each scenario.
   *
   * @param key under which the same request starts its runs only once; may be null
   * @throws org.zhishou.service.solving.job.QueueFullException where not all of them find a place
   */
  List<ScenarioRun> start(
      RoundKey round, List<String> ids, SolveTerms terms, @Nullable String key, Caller caller) {
    expectInWork(round);
    var scope = round.scope("scenario-runs");
    var sent = Sent.of(key, (ids + " " + terms).getBytes(UTF_8));
    var before = submissions.find(scope, sent);
    if (before.isPresent()) {
      return runs.ofBatch(before.get()).stream().map(this::latest).toList();
    }
    var wanted =
        ids.stream()
            .map(id -> scenarios.one(round, id))
            .map(one -> new Wanted(Subject.of(one), scenarios.apply(one).problem()))
            .toList();
    var started = queue(round, wanted, terms, caller);
    submissions.remember(scope, sent, started.getFirst().batch());
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

  void expectInWork(RoundKey round) {
    rounds.lockedIn(round, RoundState.PLANNING, RoundState.PUBLISHED);
  }

  /** A problem and what it is of. */
  record Wanted(Subject subject, CheckedProblem problem) {
    private SubmittedProblem submitted() {
      return SubmittedProblem.Checked.of(problem);
    }
  }

  /** Queues a job for each, or none; at least one. */
  List<ScenarioRun> queue(RoundKey round, List<Wanted> wanted, SolveTerms terms, Caller caller) {
    var origin = new Origin(round.county(), caller.userName());
    var batch = UUID.randomUUID().toString();
    var queued = new ArrayList<String>();
    if (wanted.size() == 1) {
      queued.add(jobs.submit(wanted.getFirst().submitted(), terms, origin).id());
    } else {
      var problems = new BatchProblems(null, wanted.stream().map(Wanted::submitted).toList());
      batch = batches.submit(problems, terms, origin).id();
      var listing = new JobListing(0, wanted.size(), null, null, batch, true);
      jobs.list(listing).items().forEach(job -> queued.add(job.id()));
    }
    var started = new ArrayList<ScenarioRun>();
    for (var i = 0; i < wanted.size(); i++) {
      var subject = wanted.get(i).subject();
      started.add(
          begin(
              new ScenarioRun(
                  UUID.randomUUID().toString(),
                  round.county(),
                  round.id(),
                  subject.scenario(),
                  subject.sweep(),
                  subject.value(),
                  batch,
                  queued.get(i),
                  terms.seconds(),
                  terms.seed(),
                  terms.steps(),
                  ScenarioRunStatus.RUNNING,
                  null,
                  caller.userName(),
                  clock.now(),
                  null)));
    }
    return started;
  }

  private ScenarioRun begin(ScenarioRun run) {
    runs.insert(run);
    var subject = new Subject(run.scenario(), run.sweep(), run.value());
    changes.record(
        run.county(),
        run.roundKey().thing(subject.thing() + "/runs/" + run.id()),
        null,
        Map.of("seconds", run.seconds(), "seed", run.seed()));
    return run;
  }

  private ScenarioRun latest(ScenarioRun run) {
    return run.ended() || !harvest.reap(run.job()) ? run : runs.find(run.id()).orElse(run);
  }

  /** As the API shows it. */
  ScenarioRunDocument document(ScenarioRun run, Locale locale) {
    var job = run.roster() == null ? jobs.find(run.job()) : Optional.<SolveJob>empty();
    return ScenarioRunDocument.of(run, job, locale);
  }

  /** The run as it is now. */
  ScenarioRun one(String id) {
    return runs.find(id).map(this::latest).orElseThrow();
  }

  Optional<ScenarioRun> latest(KeptScenario scenario) {
    return runs.latest(scenario.id()).map(this::latest);
  }

  /**
   * The solve that found a roster last.
   *
   * @throws ProblemException where none has yet
   */
  public ScenarioRun latestSolved(KeptScenario scenario) {
    latest(scenario);
    return runs.latestSolved(scenario.id())
        .orElseThrow(
            () -> new ProblemException(ProblemCode.ROSTER_MISSING, "scenario:" + scenario.id()));
  }

  /** Latest first. */
  List<ScenarioRun> ofSweep(KeptSweep sweep) {
    return runs.ofSweep(sweep.id()).stream().map(this::latest).toList();
  }

  Selection<ScenarioRun> page(KeptScenario scenario, Listing listing) {
    var found = runs.page(scenario.id(), listing);
    return new Selection<>(found.items().stream().map(this::latest).toList(), found.total());
  }
}
