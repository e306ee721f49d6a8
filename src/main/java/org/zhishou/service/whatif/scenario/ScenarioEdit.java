package org.zhishou.service.whatif.scenario;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.change.Change;
import org.zhishou.engine.change.ChangeShape;
import org.zhishou.service.platform.web.ReadAs;

/** What is to be of a scenario. */
@Schema(description = "What is not named stays as it is.")
record ScenarioEdit(
    @Size(min = 1, max = 200) @Nullable String name,
    @Size(max = NewScenario.MOST_CHANGES) @ReadAs(ChangeShape.class) @Nullable List<Change> changes,
    @Nullable ScenarioState state) {}
