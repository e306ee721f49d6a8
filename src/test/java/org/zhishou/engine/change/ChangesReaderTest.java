package org.zhishou.engine.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.json.UnreadableJsonException;
import org.zhishou.engine.problem.FaultyProblemException;

class ChangesReaderTest {
  static final String EVERY_KIND =
      """
      {"changes": [
        {"kind": "withdraw-hospital", "hospital": "H1", "from": "2026-10-08", "to": "2026-11-08"},
        {"kind": "withdraw-physician", "physician": "P1", "from": "2026-10-08", "to": "2026-10-08",
         "reason": "TRAINING"},
        {"kind": "add-physician", "physician":
          {"id": "P9", "name": "孙医师", "institution": "H2", "title": "CHIEF"}},
        {"kind": "open-centre", "from": "2026-10-12", "centre":
          {"id": "C9", "latitude": 26.4, "longitude": 116.1, "population": 9000}},
        {"kind": "close-centre", "centre": "C1", "from": "2026-10-12", "to": "2026-10-18"},
        {"kind": "close-centre", "centre": "C9", "from": "2026-11-16"},
        {"kind": "reopen-centre", "centre": "C1", "from": "2026-10-15"},
        {"kind": "change-duty-days", "centre": "C1", "dutyDaysPerWeek": 1},
        {"kind": "change-sessions", "centre": "C3", "openSessions":
          [{"weekday": "MONDAY", "session": "MORNING", "seats": 2}]},
        {"kind": "change-policy-limit", "limit": "maxTravelMinutes", "value": 105},
        {"kind": "change-physician-limit", "physician": "P1", "limit": "maxDutyDaysPerWeek",
         "value": 3},
        {"kind": "change-away-limit", "hospital": "H1", "specialty": "PAEDIATRICS",
         "maxAwayPerDay": 1, "from": "2026-10-09", "to": "2026-10-20"},
        {"kind": "change-away-limit", "hospital": "H2", "maxAwayPerDay": 4},
        {"kind": "change-weight", "rule": "equity", "weight": 5},
        {"kind": "permit-hospital", "centre": "C1", "hospital": "H2"},
        {"kind": "permit-centre", "physician": "P1", "centre": "C3"},
        {"kind": "post-physician", "physician": "P1", "centre": "C3", "from": "2026-10-12",
         "to": "2027-04-30", "daysPerWeek": 4},
        {"kind": "change-tour", "tour":
          {"id": "T1", "centre": "C1", "windows": [{"from": "2026-10-12", "to": "2026-10-18"}],
           "team": [{"specialty": "PAEDIATRICS", "seats": 1}, {"seats": 2}]}},
        {"kind": "replace-day", "date": "2026-10-17", "working": true}
      ]}
      """;

  @Test
  void everyKindIsReadAndWrittenBackAsItWas() {
    var changes = new ChangesReader().read(EVERY_KIND);
    assertThat(changes)
        .extracting(Change::kind)
        .containsAll(Arrays.asList(ChangeKind.values()))
        .hasSize(19);
    var written = "{\"changes\":" + new ChangesWriter().write(changes) + "}";
    assertThat(new ChangesReader().read(written)).isEqualTo(changes);
  }

  @Test
  void everyFaultIsFoundInOnePassEachAtItsPlace() {
    assertThat(
            faults(
                """
                {"changes": [
                  {"kind": "withdraw", "hospital": "H1"},
                  {"hospital": "H1"},
                  {"kind": "withdraw-hospital", "hospitl": "H1", "from": "2026-10-09",
                   "to": "2026-10-08"},
                  {"kind": "change-policy-limit", "limit": "maxDutyDaysPerWeek", "value": 8},
                  {"kind": "change-weight", "rule": "weekly-coverage", "weight": 1},
                  {"kind": "change-weight", "rule": "preferred-date", "weight": 1},
                  {"kind": "change-away-limit", "hospital": "H1", "maxAwayPerDay": 1,
                   "from": "2026-10-09", "to": "2026-10-09"},
                  {"kind": "add-physician", "physician": {"id": "P9", "title": "DOCTOR"}},
                  7
                ], "name": "x"}
                """))
        .containsExactlyInAnyOrder(
            "/name unknown-property",
            "/changes/0/kind unknown-value",
            "/changes/1/kind missing-property",
            "/changes/2/hospitl unknown-property",
            "/changes/2/hospital missing-property",
            "/changes/2/to to-before-from",
            "/changes/3/value out-of-range",
            "/changes/4/rule unknown-value",
            "/changes/5/weight out-of-range",
            "/changes/6/specialty missing-property",
            "/changes/7/physician/institution missing-property",
            "/changes/7/physician/title unknown-value",
            "/changes/8 wrong-type");
  }

  @Test
  void aDocumentMayHaveOtherPropertiesThatItsReaderKnows() {
    assertThat(new ChangesReader("name").read("{\"name\": \"甲\", \"changes\": []}")).isEmpty();
  }

  @Test
  void moreChangesThanAnybodyReadsAreRefused() {
    var one = "{\"kind\":\"change-weight\",\"rule\":\"spread\",\"weight\":1}";
    var json = "{\"changes\":[" + "%s,".formatted(one).repeat(1_000) + one + "]}";
    assertThat(faults(json)).containsExactly("/changes list-too-long");
  }

  @Test
  void textThatIsNoJsonIsUnreadable() {
    assertThat(
            catchThrowableOfType(
                UnreadableJsonException.class, () -> new ChangesReader().read("{\"changes\": [")))
        .isNotNull();
  }

  @Test
  void anUnknownKindIsToldTheKindsThereAre() {
    var faulty =
        catchThrowableOfType(
            FaultyProblemException.class,
            () -> new ChangesReader().read("{\"changes\": [{\"kind\": \"close\"}]}"));
    assertThat(faulty.faults().getFirst().message(Locale.ENGLISH))
        .contains("changes[0]", "\"close\"", "withdraw-hospital", "replace-day");
  }

  private static List<String> faults(String json) {
    var faulty =
        catchThrowableOfType(FaultyProblemException.class, () -> new ChangesReader().read(json));
    return faulty.faults().stream().map(fault -> fault.pointer() + " " + fault.code()).toList();
  }
}
