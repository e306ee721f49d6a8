package org.zhishou.service.whatif.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.roster.RosterScore;
import org.zhishou.engine.roster.RosterStatus;
import org.zhishou.service.platform.database.Rows;
import org.zhishou.service.platform.web.ProblemDocument;
import org.zhishou.service.solving.job.RosterDocument;
import org.zhishou.service.solving.job.SolveJob;
import org.zhishou.service.solving.solve.Failures;
import tools.jackson.databind.JsonNode;

/** A solve as the API shows it; while its job is known, with what the job says. */
@Schema(description = "A solve of a scenario, or of a sweep at one value.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ScenarioRunDocument(
    String id,
    @Nullable String scenario,
    @Nullable String sweep,
    @Schema(description = "Of the sweep's lever.") @Nullable Integer value,
    @Schema(description = "The same for all that one request started.") String batch,
    @Schema(description = "The job under /api/v1/solves, which may be forgotten after the end.")
        String job,
    @Nullable RosterStatus jobStatus,
    ScenarioRunStatus status,
    int seconds,
    long seed,
    @Nullable Long steps,
    String startedBy,
    Instant startedAt,
    @Nullable Instant endedAt,
    @Nullable RosterScore score,
    @Schema(ref = "Bounds") @Nullable JsonNode bounds,
    @Nullable ProblemDocument problem) {
  @Schema(name = "ScenarioRuns")
  record All(List<ScenarioRunDocument> runs) {}

  /**
   * @param job which searches still, or is not forgotten
   */
  static ScenarioRunDocument of(ScenarioRun run, Optional<SolveJob> job, Locale locale) {
    var roster = run.roster();
    return new ScenarioRunDocument(
        run.id(),
        run.scenario(),
        run.sweep(),
        run.value(),
        run.batch(),
        run.job(),
        job.map(SolveJob::status).orElse(null),
        run.status(),
        run.seconds(),
        run.seed(),
        run.steps(),
        run.startedBy(),
        run.startedAt(),
        run.endedAt(),
        roster == null
            ? job.map(SolveJob::progress).map(progress -> progress.score()).orElse(null)
            : roster.score(),
        roster == null ? null : bounds(roster, locale),
        job.map(SolveJob::failure).map(failure -> Failures.document(failure, locale)).orElse(null));
  }

  static @Nullable JsonNode bounds(RosterDocument roster, Locale locale) {
    return Rows.document(new String(roster.in(locale), UTF_8)).get("bounds");
  }
}
