package org.zhishou.benchmarks.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.zhishou.engine.roster.RosterScore;

/** When a run had which score; starts when it is made. */
public final class Trace {
  private final long startNanos = System.nanoTime();
  private final List<TracePoint> points = new ArrayList<>();

  /** A better roster was found just now. */
  public synchronized void better(RosterScore score) {
    if (points.isEmpty() || score.compareTo(points.getLast().score()) > 0) {
      points.add(new TracePoint(elapsed().toMillis(), score));
    }
  }

  public Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - startNanos);
  }

  /** What is left of {@code limit}, in whole milliseconds, at least one. */
  public Duration remaining(Duration limit) {
    return Duration.ofMillis(Math.max(1, limit.minus(elapsed()).toMillis()));
  }

  synchronized List<TracePoint> points() {
    return List.copyOf(points);
  }
}
