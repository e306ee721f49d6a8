package org.zhishou.service.planning.edit;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.engine.roster.Duty;
import org.zhishou.service.planning.edit.PlaceHistory.Kind;
import org.zhishou.service.planning.edit.PlaceHistory.OnDuty;
import org.zhishou.service.planning.edit.PlaceHistory.Step;
import org.zhishou.service.rounds.kept.Draft;
import org.zhishou.service.rounds.kept.DraftStore;
import org.zhishou.service.rounds.kept.PublishedRosterStore;
import org.zhishou.service.rounds.round.RoundDesk;
import org.zhishou.service.rounds.round.RoundKey;

/** What a board says when a gap or a duty is opened: what holds it, and how it came about. */
@Service
@Transactional(readOnly = true)
class ReasonsDesk {
  private static final int GENERATIONS = 100;

  private final RoundDesk rounds;
  private final DraftStore drafts;
  private final PublishedRosterStore published;
  private final TablesShelf tables;

  ReasonsDesk(
      RoundDesk rounds, DraftStore drafts, PublishedRosterStore published, TablesShelf tables) {
    this.rounds = rounds;
    this.drafts = drafts;
    this.published = published;
    this.tables = tables;
  }

  CutsDocument cuts(RoundKey round, String draft, Locale locale) {
    rounds.one(round);
    var found = drafts.one(round, draft);
    return CutsDocument.of(
        tables.of(round.county(), found.snapshot()),
        tables.certificate(round.county(), found.snapshot()),
        locale);
  }

  /** Of the draft and those that it came of, as far as a hundred back, and all versions. */
  PlaceHistory history(RoundKey round, String draft, String centre, LocalDate on) {
    rounds.one(round);
    var found = drafts.one(round, draft);
    var names = names(found);
    Function<List<Duty>, List<OnDuty>> there =
        duties ->
            duties.stream()
                .filter(duty -> centre.equals(duty.centre()) && duty.date().equals(on))
                .sorted(Comparator.comparing(Duty::session).thenComparing(Duty::physician))
                .map(
                    duty ->
                        new OnDuty(
                            duty.physician(),
                            names.getOrDefault(duty.physician(), duty.physician()),
                            duty.session(),
                            duty.pinned()))
                .toList();
    var steps = new ArrayList<Step>();
    for (var one : lineage(found)) {
      var kind = Kind.valueOf(one.origin().name());
      add(steps, new Step(one.madeAt(), one.madeBy(), kind, null, there.apply(one.duties())));
    }
    var versions = new ArrayList<Step>();
    for (var one : published.all(round)) {
      add(
          versions,
          new Step(
              one.publishedAt(),
              one.publishedBy(),
              Kind.PUBLISHED,
              one.version(),
              there.apply(one.duties())));
    }
    steps.addAll(versions);
    steps.sort(Comparator.comparing(Step::at));
    return new PlaceHistory(steps);
  }

  private static void add(List<Step> steps, Step step) {
    if (steps.isEmpty() || !steps.getLast().duties().equals(step.duties())) {
      steps.add(step);
    }
  }

  /** Oldest first. */
  private List<Draft> lineage(Draft draft) {
    var line = new ArrayDeque<Draft>();
    line.add(draft);
    while (line.size() < GENERATIONS && line.getFirst().parent() != null) {
      var parent = drafts.find(draft.roundKey(), line.getFirst().parent());
      if (parent.isEmpty()) {
        break;
      }
      line.addFirst(parent.get());
    }
    return List.copyOf(line);
  }

  private Map<String, String> names(Draft draft) {
    return tables.of(draft.county(), draft.snapshot()).checked().problem().physicians().stream()
        .collect(
            Collectors.toMap(
                one -> one.id(), one -> Objects.requireNonNullElse(one.name(), one.id())));
  }
}
