package org.zhishou.service.whatif.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.change.ChangesReader;

class ScenarioDocumentTest {
  @Test
  void reasonsOfAbsencesAreLeftOutOfEveryChangeAndNothingElseIs() {
    var changes =
        new ChangesReader()
            .read(
                """
                {"changes": [
                  {"kind": "withdraw-physician", "physician": "P1", "from": "2026-10-12", "to": "2026-10-16", "reason": "LEAVE"},
                  {"kind": "add-physician", "physician": {"id": "P9", "institution": "H1", "title": "CHIEF",
                    "unavailable": [{"from": "2026-10-12", "to": "2026-10-16", "reason": "TRAINING"}]}}]}\
                """);
    var now = Instant.parse("2026-09-01T12:00:00Z");
    var scenario =
        new KeptScenario(
            "s",
            "ningdu",
            "2026-Q4",
            "name",
            "snapshot",
            null,
            null,
            ScenarioOrigin.SNAPSHOT,
            changes,
            ScenarioState.OPEN,
            1,
            "planner",
            now,
            now);
    var whole = ScenarioDocument.brief(scenario);

    var shown = ScenarioDocument.withoutReasons(whole);

    assertThat(whole.toString()).contains("LEAVE", "TRAINING");
    assertThat(shown.toString())
        .contains("2026-10-16", "\"P9\"")
        .doesNotContain("LEAVE", "TRAINING", "reason");
    assertThat(List.copyOf(shown.propertyNames())).isEqualTo(List.copyOf(whole.propertyNames()));
  }
}
