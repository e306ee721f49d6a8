package org.zhishou.service.job;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.roster.RosterStatus;
import org.zhishou.engine.solve.SolveProgress;

/** The events of one job: all its states, and its latest scores. */
final class EventLog {
  static final int SCORES_KEPT = 1000;

  private final List<JobEvent> states = new ArrayList<>();
  private final Deque<JobEvent> scores = new ArrayDeque<>();
  private long last;

  void add(JobEvent.Kind kind, Instant at, RosterStatus status, @Nullable SolveProgress progress) {
    last++;
    var event = new JobEvent(last, kind, at, status, progress);
    if (kind != JobEvent.Kind.SCORE) {
      states.add(event);
      return;
    }
    scores.addLast(event);
    if (scores.size() > SCORES_KEPT) {
      scores.removeFirst();
    }
  }

  List<JobEvent> after(long sequence) {
    if (sequence >= last) {
      return List.of();
    }
    var later = new ArrayList<JobEvent>();
    for (var state : states) {
      if (state.sequence() > sequence) {
        later.add(state);
      }
    }
    var latest = scores.descendingIterator();
    while (latest.hasNext()) {
      var score = latest.next();
      if (score.sequence() <= sequence) {
        break;
      }
      later.add(score);
    }
    later.sort(Comparator.comparingLong(JobEvent::sequence));
    return List.copyOf(later);
  }
}
