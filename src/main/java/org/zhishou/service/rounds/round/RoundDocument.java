package org.zhishou.service.rounds.round;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A round as the API shows it. */
@Schema(description = "A planning round. What did not happen yet is left out.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RoundDocument(
    @Schema(description = "Such as 2026-Q4, or the first day of a period that is no quarter.")
        String id,
    String name,
    @Schema(ref = "Period") Days period,
    @Schema(minimum = "1", maximum = "27") int weeks,
    Instant deadline,
    @Schema(ref = "Unsubmitted") Unsubmitted whoeverSubmittedNothing,
    @Schema(ref = "RoundState") RoundState state,
    @Schema(description = "When it came into that state, as the other instants.")
        Instant collectingAt,
    @Nullable Instant planningAt,
    @Nullable Instant publishedAt,
    @Nullable Instant closedAt,
    @Schema(description = "The draft that counts.") @Nullable String draft,
    @Schema(minimum = "1", description = "Counts the writes, from 1; the entity tag.") long version,
    Instant updatedAt) {

  /** Both days belong to it. */
  public record Days(LocalDate firstDay, LocalDate lastDay) {}

  static RoundDocument of(Round round) {
    var period = round.period();
    return new RoundDocument(
        round.id(),
        round.name(),
        new Days(period.firstDay(), period.lastDay()),
        period.weeks(),
        round.deadline(),
        round.whoeverSubmittedNothing(),
        round.state(),
        round.collectingAt(),
        round.planningAt(),
        round.publishedAt(),
        round.closedAt(),
        round.draft(),
        round.version(),
        round.updatedAt());
  }
}
