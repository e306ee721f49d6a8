package org.zhishou.service.access;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An access token as its owner has one made. */
@Schema(name = "NewAccessToken")
record NewToken(
    @Size(max = 100) @Schema(description = "What it is for.") String name,
    @Min(1)
        @Schema(description = "How long it lasts: 90 unless said otherwise, bounded by a setting.")
        @Nullable Integer days) {}
