package org.zhishou.service.whatif.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.zhishou.engine.roster.RosterScore;
import org.zhishou.engine.roster.RosterWriter;
import org.zhishou.service.platform.database.Rows;
import org.zhishou.service.solving.job.SolveDesk;
import org.zhishou.service.solving.job.SolveJob;
import org.zhishou.service.solving.solve.Failures;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A solve as the API shows it; while its job is known, with what the job says. */
@Component
class ScenarioRunDocument {
  private final SolveDesk jobs;
  private final JsonMapper mapper;

  ScenarioRunDocument(SolveDesk jobs, JsonMapper mapper) {
    this.jobs = jobs;
    this.mapper = mapper;
  }

  ObjectNode of(ScenarioRun run, Locale locale) {
    var json = JsonNodeFactory.instance.objectNode();
    json.put("id", run.id());
    if (run.scenario() != null) {
      json.put("scenario", run.scenario());
    }
    if (run.sweep() != null) {
      json.put("sweep", run.sweep()).put("value", run.value());
    }
    json.put("batch", run.batch()).put("job", run.job());
    json.put("status", run.status().name());
    json.put("seconds", run.seconds()).put("seed", run.seed());
    if (run.steps() != null) {
      json.put("steps", run.steps());
    }
    json.put("startedBy", run.startedBy()).put("startedAt", run.startedAt().toString());
    if (run.endedAt() != null) {
      json.put("endedAt", run.endedAt().toString());
    }
    var roster = run.roster();
    if (roster == null) {
      jobs.find(run.job()).ifPresent(job -> add(json, job, locale));
    } else {
      add(json, roster.score());
      json.set("bounds", Rows.document(new String(roster.in(locale), UTF_8)).path("bounds"));
    }
    return json;
  }

  private static void add(ObjectNode json, RosterScore score) {
    json.set("score", RosterWriter.json(score));
  }

  private void add(ObjectNode json, SolveJob job, Locale locale) {
    json.put("jobStatus", job.status().name());
    var progress = job.progress();
    if (progress != null) {
      add(json, progress.score());
    }
    var failure = job.failure();
    if (failure != null) {
      json.set("problem", mapper.valueToTree(Failures.told(failure, locale)));
    }
  }
}
