package org.zhishou.service.inforce.publish;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.service.access.Caller;
import org.zhishou.service.rounds.kept.HeldRoster;
import org.zhishou.service.rounds.kept.HeldRosters;
import org.zhishou.service.rounds.kept.PublicationBasisStore;
import org.zhishou.service.rounds.kept.PublishedRoster;
import org.zhishou.service.rounds.kept.PublishedRosterStore;
import org.zhishou.service.rounds.round.RoundDesk;

/** Shows callers their part of published versions. */
@Service
@Transactional(readOnly = true)
class PublishedDesk {
  private final RoundDesk rounds;
  private final HeldRosters held;
  private final PublishedRosterStore published;
  private final PublicationBasisStore bases;

  PublishedDesk(
      RoundDesk rounds,
      HeldRosters held,
      PublishedRosterStore published,
      PublicationBasisStore bases) {
    this.rounds = rounds;
    this.held = held;
    this.published = published;
    this.bases = bases;
  }

  /** Of the version that holds. */
  PublishedPart latest(String county, String round, Caller caller) {
    rounds.one(county, round);
    return part(held.latest(county, round), caller);
  }

  PublishedPart version(String county, String round, String version, Caller caller) {
    rounds.one(county, round);
    return part(held.version(county, round, version), caller);
  }

  private PublishedPart part(HeldRoster roster, Caller caller) {
    return new PublishedPart(
        caller,
        roster,
        bases.find(roster.county(), roster.round(), roster.version()),
        () ->
            published
                .find(roster.county(), roster.round(), roster.version() - 1)
                .map(PublishedRoster::duties));
  }
}
