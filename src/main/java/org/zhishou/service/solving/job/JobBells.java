package org.zhishou.service.solving.job;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Wakes who waits on this node for something to happen to a job. Ask for the next ring first and
 * look at the job then: nothing is missed in between.
 */
final class JobBells {
  private final Bell changes = new Bell();
  private final Bell ends = new Bell();

  /** Completes at the job's next event. */
  CompletableFuture<Void> nextChange(String id) {
    return changes.next(id);
  }

  /** Completes when the job ends or is forgotten. */
  CompletableFuture<Void> nextEnd(String id) {
    return ends.next(id);
  }

  void change(String id) {
    changes.ring(id);
  }

  void end(String id) {
    changes.ring(id);
    ends.ring(id);
  }

  void endAll() {
    changes.ringAll();
    ends.ringAll();
  }

  /** The jobs that somebody here waits for. */
  Set<String> awaited() {
    var ids = new HashSet<>(changes.awaited());
    ids.addAll(ends.awaited());
    return ids;
  }

  private static final class Bell {
    private final ConcurrentMap<String, CompletableFuture<Void>> rings = new ConcurrentHashMap<>();

    CompletableFuture<Void> next(String id) {
      return rings.computeIfAbsent(id, unused -> new CompletableFuture<>());
    }

    void ring(String id) {
      var ring = rings.remove(id);
      if (ring != null) {
        ring.complete(null);
      }
    }

    void ringAll() {
      rings.keySet().forEach(this::ring);
    }

    Collection<String> awaited() {
      return rings.keySet();
    }
  }
}
