package org.zhishou.service.solving.solve;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
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
 * A job as the API shows it. What is not known yet is left out.
 *
 * @param position of its problem in the batch, from 0
 * @param score of {@code roster}, or in lists of the best roster so far
 * @param roster the contract's JSON, worded in the reader's language
 * @param problem why the job is FAILED
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SolveDocument(
    String id,
    @Nullable String county,
    @Nullable String submittedBy,
    @Nullable String name,
    @Nullable String batch,
    @Nullable Integer position,
    RosterStatus status,
    int seconds,
    long seed,
    @Nullable Long steps,
    @Nullable Integer unimprovedSeconds,
    Instant submittedAt,
    @Nullable Instant startedAt,
    @Nullable Instant endedAt,
    @Nullable RosterScore score,
    @Nullable ProgressDocument progress,
    @JsonRawValue @Nullable String roster,
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
