package org.zhishou.service.county.registry;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** A county as the API shows it. */
@Schema(description = "A tenant.")
record CountyDocument(
    String id,
    String name,
    @Schema(description = "False once it was deactivated.") boolean active,
    @Schema(minimum = "1", description = "Counts the writes, from 1; the entity tag.") long version,
    Instant createdAt,
    Instant updatedAt) {

  static CountyDocument of(County county) {
    return new CountyDocument(
        county.id(),
        county.name(),
        county.active(),
        county.version(),
        county.createdAt(),
        county.updatedAt());
  }
}
