package org.zhishou.service.inforce.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.draft.DraftRoster;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.roster.Duty;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Role;
import org.zhishou.service.platform.database.Packed;
import org.zhishou.service.platform.json.AnswerShapes;
import org.zhishou.service.rounds.kept.HeldRoster;
import org.zhishou.service.rounds.kept.PublishedRoster;
import org.zhishou.service.rounds.kept.RosterByHand;
import org.zhishou.service.rounds.kept.Snapshot;
import tools.jackson.databind.JsonNode;

class PublishedPartTest {
  static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);

  static final CheckedProblem PROBLEM =
      new ProblemReader()
          .read(
              """
              {"calendar": {}, "period": {"firstDay": "2026-10-12", "lastDay": "2026-10-18"},
               "hospitals": [{"id": "H1"}, {"id": "H2"}], "centres": [{"id": "C1"}, {"id": "C2"}],
               "physicians": [
                {"id": "P1", "institution": "H1", "title": "CHIEF",
                 "unavailable": [{"from": "2026-10-16", "to": "2026-10-16", "reason": "TRAINING"}]},
                {"id": "P2", "institution": "H2", "title": "CHIEF"}],
               "travelTimes": [{"from": "H1", "to": "C1", "minutes": 5}, {"from": "H1", "to": "C2", "minutes": 5},
                {"from": "H2", "to": "C1", "minutes": 5}, {"from": "H2", "to": "C2", "minutes": 5}]}\
              """);

  static HeldRoster roster() {
    var duties =
        List.of(
            new Duty("C1", MONDAY, Session.FULL_DAY, "P1", false),
            new Duty("C1", MONDAY.plusDays(1), Session.FULL_DAY, "P2", false),
            new Duty("C2", MONDAY.plusDays(2), Session.FULL_DAY, "P1", false));
    var document = RosterByHand.document(DraftRoster.of(PROBLEM, duties));
    var published =
        new PublishedRoster(
            "ningdu",
            "2026-Q4",
            1,
            "s",
            document.chinese(),
            document.english(),
            "planner",
            Instant.EPOCH);
    var nothing =
        new Snapshot("", "ningdu", "2026-Q4", Packed.of(new byte[0]), "", 1, 1, "", Instant.EPOCH);
    return new HeldRoster(published, () -> nothing.changed(PROBLEM, "planner", Instant.EPOCH));
  }

  static JsonNode shown(
      Role role, @Nullable String hospital, @Nullable String centre, @Nullable String physician) {
    var caller = new Caller("u", "u", Set.of(role), "ningdu", hospital, centre, physician);
    var part = new PublishedPart(caller, roster(), Optional.empty(), Optional::empty);
    var mapper = AnswerShapes.mapper();
    return mapper.readTree(mapper.writeValueAsString(part.document(Locale.ENGLISH)));
  }

  static List<String> duties(JsonNode shown) {
    var duties = new ArrayList<String>();
    shown
        .path("duties")
        .forEach(
            one ->
                duties.add(one.path("centre").asString() + " " + one.path("physician").asString()));
    return duties;
  }

  @Test
  void aCentreSeesItsOwnDutiesAndNeverWhyAnybodyIsAway() {
    var shown = shown(Role.CENTRE, null, "C1", null);
    assertThat(duties(shown)).containsExactly("C1 P1", "C1 P2");
    assertThat(shown.has("roster")).isFalse();
    assertThat(
            new String(shown.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .doesNotContain("unavailable")
        .doesNotContain("TRAINING");
  }

  @Test
  void aHospitalSeesTheDutiesOfItsPeople() {
    assertThat(duties(shown(Role.HOSPITAL_HR, "H2", null, null))).containsExactly("C1 P2");
  }

  @Test
  void aPhysicianSeesTheirOwn() {
    assertThat(duties(shown(Role.PHYSICIAN, null, null, "P1"))).containsExactly("C1 P1", "C2 P1");
  }

  @Test
  void aPlannerSeesTheWhole() {
    var shown = shown(Role.PLANNER, null, null, null);
    assertThat(duties(shown)).hasSize(3);
    assertThat(shown.path("roster").path("duties").size()).isEqualTo(3);
  }

  @Test
  void aDutyOfTheDayMakesAPastBreachCount() {
    var early = new Duty("C1", MONDAY, Session.FULL_DAY, "P1", false);
    var late = new Duty("C1", MONDAY.plusDays(4), Session.FULL_DAY, "P1", false);
    var mixed = Judgement.of(PROBLEM, List.of(early, late), MONDAY.plusDays(4));
    assertThat(mixed.broken()).isNotEmpty();
    assertThat(mixed.brokenBefore()).isEmpty();
    var after = Judgement.of(PROBLEM, List.of(early, late), MONDAY.plusDays(5));
    assertThat(after.broken()).isEmpty();
    assertThat(after.brokenBefore()).isNotEmpty();
  }
}
