package org.zhishou.service.planning.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.roster.RosterScore;
import org.zhishou.engine.roster.RosterStatus;
import org.zhishou.service.platform.web.ProblemDocument;
import org.zhishou.service.solving.job.SolveJob;
import org.zhishou.service.solving.solve.Failures;

/** A run as the API shows it; while its job is known, with what the job says. */
@Schema(name = "RoundRun", description = "A solve of a round. What is not known is left out.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RunDocument(
    String id,
    String round,
    @Schema(description = "What is solved.") String snapshot,
    @Schema(description = "Its solve job.") String job,
    @Schema(ref = "SolveStatus") @Nullable RosterStatus jobStatus,
    @Schema(description = "DELETED: somebody deleted its job before what it found was kept.")
        RunStatus status,
    @Schema(minimum = "1") int seconds,
    long seed,
    String startedBy,
    Instant startedAt,
    @Nullable Instant endedAt,
    @Schema(description = "What it found.") @Nullable String draft,
    @Schema(ref = "Score") @Nullable RosterScore score,
    @Schema(ref = "ProblemDetails") @Nullable ProblemDocument problem) {

  static RunDocument of(RoundRun run, Optional<SolveJob> job, Locale locale) {
    return new RunDocument(
        run.id(),
        run.round(),
        run.snapshot(),
        run.job(),
        job.map(SolveJob::status).orElse(null),
        run.status(),
        run.seconds(),
        run.seed(),
        run.startedBy(),
        run.startedAt(),
        run.endedAt(),
        run.draft(),
        job.map(SolveJob::progress).map(progress -> progress.score()).orElse(null),
        job.map(SolveJob::failure).map(failure -> Failures.document(failure, locale)).orElse(null));
  }
}
