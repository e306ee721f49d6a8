package org.zhishou.service.planning.edit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
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
}
