package org.zhishou.service.job;

import org.jspecify.annotations.Nullable;
import org.zhishou.engine.roster.Roster;
import org.zhishou.engine.roster.RosterScore;
import org.zhishou.engine.solve.SolveProgress;

/** A job that this process solves at this moment. */
final class LiveSolve {
  final String id;

  private final Planner.Solve solve;
  private final JobStore store;
  private @Nullable RosterScore noted;

  LiveSolve(String id, Planner.Solve solve, JobStore store) {
    this.id = id;
    this.solve = solve;
    this.store = store;
  }

  /** Notes the figures of now in the store, and does what is wanted of the job. */
  void report() {
    var wish =
        solve
            .progress()
            .map(progress -> store.progress(id, progress, null))
            .orElseGet(() -> store.wish(id));
    if (wish != JobStore.Wish.GO_ON) {
      solve.stop();
    }
  }

  /**
   * Notes the best roster of now in the store, where it is better than the one noted last. Many
   * readers at once have it worded once.
   */
  synchronized void noteBest() {
    var progress = solve.progress();
    if (progress.isEmpty() || progress.get().score().equals(noted)) {
      return;
    }
    solve.best().ifPresent(best -> note(best, progress.get()));
  }

  private void note(Roster best, SolveProgress progress) {
    var figures = new SolveProgress(progress.elapsed(), best.score(), progress.moveEvaluations());
    store.progress(id, figures, Contract.document(best));
    noted = best.score();
  }

  void stop() {
    solve.stop();
  }

  long moveEvaluationsPerSecond() {
    return solve.progress().map(SolveProgress::moveEvaluationsPerSecond).orElse(0L);
  }
}
