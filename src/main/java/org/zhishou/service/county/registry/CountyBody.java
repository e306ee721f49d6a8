package org.zhishou.service.county.registry;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;

/** What a client would have kept of a county. */
record CountyBody(
    @Schema(description = "Stands in addresses; cannot be changed.") String id,
    @Size(max = 200) String name) {}
