package org.zhishou.service.county.registry;

import io.swagger.v3.oas.annotations.media.Schema;

/** What an import did to the entries of one kind. */
@Schema(name = "ImportTally")
record Tally(
    @Schema(minimum = "0") int created,
    @Schema(minimum = "0") int updated,
    @Schema(minimum = "0") int unchanged,
    @Schema(minimum = "0", description = "Deactivated, or of travel times forgotten.")
        int dropped) {}
