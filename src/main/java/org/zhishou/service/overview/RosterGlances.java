package org.zhishou.service.overview;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.roster.RosterReader;
import org.zhishou.service.platform.database.Packed;
import org.zhishou.service.rounds.kept.Draft;
import org.zhishou.service.rounds.kept.HeldRoster;
import org.zhishou.service.rounds.kept.KeptBound;
import org.zhishou.service.rounds.kept.SnapshotStore;

/**
 * Works glances out, and keeps the last few: rosters never change, and everybody who plans looks at
 * the same one many times a day.
 */
@Component
class RosterGlances {
  private static final int KEPT = 32;

  private final Map<String, RosterGlance> kept =
      Collections.synchronizedMap(
          new LinkedHashMap<>(KEPT, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, RosterGlance> eldest) {
              return size() > KEPT;
            }
          });

  private final SnapshotStore snapshots;

  RosterGlances(SnapshotStore snapshots) {
    this.snapshots = snapshots;
  }

  RosterGlance of(HeldRoster roster) {
    return of(
        roster.county() + "/" + roster.round() + "/" + roster.version(),
        roster::problem,
        roster.published().chinese());
  }

  RosterGlance of(Draft draft) {
    return of(
        draft.id(),
        () -> snapshots.find(draft.county(), draft.snapshot()).orElseThrow().checked(),
        draft.roster().chinese());
  }

  /**
   * @param id tells the roster from all others
   * @param problem what it was planned from; asked for only where its glance is not kept
   */
  private RosterGlance of(String id, Supplier<CheckedProblem> problem, Packed roster) {
    var known = kept.get(id);
    if (known != null) {
      return known;
    }
    var document = roster.unpack();
    var glance =
        RosterGlance.of(problem.get(), new RosterReader().read(document), KeptBound.soft(document));
    kept.put(id, glance);
    return glance;
  }
}
