package org.zhishou.service.overview;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.roster.RosterReader;
import org.zhishou.service.platform.database.Packed;
import org.zhishou.service.rounds.kept.Draft;
import org.zhishou.service.rounds.kept.HeldRoster;
import org.zhishou.service.rounds.kept.KeptBound;
import org.zhishou.service.rounds.kept.Latest;
import org.zhishou.service.rounds.kept.SnapshotStore;

/**
 * Works glances out, and keeps the last few: rosters never change, and everybody who plans looks at
 * the same one many times a day.
 */
@Component
class RosterGlances {
  private final Latest<RosterGlance> latest = Latest.keeping(32);
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
    return latest.of(
        id,
        () -> {
          var document = roster.unpack();
          var duties = new RosterReader().read(document);
          return RosterGlance.of(problem.get(), duties, KeptBound.soft(document));
        });
  }
}
