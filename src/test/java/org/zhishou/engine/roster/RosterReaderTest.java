package org.zhishou.engine.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.json.UnreadableJsonException;
import org.zhishou.engine.problem.Session;

class RosterReaderTest {
  private final RosterReader reader = new RosterReader();

  private List<Tuple> faults(String json) {
    return catchThrowableOfType(MalformedRosterException.class, () -> reader.read(json))
        .faults()
        .stream()
        .map(fault -> tuple(fault.pointer(), fault.code()))
        .toList();
  }

  @Test
  void dutiesAreReadInTheirOrderWithTheDefaultsOfABaseline() throws IOException {
    var json =
        """
        {"duties": [
          {"centre": "C2", "date": "2026-10-14", "session": "EVENING", "physician": "P1",
           "pinned": true},
          {"centre": "C1", "date": "2026-10-13", "physician": "P2", "session": null}
        ]}
        """;
    var evening = new Duty("C2", LocalDate.parse("2026-10-14"), Session.EVENING, "P1", true);
    var fullDay = new Duty("C1", LocalDate.parse("2026-10-13"), Session.FULL_DAY, "P2", false);
    assertThat(reader.read(json)).containsExactly(evening, fullDay);
    var bytes = json.getBytes(StandardCharsets.UTF_8);
    assertThat(reader.read(bytes)).containsExactly(evening, fullDay);
    assertThat(reader.read(new ByteArrayInputStream(bytes))).containsExactly(evening, fullDay);
  }

  @Test
  void theOtherPropertiesOfARosterAreNotLookedInto() {
    assertThat(
            reader.read(
                """
                {"status": 1, "score": [], "feasible": "?", "duties": [], "rules": {},
                 "shortages": 2, "warnings": null, "bounds": {"soft": 3}}
                """))
        .isEmpty();
  }

  @Test
  void everyFaultIsFoundWithItsPlace() {
    assertThat(
            faults(
                """
                {"dutys": [], "duties": [
                  {"centre": "", "date": "2026-02-30", "session": "NIGHT", "physician": 7,
                   "pinned": "yes", "seat": 1},
                  {},
                  "C1",
                  null
                ]}
                """))
        .containsExactlyInAnyOrder(
            tuple("/dutys", "unknown-property"),
            tuple("/duties/0/seat", "unknown-property"),
            tuple("/duties/0/centre", "empty-id"),
            tuple("/duties/0/date", "invalid-date"),
            tuple("/duties/0/session", "unknown-value"),
            tuple("/duties/0/physician", "wrong-type"),
            tuple("/duties/0/pinned", "wrong-type"),
            tuple("/duties/1/centre", "missing-property"),
            tuple("/duties/1/date", "missing-property"),
            tuple("/duties/1/physician", "missing-property"),
            tuple("/duties/2", "wrong-type"),
            tuple("/duties/3", "missing-property"));
  }

  @Test
  void aRosterWithoutDutiesIsFaulty() {
    assertThat(faults("{}")).containsExactly(tuple("/duties", "missing-property"));
    assertThat(faults("{\"duties\": {}}")).containsExactly(tuple("/duties", "wrong-type"));
    assertThat(faults("[]")).containsExactly(tuple("", "wrong-type"));
  }

  @Test
  void aFaultSaysWhatToGiveInstead() {
    var refused =
        catchThrowableOfType(
            MalformedRosterException.class,
            () -> reader.read("{\"duties\": [{\"centre\": \"C1\", \"physician\": \"P1\"}]}"));
    assertThat(refused.faults().getFirst().message(Locale.ENGLISH))
        .isEqualTo("duties[0] C1 P1: date is missing. Give a date such as \"2026-10-08\".");
  }

  @Test
  void textThatIsNoJsonIsUnreadable() {
    assertThatThrownBy(() -> reader.read("{\"duties\": ["))
        .isInstanceOf(UnreadableJsonException.class);
  }
}
