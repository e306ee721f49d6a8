package org.zhishou.service.planning.edit;

import org.springframework.stereotype.Component;
import org.zhishou.engine.bound.CoverageCertificate;
import org.zhishou.engine.scoring.ScoringTables;
import org.zhishou.service.rounds.kept.Latest;
import org.zhishou.service.rounds.kept.SnapshotStore;

/**
 * The tables of the snapshots that planners work on, made once for many edits. Snapshots never
 * change, and nothing is written to tables.
 */
@Component
class TablesShelf {
  private final SnapshotStore snapshots;
  private final Latest<ScoringTables> latest = Latest.keeping(4);
  private final Latest<CoverageCertificate> certificates = Latest.keeping(4);

  TablesShelf(SnapshotStore snapshots) {
    this.snapshots = snapshots;
  }

  ScoringTables of(String county, String snapshot) {
    return latest.of(
        county + "/" + snapshot,
        () -> new ScoringTables(snapshots.find(county, snapshot).orElseThrow().checked()));
  }

  /** What its rosters can staff at most, worked out once. */
  CoverageCertificate certificate(String county, String snapshot) {
    return certificates.of(
        county + "/" + snapshot, () -> CoverageCertificate.of(of(county, snapshot)));
  }
}
