package org.zhishou.service.overview;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhishou.engine.roster.RosterReader;
import org.zhishou.service.platform.database.Packed;
import org.zhishou.service.rounds.kept.KeptBound;
import org.zhishou.service.rounds.kept.Snapshot;

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

  /**
   * @param id tells the roster from all others
   */
  RosterGlance of(String id, Snapshot snapshot, Packed roster) {
    var known = kept.get(id);
    if (known != null) {
      return known;
    }
    var document = roster.unpacked();
    var glance =
        RosterGlance.of(
            snapshot.checked(), new RosterReader().read(document), KeptBound.soft(document));
    kept.put(id, glance);
    return glance;
  }
}
