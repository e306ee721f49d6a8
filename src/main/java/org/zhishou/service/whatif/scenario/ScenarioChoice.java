package org.zhishou.service.whatif.scenario;

import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Which scenarios are to be solved.
 *
 * @param scenarios their ids
 */
record ScenarioChoice(@Size(min = 1, max = 100) List<String> scenarios) {
  /** Each once. */
  List<String> ids() {
    return scenarios.stream().distinct().toList();
  }
}
