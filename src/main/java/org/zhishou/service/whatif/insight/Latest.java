package org.zhishou.service.whatif.insight;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for last of things that never change, such as a draft, a published version, a
 * snapshot: what is made once serves all who ask later. Few are kept, and none when memory is
 * short.
 */
final class Latest<V> {
  private static final int KEPT = 8;

  private final Map<String, SoftReference<V>> latest =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, SoftReference<V>> eldest) {
          return size() > KEPT;
        }
      };

  /**
   * @param key names what never changes
   * @param make makes it where it is not kept
   */
  V of(String key, Supplier<V> make) {
    var known = known(key);
    if (known != null) {
      return known;
    }
    var made = make.get();
    synchronized (latest) {
      var meanwhile = known(key);
      if (meanwhile != null) {
        return meanwhile;
      }
      latest.put(key, new SoftReference<>(made));
      return made;
    }
  }

  private @Nullable V known(String key) {
    synchronized (latest) {
      var kept = latest.get(key);
      return kept == null ? null : kept.get();
    }
  }
}
