package org.zhishou.service.planning.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhishou.engine.draft.DraftRoster;
import org.zhishou.engine.draft.DutyEdit;
import org.zhishou.engine.draft.DutyEdits;
import org.zhishou.engine.roster.Duty;
import org.zhishou.service.rounds.kept.Draft;
import org.zhishou.service.rounds.kept.Latest;
import org.zhishou.service.rounds.kept.PublishedRoster;

/**
 * The rosters that planners look at, read and audited once. What is kept never changes; who edits
 * gets a copy, who only looks is lent one.
 */
@Component
class AuditedRosters {
  private static final int KEPT = 8;

  /** A draft as edits leave it. */
  private record Edited(String key, List<DutyEdit> edits) {}

  private final TablesShelf tables;
  private final Latest<DraftRoster> audited = Latest.keeping(KEPT);
  private final Map<Edited, DraftRoster> idle =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Edited, DraftRoster> eldest) {
          return size() > KEPT;
        }
      };

  AuditedRosters(TablesShelf tables) {
    this.tables = tables;
  }

  DraftRoster of(Draft draft) {
    return audit(keyOf(draft), draft.county(), draft.snapshot(), draft::duties);
  }

  DraftRoster published(PublishedRoster version) {
    var key = version.county() + "/" + version.round() + "/published/" + version.version();
    return audit(key, version.county(), version.snapshot(), version::duties);
  }

  /**
   * Looks at the draft as the edits leave it. A copy that was looked at is kept for the next who
   * looks, since making one takes longer than most of what is asked of it.
   *
   * @param look leaves the roster as it found it
   * @throws org.zhishou.service.platform.web.ProblemException where an edit is refused
   */
  <T> T lent(Draft draft, List<DutyEdit> edits, Function<DraftRoster, T> look) {
    var key = new Edited(keyOf(draft), List.copyOf(edits));
    var roster = take(key);
    if (roster == null) {
      roster = of(draft);
      if (!edits.isEmpty()) {
        EditRefusal.expectAccepted(DutyEdits.apply(roster, edits));
      }
    }
    var seen = look.apply(roster);
    synchronized (idle) {
      idle.put(key, roster);
    }
    return seen;
  }

  private @Nullable DraftRoster take(Edited key) {
    synchronized (idle) {
      return idle.remove(key);
    }
  }

  private DraftRoster audit(
      String key, String county, String snapshot, Supplier<List<Duty>> duties) {
    return audited.of(key, () -> DraftRoster.of(tables.of(county, snapshot), duties.get())).copy();
  }

  private static String keyOf(Draft draft) {
    return draft.county() + "/drafts/" + draft.id();
  }
}
