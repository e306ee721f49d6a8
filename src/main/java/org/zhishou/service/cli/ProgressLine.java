package org.zhishou.service.cli;

import java.io.PrintWriter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.zhishou.engine.solve.RosterSolve;

/** Says once a second how far a solve is: over itself on a terminal, else line by line. */
final class ProgressLine {
  private static final String BACK_TO_ITS_START = "\r";

  private final RosterSolve solve;
  private final PrintWriter err;
  private final boolean onTerminal;
  private final ScheduledExecutorService ticks =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("progress").factory());

  ProgressLine(RosterSolve solve, PrintWriter err) {
    this.solve = solve;
    this.err = err;
    var console = System.console();
    onTerminal = console != null && console.isTerminal();
  }

  void begin() {
    ticks.scheduleAtFixedRate(this::print, 1, 1, TimeUnit.SECONDS);
  }

  private synchronized void print() {
    solve
        .progress()
        .map(FigureLine::of)
        .ifPresent(line -> err.print(onTerminal ? BACK_TO_ITS_START + line : line + "\n"));
    err.flush();
  }

  /** Prints the last figures and ends the line. */
  void end() {
    ticks.shutdownNow();
    print();
    if (onTerminal) {
      err.println();
    }
  }
}
