package org.zhishou.service.rounds.kept;

import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for last of things that never change, such as a draft, a published version, a
 * snapshot: what is made once serves all who ask later, and all who ask while it is made.
 */
public final class Latest<V> {
  private final Function<V, Supplier<? extends @Nullable V>> hold;

  private final Map<String, CompletableFuture<V>> inTheMaking = new HashMap<>();
  private final Map<String, Supplier<? extends @Nullable V>> latest;

  private Latest(int most, Function<V, Supplier<? extends @Nullable V>> hold) {
    this.hold = hold;
    latest =
        new LinkedHashMap<>(most, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(
              Map.Entry<String, Supplier<? extends @Nullable V>> eldest) {
            return size() > most;
          }
        };
  }

  /**
   * @param most that are kept
   */
  public static <V> Latest<V> keeping(int most) {
    return new Latest<>(most, made -> () -> made);
  }

  /**
   * @param most that are kept, and none when memory is short
   */
  public static <V> Latest<V> keepingWhileThereIsRoom(int most) {
    return new Latest<>(most, made -> new SoftReference<>(made)::get);
  }

  /**
   * @param key names what never changes
   * @param make makes it where it is not kept; what it throws, all hear who wait for it
   */
  public V of(String key, Supplier<V> make) {
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
          latest.put(key, hold.apply(mine.join()));
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
