package org.zhishou.service.planning.availability;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.zhishou.service.platform.web.ReadAs;
import org.zhishou.service.platform.web.ReasonShape;

/** What is said with nothing to report. */
record HandInReason(
    @Schema(description = "Why it changes; needed after the deadline.")
        @Size(min = 1, max = 1000)
        @ReadAs(ReasonShape.class)
        @Nullable String reason) {}
