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
  private final Map<String, Audited> latest = new Latest<>();
  private final Map<Edited, DraftRoster> idle = new Latest<>();

  AuditedRosters(TablesShelf tables) {
    this.tables = tables;
  }

  DraftRoster of(Draft draft) {
    return audit(draft).copy();
  }

  DraftRoster published(PublishedRoster version) {
    var key = version.county() + "/" + version.round() + "/published/" + version.version();
    return audit(key, version.county(), version.snapshot(), version::duties).copy();
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

  private Audited audit(Draft draft) {
    return audit(keyOf(draft), draft.county(), draft.snapshot(), draft::duties);
  }

  private Audited audit(String key, String county, String snapshot, Supplier<List<Duty>> duties) {
    synchronized (latest) {
      return latest.computeIfAbsent(
          key,
          absent -> new Audited(() -> DraftRoster.of(tables.of(county, snapshot), duties.get())));
    }
  }

  private static String keyOf(Draft draft) {
    return draft.county() + "/drafts/" + draft.id();
  }

  /** Audited when it is first asked for; who asks meanwhile waits instead of doing the same. */
  private static final class Audited {
    private final Supplier<DraftRoster> audit;
    private @Nullable DraftRoster roster;

    Audited(Supplier<DraftRoster> audit) {
      this.audit = audit;
    }

    synchronized DraftRoster copy() {
      if (roster == null) {
        roster = audit.get();
      }
      return roster.copy();
    }
  }

  private static final class Latest<K, V> extends LinkedHashMap<K, V> {
    Latest() {
      super(KEPT, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      return size() > KEPT;
    }
  }
}
