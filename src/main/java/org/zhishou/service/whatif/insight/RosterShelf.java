package org.zhishou.service.whatif.insight;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.roster.RosterReader;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.rounds.kept.DraftStore;
import org.zhishou.service.rounds.kept.KeptBound;
import org.zhishou.service.rounds.kept.Latest;
import org.zhishou.service.rounds.kept.PublishedRosterStore;
import org.zhishou.service.rounds.round.RoundDesk;
import org.zhishou.service.rounds.round.RoundKey;
import org.zhishou.service.whatif.scenario.ScenarioDesk;
import org.zhishou.service.whatif.scenario.ScenarioRuns;

/** Finds any roster of a round, with its problem. */
@Component
class RosterShelf {
  private final RoundDesk rounds;
  private final DraftStore drafts;
  private final PublishedRosterStore published;
  private final ScenarioDesk scenarios;
  private final ScenarioRuns runs;
  private final Latest<NamedRoster> read = Latest.keepingWhileThereIsRoom(8);

  RosterShelf(
      RoundDesk rounds,
      DraftStore drafts,
      PublishedRosterStore published,
      ScenarioDesk scenarios,
      ScenarioRuns runs) {
    this.rounds = rounds;
    this.drafts = drafts;
    this.published = published;
    this.scenarios = scenarios;
    this.runs = runs;
  }

  /**
   * @throws ProblemException where there is none
   */
  NamedRoster find(RoundKey round, RosterName name) {
    return switch (name.kind()) {
      case DRAFT -> draft(round, name.id());
      case PUBLISHED -> published(round, name.id());
      case SCENARIO -> scenario(round, Objects.requireNonNull(name.id()));
    };
  }

  private NamedRoster draft(RoundKey round, @Nullable String named) {
    var current = rounds.one(round).draft();
    var id = named == null ? current : named;
    if (id == null) {
      throw missing("draft");
    }
    var draft = drafts.one(round, id);
    return read.of(
        round.county() + "/" + round.id() + "/draft:" + id,
        () ->
            roster(
                "draft:" + id,
                null,
                problem(round, draft.snapshot()),
                draft.roster().chinese().unpack()));
  }

  private NamedRoster published(RoundKey round, @Nullable String version) {
    rounds.one(round);
    var found =
        version == null
            ? published.latest(round).orElseThrow(() -> missing("published"))
            : published
                .find(round, Integer.parseInt(version))
                .orElseThrow(round.unknown("published/" + version));
    return read.of(
        round.county() + "/" + round.id() + "/published:" + found.version(),
        () ->
            roster(
                "published:" + found.version(),
                null,
                problem(round, found.snapshot()),
                found.chinese().unpack()));
  }

  private NamedRoster scenario(RoundKey round, String id) {
    var scenario = scenarios.one(round, id);
    var found = Objects.requireNonNull(runs.latestSolved(scenario).roster());
    return roster(
        "scenario:" + id,
        scenario.name(),
        scenarios.apply(scenario).problem(),
        found.chinese().unpack());
  }

  private CheckedProblem problem(RoundKey round, String snapshot) {
    return scenarios.snapshot(round, snapshot).checked();
  }

  private static NamedRoster roster(
      String of, @Nullable String label, CheckedProblem problem, byte[] document) {
    var soft = KeptBound.soft(document);
    return NamedRoster.of(of, label, problem, new RosterReader().read(document), soft);
  }

  private static ProblemException missing(String what) {
    return new ProblemException(ProblemCode.ROSTER_MISSING, what);
  }

  private static ProblemException unknown(String county, String thing) {
    return new ProblemException(ProblemCode.ENTRY_UNKNOWN, county, thing);
  }
}
