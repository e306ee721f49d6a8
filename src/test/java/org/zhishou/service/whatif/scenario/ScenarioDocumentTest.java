package org.zhishou.service.whatif.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.change.ChangesReader;
import org.zhishou.service.platform.json.AnswerShapes;

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
    var mapper = AnswerShapes.mapper();

    var whole = mapper.writeValueAsString(ScenarioDocument.brief(scenario, true));
    var shown = mapper.writeValueAsString(ScenarioDocument.brief(scenario, false));

    assertThat(whole).contains("LEAVE", "TRAINING");
    assertThat(shown)
        .contains("2026-10-16", "\"P9\"")
        .doesNotContain("LEAVE", "TRAINING", "reason");
    assertThat(List.copyOf(mapper.readTree(shown).propertyNames()))
        .isEqualTo(List.copyOf(mapper.readTree(whole).propertyNames()));
  }
}
