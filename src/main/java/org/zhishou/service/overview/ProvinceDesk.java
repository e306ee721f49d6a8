package org.zhishou.service.overview;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.service.county.registry.County;
import org.zhishou.service.county.registry.CountyStore;
import org.zhishou.service.overview.CountyGlance.CoverageGlance;
import org.zhishou.service.overview.CountyGlance.RoundGlance;
import org.zhishou.service.rounds.kept.DraftStore;
import org.zhishou.service.rounds.kept.HeldRosters;
import org.zhishou.service.rounds.round.Round;
import org.zhishou.service.rounds.round.RoundDesk;
import org.zhishou.service.rounds.round.RoundState;

/** All counties side by side. */
@Service
class ProvinceDesk {
  private final CountyStore counties;
  private final RoundDesk rounds;
  private final DraftStore drafts;
  private final HeldRosters held;
  private final RosterGlances glances;

  ProvinceDesk(
      CountyStore counties,
      RoundDesk rounds,
      DraftStore drafts,
      HeldRosters held,
      RosterGlances glances) {
    this.counties = counties;
    this.rounds = rounds;
    this.drafts = drafts;
    this.held = held;
    this.glances = glances;
  }

  /** The active ones. */
  @Transactional(readOnly = true)
  List<CountyGlance> all() {
    return counties.all().stream().filter(County::active).map(this::glance).toList();
  }

  private CountyGlance glance(County county) {
    var round = rounds.atHand(county.id());
    return new CountyGlance(
        county.id(),
        county.name(),
        round
            .map(one -> new RoundGlance(one.id(), one.name(), one.state(), one.deadline()))
            .orElse(null),
        round.flatMap(this::roster).orElse(null),
        round.filter(one -> one.state() == RoundState.PLANNING && one.draft() == null).isPresent());
  }

  private Optional<CoverageGlance> roster(Round round) {
    var holding = held.find(round.key());
    if (holding.isPresent()) {
      return holding.map(roster -> coverage(true, glances.of(roster)));
    }
    return Optional.ofNullable(round.draft())
        .flatMap(id -> drafts.find(round.key(), id))
        .map(draft -> coverage(false, glances.of(draft)));
  }

  private static CoverageGlance coverage(boolean published, RosterGlance glance) {
    var figures = glance.figures();
    return new CoverageGlance(
        published,
        figures.coverage().required(),
        figures.coverage().possible(),
        figures.coverage().staffed(),
        figures.score().limits(),
        figures.score().soft());
  }
}
