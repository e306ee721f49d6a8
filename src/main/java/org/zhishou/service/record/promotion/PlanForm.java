package org.zhishou.service.record.promotion;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody says of a promotion. */
record PlanForm(LocalDate by, @Min(0) @Max(10_000) @Nullable Integer daysBefore) {}
