package org.zhishou.service.whatif.scenario;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.bound.CoverageCertificate;
import org.zhishou.engine.change.ChangesWriter;
import org.zhishou.engine.change.ReleasedPin;
import org.zhishou.engine.change.Scenario;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.roster.Mentions;
import org.zhishou.engine.roster.RosterNames;
import org.zhishou.engine.scoring.ScoringTables;
import org.zhishou.engine.text.Text;
import org.zhishou.service.platform.json.ShownChange;

/** A scenario as the API shows it. */
@Schema(
    description =
        "A snapshot of a round and changes to it. Lists leave out description, released,"
            + " certificate, run and names.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ScenarioDocument(
    String id,
    String name,
    ScenarioState state,
    @Schema(description = "What the changes are made to.") String snapshot,
    @Schema(description = "The snapshot before the last rebase.") @Nullable String rebasedFrom,
    @Schema(description = "The scenario that it was branched from.") @Nullable String parent,
    ScenarioOrigin origin,
    List<ShownChange> changes,
    @Schema(minimum = "1", description = "Counts the writes, from 1; the entity tag.") long version,
    String madeBy,
    Instant madeAt,
    Instant updatedAt,
    @Schema(description = "The changes in words, one sentence each.")
        @Nullable List<Text> description,
    @Nullable List<Released> released,
    @Nullable Certificate certificate,
    @Nullable ScenarioRunDocument run,
    @Nullable RosterNames names) {
  /**
   * As in lists.
   *
   * @param whole whether the reader may know why anybody is away
   */
  static ScenarioDocument brief(KeptScenario scenario, boolean whole) {
    return of(scenario, whole, null, null, null, null, null);
  }

  /**
   * With its changes in words, the pins that they release, what is possible at all and its latest
   * solve.
   */
  static ScenarioDocument of(
      KeptScenario scenario, boolean whole, Scenario made, @Nullable ScenarioRunDocument run) {
    var problem = made.problem().problem();
    var mentions = Mentions.in(problem).answer(new ChangesWriter().json(scenario.changes()));
    for (var pin : made.released()) {
      mentions.centre(pin.duty().centre()).physician(pin.duty().physician());
    }
    return of(
        scenario,
        whole,
        made.description(),
        made.released().stream().map(pin -> Released.of(pin, problem)).toList(),
        Certificate.of(CoverageCertificate.of(new ScoringTables(made.problem()))),
        run,
        mentions.names());
  }

  private static ScenarioDocument of(
      KeptScenario scenario,
      boolean whole,
      @Nullable List<Text> description,
      @Nullable List<Released> released,
      @Nullable Certificate certificate,
      @Nullable ScenarioRunDocument run,
      @Nullable RosterNames names) {
    return new ScenarioDocument(
        scenario.id(),
        scenario.name(),
        scenario.state(),
        scenario.snapshot(),
        scenario.rebasedFrom(),
        scenario.parent(),
        scenario.origin(),
        ShownChange.all(scenario.changes(), whole),
        scenario.version(),
        scenario.madeBy(),
        scenario.madeAt(),
        scenario.updatedAt(),
        description,
        released,
        certificate,
        run,
        names);
  }

  @Schema(
      name = "ReleasedPin",
      description =
          "A pin of the snapshot's baseline that the changes make impossible. The duty stays in the"
              + " baseline, unpinned.")
  record Released(
      String centre,
      LocalDate date,
      Session session,
      String physician,
      ReleasedPin.Cause cause,
      Text message) {
    private static Released of(ReleasedPin pin, RosterProblem problem) {
      var duty = pin.duty();
      return new Released(
          duty.centre(),
          duty.date(),
          duty.session(),
          duty.physician(),
          pin.cause(),
          pin.describe(problem));
    }
  }

  @Schema(description = "The most that any legal roster can staff, known before any solving.")
  record Certificate(
      @Schema(description = "Duty days.") int required,
      int possible,
      int requiredSessions,
      int possibleSessions,
      @Schema(description = "Duty days and required sessions that no legal roster staffs.")
          int leastMissing,
      @Schema(description = "Whether a legal roster is known that misses no more.") boolean exact,
      @Schema(description = "What holds the duty days below what is required.")
          List<Text> reasons) {
    private static Certificate of(CoverageCertificate certificate) {
      return new Certificate(
          certificate.requiredDays(),
          certificate.possibleDays(),
          certificate.requiredSessions(),
          certificate.possibleSessions(),
          certificate.leastMissing(),
          certificate.exact(),
          certificate.reasons());
    }
  }
}
