package org.zhishou.service.inforce.swap;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.draft.DutyEdit;
import org.zhishou.engine.roster.RosterNames;

/**
 * A swap as the API shows it.
 *
 * @param names null in lists, which name all together
 */
@Schema(description = "A duty that a physician offers, and what was done to the offer.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SwapDocument(
    String id,
    SwapState state,
    DutyEdit.Seat duty,
    @Schema(description = "Who employs the physician of the duty.") String hospital,
    @Nullable String taker,
    @Nullable String takerHospital,
    DutyEdit.@Nullable Seat given,
    @Schema(minimum = "1", description = "The version of the roster that it became.")
        @Nullable Integer published,
    @Schema(minimum = "1", description = "Counts the writes, from 1; the entity tag.") long version,
    Instant madeAt,
    Instant updatedAt,
    @Schema(description = "Earliest first; left out of lists.") @Nullable List<SwapStep> steps,
    @Nullable RosterNames names) {
  @Schema(name = "SwapList")
  record All(List<SwapDocument> items, RosterNames names) {}

  static SwapDocument inList(SwapRequest swap) {
    return of(swap, null, null);
  }

  static SwapDocument of(
      SwapRequest swap, @Nullable List<SwapStep> steps, @Nullable RosterNames names) {
    return new SwapDocument(
        swap.id(),
        swap.state(),
        swap.duty(),
        swap.hospital(),
        swap.taker(),
        swap.takerHospital(),
        swap.given(),
        swap.published(),
        swap.version(),
        swap.madeAt(),
        swap.updatedAt(),
        steps,
        names);
  }
}
