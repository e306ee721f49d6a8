package org.zhishou.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.solve.Headway;
import org.zhishou.engine.solve.SolveSettings;
import org.zhishou.service.solving.job.Planner;

/** Solves as the test says: every solve that begins is handed to it. */
public final class ScriptedPlanner implements Planner {
  private final BlockingQueue<ScriptedSolve> begun = new LinkedBlockingQueue<>();

  @Override
  public Solve prepare(CheckedProblem problem, SolveSettings settings, @Nullable Headway headway) {
    var solve = new ScriptedSolve(settings, headway);
    begun.add(solve);
    return solve;
  }

  /** The solve that began longest ago and was not asked for yet. */
  public ScriptedSolve next() throws InterruptedException {
    var solve = begun.poll(1, TimeUnit.MINUTES);
    assertThat(solve).as("a solve that began").isNotNull();
    return solve;
  }

  public void forget() {
    begun.clear();
  }
}
