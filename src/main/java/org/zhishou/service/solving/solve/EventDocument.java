package org.zhishou.service.solving.solve;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.roster.RosterScore;
import org.zhishou.engine.roster.RosterStatus;
import org.zhishou.engine.solve.SolveProgress;
import org.zhishou.service.solving.job.JobEvent;

/** The data of an event of a job's stream. */
@Schema(
    name = "SolveEvent",
    description = "The data of an event; score and progress from the first roster on.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EventDocument(
    Instant at,
    RosterStatus status,
    @Nullable RosterScore score,
    @Nullable ProgressDocument progress,
    @Schema(
            description =
                "Of `score` and `bound`: what is proven by then that no legal roster of the best"
                    + " possible coverage costs less than. A node that takes a job over proves it"
                    + " anew.")
        @Nullable Long softLowerBound) {
  static EventDocument of(JobEvent event) {
    var progress = Optional.ofNullable(event.progress());
    return new EventDocument(
        event.at(),
        event.status(),
        progress.map(SolveProgress::score).orElse(null),
        progress.map(ProgressDocument::of).orElse(null),
        event.softBound());
  }
}
