package org.zhishou.service.county.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.travel.TravelSource;

/**
 * A pair as the API shows it.
 *
 * @param minutes null, as the source is, where a place has no coordinates to estimate from
 * @param version of what is kept of the pair; 0 where nothing is
 */
@Schema(
    name = "KeptTravelTime",
    description =
        "A pair. Without minutes one of its places lacks the coordinates to estimate them from.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TravelDocument(
    @Schema(description = "Id of a hospital.") String from,
    @Schema(description = "Id of a centre.") String to,
    @Schema(minimum = "0", maximum = "1440", description = "One way.") @Nullable Integer minutes,
    @Schema(ref = "TravelSource") @Nullable TravelSource source,
    @Schema(minimum = "0", description = "Of what is kept of the pair; 0 where nothing is.")
        long version,
    @Nullable Instant updatedAt) {

  static TravelDocument of(KeptTravelTime time) {
    return new TravelDocument(
        time.hospital(),
        time.centre(),
        time.minutes(),
        time.source(),
        time.version(),
        time.updatedAt());
  }
}
