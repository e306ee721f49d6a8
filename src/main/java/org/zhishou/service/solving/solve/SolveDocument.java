package org.zhishou.service.solving.solve;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.roster.RosterScore;
import org.zhishou.engine.roster.RosterStatus;
import org.zhishou.engine.solve.SolveProgress;
import org.zhishou.service.platform.web.ProblemDocument;
import org.zhishou.service.solving.job.RosterDocument;
import org.zhishou.service.solving.job.SolveJob;

/**
 * A job as the API shows it.
 *
 * @param score of {@code roster}, or in lists of the best roster so far
 */
@Schema(description = "A solve job. What is not known yet is left out.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SolveDocument(
    @Schema(description = "Opaque.") String id,
    @Schema(description = "Whose it is; missing where PROVINCE submitted it.")
        @Nullable String county,
    @Schema(description = "The user who submitted it.") @Nullable String submittedBy,
    @Schema(description = "The problem's.") @Nullable String name,
    @Schema(description = "The batch that it belongs to, if any.") @Nullable String batch,
    @Schema(minimum = "0", description = "The place of its problem in the batch, from 0.")
        @Nullable Integer position,
    RosterStatus status,
    @Schema(description = "The most that it searches.") int seconds,
    long seed,
    @Schema(description = "Search steps after which it ends, if it was given.")
        @Nullable Long steps,
    @Schema(description = "Seconds without a better roster after which it ends, if it was given.")
        @Nullable Integer unimprovedSeconds,
    Instant submittedAt,
    @Schema(description = "When a worker took it up; never for a job stopped before.")
        @Nullable Instant startedAt,
    @Schema(description = "When it became COMPLETED, STOPPED or FAILED.") @Nullable Instant endedAt,
    @Nullable RosterScore score,
    @Nullable ProgressDocument progress,
    @Schema(ref = "Roster") @JsonRawValue @Nullable String roster,
    @Schema(
            ref = "ProblemDetails",
            description =
                "Why the job is FAILED: solve-failed, solve-out-of-memory or solve-nodes-died.")
        @Nullable ProblemDocument problem) {

  static SolveDocument withoutRoster(SolveJob job, Locale locale) {
    return of(job, Optional.empty(), locale);
  }

  static SolveDocument of(SolveJob job, Optional<RosterDocument> roster, Locale locale) {
    var terms = job.terms();
    var progress = Optional.ofNullable(job.progress());
    return new SolveDocument(
        job.id(),
        job.origin().county(),
        job.origin().submittedBy(),
        job.name(),
        job.batch(),
        job.position(),
        job.status(),
        terms.seconds(),
        terms.seed(),
        terms.steps(),
        terms.unimprovedSeconds(),
        job.submittedAt(),
        job.startedAt(),
        job.endedAt(),
        roster.map(RosterDocument::score).or(() -> progress.map(SolveProgress::score)).orElse(null),
        progress.map(ProgressDocument::of).orElse(null),
        roster.map(document -> text(document, locale)).orElse(null),
        Optional.ofNullable(job.failure())
            .map(failure -> Failures.document(failure, locale))
            .orElse(null));
  }

  private static String text(RosterDocument roster, Locale locale) {
    return new String(roster.in(locale), StandardCharsets.UTF_8);
  }
}
