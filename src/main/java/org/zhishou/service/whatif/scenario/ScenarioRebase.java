package org.zhishou.service.whatif.scenario;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which snapshot a scenario's changes are made to from now on. */
record ScenarioRebase(
    @Schema(description = "The round's latest unless stated.") @Nullable String snapshot) {}
