package org.zhishou.service.whatif.scenario;

import io.swagger.v3.oas.annotations.media.Schema;

/** Whether a scenario is still worked with. */
@Schema(enumAsRef = true)
public enum ScenarioState {
  OPEN,
  /** Kept for what was solved from it. */
  ARCHIVED
}
