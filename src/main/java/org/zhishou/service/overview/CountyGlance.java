package org.zhishou.service.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhishou.service.rounds.round.RoundState;

/**
 * A county among others: the round at hand, and what its roster covers.
 *
 * @param ready whether the round waits for its first solve
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CountyGlance(
    String id,
    String name,
    @Nullable RoundGlance round,
    @Nullable CoverageGlance roster,
    boolean ready) {
  @Schema(name = "CountyGlanceRound")
  record RoundGlance(
      String id, String name, @Schema(ref = "RoundState") RoundState state, Instant deadline) {}

  /**
   * @param possible what no legal roster exceeds
   */
  @Schema(name = "CountyGlanceRoster")
  record CoverageGlance(
      boolean published, int required, int possible, int staffed, long limits, long soft) {}
}
