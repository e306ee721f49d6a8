package org.zhishou.service.rounds.kept;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.rounds.round.RoundKey;

/** Finds published versions with what they were planned from. */
@Component
public class HeldRosters {
  private final PublishedRosterStore published;
  private final SnapshotStore snapshots;

  HeldRosters(PublishedRosterStore published, SnapshotStore snapshots) {
    this.published = published;
    this.snapshots = snapshots;
  }

  /**
   * The version that holds.
   *
   * @throws ProblemException where nothing was published yet
   */
  public HeldRoster latest(RoundKey round) {
    return find(round)
        .orElseThrow(() -> new ProblemException(ProblemCode.NOTHING_PUBLISHED, round.id()));
  }

  /** The version that holds; empty where nothing was published yet. */
  public Optional<HeldRoster> find(RoundKey round) {
    return published.latest(round).map(this::hold);
  }

  public Optional<HeldRoster> version(RoundKey round, int version) {
    return published.find(round, version).map(this::hold);
  }

  /**
   * A version as an address names it.
   *
   * @throws ProblemException where there is none
   */
  public HeldRoster version(RoundKey round, String version) {
    var number = version.matches("[1-9]\\d{0,8}") ? Integer.parseInt(version) : 0;
    return published.find(round, number).map(this::hold).orElseThrow(() -> none(round, version));
  }

  /** Of a round that published nothing, that says so. */
  private ProblemException none(RoundKey round, String version) {
    latest(round);
    return round.unknown("published/" + version).get();
  }

  private HeldRoster hold(PublishedRoster roster) {
    return new HeldRoster(
        roster, () -> snapshots.find(roster.county(), roster.snapshot()).orElseThrow());
  }
}
