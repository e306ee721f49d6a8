package org.zhishou.service.rounds.kept;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;

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
  public HeldRoster latest(String county, String round) {
    return find(county, round)
        .orElseThrow(() -> new ProblemException(ProblemCode.NOTHING_PUBLISHED, round));
  }

  /** The version that holds; empty where nothing was published yet. */
  public Optional<HeldRoster> find(String county, String round) {
    return published.latest(county, round).map(this::hold);
  }

  public Optional<HeldRoster> version(String county, String round, int version) {
    return published.find(county, round, version).map(this::hold);
  }

  /**
   * A version as an address names it.
   *
   * @throws ProblemException where there is none
   */
  public HeldRoster version(String county, String round, String version) {
    var number = version.matches("[1-9]\\d{0,8}") ? Integer.parseInt(version) : 0;
    return published
        .find(county, round, number)
        .map(this::hold)
        .orElseThrow(
            ProblemException.unknown(
                latest(county, round).county(), "rounds/" + round + "/published/" + version));
  }

  private HeldRoster hold(PublishedRoster roster) {
    return new HeldRoster(
        roster, () -> snapshots.find(roster.county(), roster.snapshot()).orElseThrow());
  }
}
