package org.zhishou.service.whatif.insight;

import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for last of things that never change, such as a draft, a published version, a
 * snapshot: what is made once serves all who ask later, and all who ask while it is made. Few are
 * kept, and none when memory is short.
 */
final class Latest<V> {
  private static final int KEPT = 8;

  private final Map<String, CompletableFuture<V>> inTheMaking = new HashMap<>();
  private final Map<String, SoftReference<V>> latest =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, SoftReference<V>> eldest) {
          return size() > KEPT;
        }
      };

  /**
   * @param key names what never changes
   * @param make makes it where it is not kept; what it throws, all hear who wait for it
   */
  V of(String key, Supplier<V> make) {
    var mine = new CompletableFuture<V>();
    CompletableFuture<V> before;
    synchronized (latest) {
      var known = known(key);
      if (known != null) {
        return known;
      }
      before = inTheMaking.putIfAbsent(key, mine);
    }
    return before == null ? made(key, make, mine) : awaited(before);
  }

  private V made(String key, Supplier<V> make, CompletableFuture<V> mine) {
    try {
      var made = make.get();
      mine.complete(made);
      return made;
    } catch (RuntimeException | Error broken) {
      mine.completeExceptionally(broken);
      throw broken;
    } finally {
      synchronized (latest) {
        inTheMaking.remove(key);
        if (!mine.isCompletedExceptionally()) {
          latest.put(key, new SoftReference<>(mine.join()));
        }
      }
    }
  }

  private static <V> V awaited(CompletableFuture<V> other) {
    try {
      return other.join();
    } catch (CompletionException broken) {
      if (broken.getCause() instanceof RuntimeException refused) {
        throw refused;
      }
      throw broken;
    }
  }

  private @Nullable V known(String key) {
    var kept = latest.get(key);
    return kept == null ? null : kept.get();
  }
}
