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
import org.zhishou.service.rounds.round.RoundKey;

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
  PublishedPart latest(RoundKey round, Caller caller) {
    rounds.one(round);
    return part(held.latest(round), caller);
  }

  PublishedPart version(RoundKey round, String version, Caller caller) {
    rounds.one(round);
    return part(held.version(round, version), caller);
  }

  private PublishedPart part(HeldRoster roster, Caller caller) {
    return new PublishedPart(
        caller,
        roster,
        bases.find(roster.roundKey(), roster.version()),
        () -> published.find(roster.roundKey(), roster.version() - 1).map(PublishedRoster::duties));
  }
}
