package org.zhishou.service.inforce.swap;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done to a swap.
 *
 * @param state that came of it
 * @param institution that confirmed; null for other deeds
 * @param reason null where none was said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SwapStep(
    SwapDeed deed,
    SwapState state,
    @Schema(description = "The hospital that confirmed.") @Nullable String institution,
    @Nullable String reason,
    String by,
    Instant at) {}
