package org.zhishou.service.solving.job;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhishou.service.platform.database.Outage;

/**
 * Every quarter of a second or so: writes what this node's solves have found, and looks in one
 * query at all jobs that it solves or that somebody here waits for, whichever node solves them.
 */
final class NodeBeat {
  private static final Logger LOG = LoggerFactory.getLogger(NodeBeat.class);
  private static final int MOST_AT_ONCE = 500;

  private final JobStore store;
  private final LiveSolves live;
  private final JobBells bells;
  private final ClockWatch clocks;
  private final FairShare shares;
  private final JobSettings settings;
  private final Map<String, Long> eventsSeen = new HashMap<>();
  private volatile boolean running;
  private boolean outage;

  NodeBeat(
      JobStore store,
      LiveSolves live,
      JobBells bells,
      ClockWatch clocks,
      FairShare shares,
      JobSettings settings) {
    this.store = store;
    this.live = live;
    this.bells = bells;
    this.clocks = clocks;
    this.shares = shares;
    this.settings = settings;
  }

  void start() {
    running = true;
    Thread.ofPlatform().daemon().name("job-beat").start(this::beatUntilStopped);
  }

  void stop() {
    running = false;
  }

  private void beatUntilStopped() {
    while (running) {
      try {
        Thread.sleep(settings.events());
        beat();
        outage = false;
      } catch (InterruptedException end) {
        return;
      } catch (RuntimeException | Error failure) {
        survive(failure);
      }
    }
  }

  /** All jobs of the node rely on this thread: it goes on, even where there is no memory to say. */
  private void survive(Throwable failure) {
    try {
      report(failure);
    } catch (RuntimeException | Error unreported) {
      outage = false;
    }
  }

  private void report(Throwable failure) {
    if (!Outage.isBehind(failure)) {
      LOG.error("The progress of solves could not be noted", failure);
    } else if (!outage) {
      outage = true;
      LOG.warn("The database is gone; solves go on meanwhile: {}", failure.getMessage());
    }
  }

  void beat() {
    clocks.look();
    for (var solve : live.all()) {
      if (solve.write()) {
        bells.change(solve.lease().id());
      }
    }
    var awaited = bells.awaited();
    eventsSeen.keySet().retainAll(awaited);
    var watched = new HashSet<>(awaited);
    live.all().forEach(solve -> watched.add(solve.lease().id()));
    var ids = List.copyOf(watched);
    for (var from = 0; from < ids.size(); from += MOST_AT_ONCE) {
      look(Set.copyOf(ids.subList(from, Math.min(ids.size(), from + MOST_AT_ONCE))), awaited);
    }
    shares.look();
  }

  private void look(Set<String> ids, Set<String> awaited) {
    var sightings =
        store.look(ids).stream()
            .collect(Collectors.toMap(sighting -> sighting.lease().id(), sighting -> sighting));
    for (var solve : live.all()) {
      if (ids.contains(solve.lease().id())) {
        heed(solve, sightings.get(solve.lease().id()));
      }
    }
    for (var id : ids) {
      var sighting = sightings.get(id);
      if (sighting == null) {
        bells.end(id);
      } else if (awaited.contains(id)) {
        ring(sighting);
      }
    }
  }

  private static void heed(LiveSolve solve, JobStore.@Nullable Sighting now) {
    var own = solve.lease().fence();
    if (now == null || now.lease().fence() > own || (now.lease().fence() == own && now.ended())) {
      solve.heed(Wish.FORGET);
    } else if (now.stopWanted()) {
      solve.heed(Wish.STOP);
    }
  }

  private void ring(JobStore.Sighting sighting) {
    var id = sighting.lease().id();
    var before = eventsSeen.put(id, sighting.events());
    if (sighting.ended()) {
      bells.end(id);
    } else if (before == null || before != sighting.events()) {
      bells.change(id);
    }
  }
}
