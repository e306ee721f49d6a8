package org.zhishou.service.planning.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.zhishou.engine.draft.DraftRoster;
import org.zhishou.engine.roster.Duty;
import org.zhishou.service.rounds.kept.Draft;
import org.zhishou.service.rounds.kept.PublishedRoster;

/**
 * The rosters that planners look at, read and audited once. What is kept never changes; everybody
 * gets a copy of their own to edit.
 */
@Component
class AuditedRosters {
  private static final int KEPT = 8;

  private final TablesShelf tables;
  private final Map<String, DraftRoster> latest =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, DraftRoster> eldest) {
          return size() > KEPT;
        }
      };

  AuditedRosters(TablesShelf tables) {
    this.tables = tables;
  }

  DraftRoster of(Draft draft) {
    return of(
        draft.county() + "/drafts/" + draft.id(), draft.county(), draft.snapshot(), draft::duties);
  }

  DraftRoster published(PublishedRoster version) {
    return of(
        version.county() + "/" + version.round() + "/published/" + version.version(),
        version.county(),
        version.snapshot(),
        version::duties);
  }

  private DraftRoster of(String key, String county, String snapshot, Supplier<List<Duty>> duties) {
    DraftRoster known;
    synchronized (latest) {
      known = latest.get(key);
    }
    if (known == null) {
      known = DraftRoster.of(tables.of(county, snapshot), duties.get());
      synchronized (latest) {
        latest.put(key, known);
      }
    }
    return known.copy();
  }
}
