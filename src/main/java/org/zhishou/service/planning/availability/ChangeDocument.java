package org.zhishou.service.planning.availability;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A change of what was handed in, as the API shows it. */
@Schema(name = "AvailabilityChange")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChangeDocument(
    long number,
    Part part,
    @Schema(ref = "AvailabilityDocument") @Nullable JsonNode before,
    @Schema(ref = "AvailabilityDocument") JsonNode after,
    @Nullable String reason,
    String by,
    Instant at) {

  static ChangeDocument of(HandInChange change, String institution, HandInSight sight) {
    var physician = change.physician();
    var before = change.before();
    return new ChangeDocument(
        change.number(),
        change.part(),
        before == null ? null : sight.show(before, physician, institution),
        sight.show(change.after(), physician, institution),
        sight.seesReasons(physician, institution) ? change.reason() : null,
        change.changedBy(),
        change.changedAt());
  }
}
