package org.zhishou.service.whatif.insight;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The rosters that were asked for last, as they were read and checked with their problems. Drafts,
 * published versions and snapshots never change, so that what is read once serves all who ask
 * later. Few are kept, and none when memory is short.
 */
@Component
class ReadRosters {
  private static final int KEPT = 8;

  private final Map<String, SoftReference<NamedRoster>> latest =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, SoftReference<NamedRoster>> eldest) {
          return size() > KEPT;
        }
      };

  /**
   * @param key names a roster that never changes
   * @param read reads it where it is not kept
   */
  NamedRoster of(String key, Supplier<NamedRoster> read) {
    var known = known(key);
    if (known != null) {
      return known;
    }
    var made = read.get();
    synchronized (latest) {
      var meanwhile = known(key);
      if (meanwhile != null) {
        return meanwhile;
      }
      latest.put(key, new SoftReference<>(made));
      return made;
    }
  }

  private @Nullable NamedRoster known(String key) {
    synchronized (latest) {
      var kept = latest.get(key);
      return kept == null ? null : kept.get();
    }
  }
}
