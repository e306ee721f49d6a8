package org.zhishou.service.planning.edit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.WeakHashMap;
import org.springframework.stereotype.Component;
import org.zhishou.engine.bound.CoverageCertificate;
import org.zhishou.engine.scoring.ScoringTables;
import org.zhishou.service.rounds.kept.SnapshotStore;

/**
 * The tables of the snapshots that planners work on, made once for many edits. Snapshots never
 * change, and nothing is written to tables.
 */
@Component
class TablesShelf {
  private static final int KEPT = 4;

  private final SnapshotStore snapshots;
  private final Map<String, ScoringTables> latest =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ScoringTables> eldest) {
          return size() > KEPT;
        }
      };

  private final Map<ScoringTables, CoverageCertificate> certificates =
      Collections.synchronizedMap(new WeakHashMap<>());

  TablesShelf(SnapshotStore snapshots) {
    this.snapshots = snapshots;
  }

  ScoringTables of(String county, String snapshot) {
    var key = county + "/" + snapshot;
    synchronized (latest) {
      var known = latest.get(key);
      if (known != null) {
        return known;
      }
    }
    var made = new ScoringTables(snapshots.find(county, snapshot).orElseThrow().checked());
    synchronized (latest) {
      latest.put(key, made);
    }
    return made;
  }

  /** What its rosters can staff at most, worked out once. */
  CoverageCertificate certificate(String county, String snapshot) {
    var made = of(county, snapshot);
    var known = certificates.get(made);
    if (known == null) {
      known = CoverageCertificate.of(made);
      certificates.put(made, known);
    }
    return known;
  }
}
