package org.zhishou.service.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.engine.compare.RosterDifference;
import org.zhishou.service.overview.OverviewDocument.PublishedPart;
import org.zhishou.service.overview.OverviewDocument.RoundPart;
import org.zhishou.service.overview.OverviewDocument.Step;
import org.zhishou.service.overview.OverviewDocument.ToDo;
import org.zhishou.service.planning.availability.AvailabilityDesk;
import org.zhishou.service.rounds.kept.Draft;
import org.zhishou.service.rounds.kept.DraftStore;
import org.zhishou.service.rounds.kept.HeldRoster;
import org.zhishou.service.rounds.kept.HeldRosters;
import org.zhishou.service.rounds.round.CountyClock;
import org.zhishou.service.rounds.round.Round;
import org.zhishou.service.rounds.round.RoundDesk;
import org.zhishou.service.rounds.round.RoundKey;

/** Puts together what a round looks like at a glance. */
@Service
class OverviewDesk {
  private final RoundDesk rounds;
  private final CountyClock clock;
  private final AvailabilityDesk availability;
  private final DraftStore drafts;
  private final HeldRosters held;
  private final RosterGlances glances;

  OverviewDesk(
      RoundDesk rounds,
      CountyClock clock,
      AvailabilityDesk availability,
      DraftStore drafts,
      HeldRosters held,
      RosterGlances glances) {
    this.rounds = rounds;
    this.clock = clock;
    this.availability = availability;
    this.drafts = drafts;
    this.held = held;
    this.glances = glances;
  }

  /**
   * @throws org.zhishou.service.platform.web.ProblemException where there is no such round
   */
  @Transactional(readOnly = true)
  OverviewDocument of(RoundKey key, Locale locale) {
    var round = rounds.one(key);
    var holding = held.find(key);
    var draft = Optional.ofNullable(round.draft()).flatMap(current -> drafts.find(key, current));
    var differences = differences(holding, draft);
    var glance =
        holding
            .map(roster -> of(roster, locale))
            .or(() -> draft.map(one -> of(one, locale)))
            .orElse(null);
    return new OverviewDocument(
        part(round),
        toDo(round, glance, differences),
        holding
            .map(
                roster ->
                    new PublishedPart(
                        roster.version(),
                        roster.published().publishedAt(),
                        roster.published().publishedBy(),
                        differences))
            .orElse(null),
        glance);
  }

  private static RoundPart part(Round round) {
    return new RoundPart(
        round.id(),
        round.name(),
        round.period().firstDay(),
        round.period().lastDay(),
        round.period().weeks(),
        round.deadline(),
        round.state(),
        round.version());
  }

  private static int differences(Optional<HeldRoster> holding, Optional<Draft> draft) {
    if (holding.isEmpty() || draft.isEmpty()) {
      return 0;
    }
    var difference = RosterDifference.of(holding.get().duties(), draft.get().duties());
    return difference.onlyInFirst().size() + difference.onlyInSecond().size();
  }

  private OverviewDocument.RosterPart of(HeldRoster roster, Locale locale) {
    var published = roster.published();
    return glances
        .of(roster)
        .worded(
            locale,
            new RosterGlance.Made(
                true, roster.version(), null, published.publishedBy(), published.publishedAt()));
  }

  private OverviewDocument.RosterPart of(Draft draft, Locale locale) {
    return glances
        .of(draft)
        .worded(
            locale, new RosterGlance.Made(false, null, draft.id(), draft.madeBy(), draft.madeAt()));
  }

  private List<ToDo> toDo(
      Round round, OverviewDocument.@Nullable RosterPart roster, int differences) {
    var toDo = new ArrayList<ToDo>();
    var missing = roster == null ? 0 : roster.gaps().stream().mapToInt(gap -> gap.missing()).sum();
    switch (round.state()) {
      case COLLECTING -> {
        var absent = availability.missing(round).size();
        if (absent > 0) {
          toDo.add(new ToDo(Step.HAND_INS_MISSING, absent));
        }
        if (absent == 0 || !round.isCollectingAt(clock.now())) {
          toDo.add(new ToDo(Step.END_COLLECTING, 0));
        }
      }
      case PLANNING -> {
        if (roster == null) {
          toDo.add(new ToDo(Step.SOLVE, 0));
        } else {
          addGaps(toDo, missing);
          toDo.add(new ToDo(Step.PUBLISH, 0));
        }
      }
      case PUBLISHED -> {
        addGaps(toDo, missing);
        if (differences > 0) {
          toDo.add(new ToDo(Step.PUBLISH_CHANGES, differences));
        }
        if (clock.today().isAfter(round.period().lastDay())) {
          toDo.add(new ToDo(Step.CLOSE, 0));
        }
      }
      case CLOSED -> {}
    }
    return toDo;
  }

  private static void addGaps(List<ToDo> toDo, int missing) {
    if (missing > 0) {
      toDo.add(new ToDo(Step.COVER_GAPS, missing));
    }
  }
}
