package org.zhishou.service.planning.run;

import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.zhishou.engine.roster.RosterScore;
import org.zhishou.service.solving.job.SolveDesk;
import org.zhishou.service.solving.job.SolveJob;
import org.zhishou.service.solving.solve.Failures;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A run as the API shows it; while its job is known, with what the job says. */
@Component
class RunDocument {
  private final SolveDesk jobs;
  private final JsonMapper mapper;

  RunDocument(SolveDesk jobs, JsonMapper mapper) {
    this.jobs = jobs;
    this.mapper = mapper;
  }

  ObjectNode of(RoundRun run, Locale locale) {
    var json = JsonNodeFactory.instance.objectNode();
    json.put("id", run.id()).put("round", run.round()).put("snapshot", run.snapshot());
    json.put("job", run.job());
    json.put("status", run.status().name());
    json.put("seconds", run.seconds()).put("seed", run.seed());
    json.put("startedBy", run.startedBy()).put("startedAt", run.startedAt().toString());
    if (run.ended()) {
      json.put("endedAt", Objects.requireNonNull(run.endedAt()).toString());
    }
    if (run.draft() != null) {
      json.put("draft", run.draft());
    }
    jobs.find(run.job()).ifPresent(job -> add(json, job, locale));
    return json;
  }

  private void add(ObjectNode json, SolveJob job, Locale locale) {
    json.put("jobStatus", job.status().name());
    var progress = job.progress();
    if (progress != null) {
      json.set("score", score(progress.score()));
    }
    var failure = job.failure();
    if (failure != null) {
      json.set("problem", mapper.valueToTree(Failures.told(failure, locale)));
    }
  }

  static ObjectNode score(RosterScore score) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("limits", score.limits())
        .put("coverage", score.coverage())
        .put("soft", score.soft());
  }
}
