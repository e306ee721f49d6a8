package org.zhishou.service.solving.job;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The jobs that this node solves at this moment. */
final class LiveSolves {
  private final Map<Lease, LiveSolve> byLease = new ConcurrentHashMap<>();

  void add(LiveSolve solve) {
    byLease.put(solve.lease(), solve);
  }

  void remove(LiveSolve solve) {
    byLease.remove(solve.lease(), solve);
  }

  /** The solve of that job whose lease is the latest. */
  Optional<LiveSolve> of(String id) {
    return byLease.values().stream()
        .filter(solve -> solve.lease().id().equals(id) && !solve.lost())
        .max(Comparator.comparingLong(solve -> solve.lease().fence()));
  }

  Collection<LiveSolve> all() {
    return Collections.unmodifiableCollection(byLease.values());
  }
}
