package org.zhishou.service.record.promotion;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody says of a promotion. */
@Schema(name = "PromotionPlan", description = "Until when somebody's service is to be complete.")
record PlanForm(
    LocalDate by,
    @Schema(description = "Duty days that were served before the ledger began; 0.")
        @Min(0)
        @Max(10_000)
        @Nullable Integer daysBefore) {}
