package org.zhishou.service.whatif.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.engine.change.Scenarios;
import org.zhishou.engine.change.Sweep;
import org.zhishou.engine.change.SweepPoint;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.FaultyProblemException;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.service.access.Caller;
import org.zhishou.service.platform.idempotency.Sent;
import org.zhishou.service.platform.idempotency.Submissions;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.Selection;
import org.zhishou.service.platform.web.Body;
import org.zhishou.service.rounds.round.ChangeLog;
import org.zhishou.service.rounds.round.CountyClock;
import org.zhishou.service.rounds.round.RoundDesk;
import org.zhishou.service.rounds.round.RoundKey;
import org.zhishou.service.solving.job.SolveTerms;

/** Makes sweeps with their certificate curves, and has their points solved. */
@Service
@Transactional
class SweepDesk {
  private final Scenarios engine = new Scenarios(new ProblemReader());
  private final RoundDesk rounds;
  private final CountyClock clock;
  private final ChangeLog changes;
  private final ScenarioDesk scenarios;
  private final SweepStore sweeps;
  private final ScenarioRuns runs;
  private final Submissions submissions;

  SweepDesk(
      RoundDesk rounds,
      CountyClock clock,
      ChangeLog changes,
      ScenarioDesk scenarios,
      SweepStore sweeps,
      ScenarioRuns runs,
      Submissions submissions) {
    this.rounds = rounds;
    this.clock = clock;
    this.changes = changes;
    this.scenarios = scenarios;
    this.sweeps = sweeps;
    this.runs = runs;
    this.submissions = submissions;
  }

  Selection<KeptSweep> page(RoundKey round, Listing listing) {
    rounds.one(round);
    return sweeps.page(round, listing);
  }

  KeptSweep one(RoundKey round, String id) {
    rounds.one(round);
    return sweeps.find(round, id).orElseThrow(round.unknown("sweeps/" + id));
  }

  /** The same submission makes one sweep only. */
  KeptSweep create(RoundKey round, NewSweep body, Sent sent, Caller caller) {
    runs.expectInWork(round);
    var scope = round.scope("sweeps");
    var before = submissions.find(scope, sent);
    if (before.isPresent()) {
      return one(round, before.get());
    }
    var base = base(round, body);
    AtOnce.expectBearable(base.problem(), body.sweep().values().size());
    var sweep = draw(base, body.sweep(), caller);
    sweeps.insert(sweep);
    submissions.remember(scope, sent, sweep.id());
    changes.record(round.county(), round.thing("sweeps/" + sweep.id()), null, sweep.sweep().json());
    return sweep;
  }

  /** What the values of a lever are put into. */
  private record Base(
      RoundKey round, String snapshot, @Nullable String scenario, CheckedProblem problem) {}

  private Base base(RoundKey round, NewSweep body) {
    var scenario = body.scenario();
    if (scenario != null) {
      var kept = scenarios.one(round, scenario);
      var problem = scenarios.apply(kept).problem();
      return new Base(round, kept.snapshot(), scenario, problem);
    }
    var snapshot = scenarios.snapshot(round, body.snapshot());
    return new Base(round, snapshot.id(), null, snapshot.checked());
  }

  private KeptSweep draw(Base base, Sweep sweep, Caller caller) {
    var curve =
        points(sweep, base.problem()).parallelStream().map(SweepPoint::certificate).toList();
    return new KeptSweep(
        UUID.randomUUID().toString(),
        base.round().county(),
        base.round().id(),
        base.snapshot(),
        base.scenario(),
        sweep,
        KeptCurve.of(sweep.lever().describe(base.problem().problem()), curve),
        caller.userName(),
        clock.now());
  }

  private List<SweepPoint> points(Sweep sweep, CheckedProblem problem) {
    try {
      return sweep.points(engine, problem);
    } catch (FaultyProblemException faulty) {
      throw Body.faulty(faulty.faults());
    }
  }

  private CheckedProblem problem(KeptSweep sweep) {
    return sweep.scenario() == null
        ? scenarios.snapshot(sweep.roundKey(), sweep.snapshot()).checked()
        : scenarios.apply(scenarios.one(sweep.roundKey(), sweep.scenario())).problem();
  }

  /**
   * Queues a job for each value.
   *
   * @param key under which the same request starts its runs only once; may be null
   */
  List<ScenarioRun> solve(KeptSweep sweep, SolveTerms terms, @Nullable String key, Caller caller) {
    runs.expectInWork(sweep.roundKey());
    var scope = sweep.roundKey().scope("sweep-runs");
    var sent = Sent.of(key, (sweep.id() + " " + terms).getBytes(UTF_8));
    if (submissions.find(scope, sent).isPresent()) {
      return runs(sweep);
    }
    var wanted =
        points(sweep.sweep(), problem(sweep)).stream()
            .map(
                point ->
                    new ScenarioRuns.Wanted(
                        ScenarioRuns.Subject.of(sweep, point.value()), point.scenario().problem()))
            .toList();
    var started = runs.queue(sweep.roundKey(), wanted, terms, caller);
    submissions.remember(scope, sent, started.getFirst().batch());
    return runs(sweep);
  }

  List<ScenarioRun> runs(KeptSweep sweep) {
    return runs.ofSweep(sweep);
  }
}
