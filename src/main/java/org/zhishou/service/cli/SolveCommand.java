package org.zhishou.service.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.roster.Roster;
import org.zhishou.engine.roster.RosterWriter;
import org.zhishou.engine.solve.RosterSolve;
import org.zhishou.engine.solve.SolveSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Solves a problem from a file and writes its roster. */
@Command(
    name = "solve",
    mixinStandardHelpOptions = true,
    description = {
      "Solve a problem and write its roster as JSON.",
      "Ctrl+C ends the search early and keeps its best roster."
    },
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:The roster breaks no limit.",
      "1:It breaks a limit that the problem itself forces.",
      "2:Bad usage or bad input; every fault is printed."
    })
final class SolveCommand extends Speaking {
  @Parameters(paramLabel = "<problem.json>", description = "The problem, in UTF-8.")
  private @Nullable Path problem;

  @Option(
      names = "--seconds",
      defaultValue = "30",
      paramLabel = "<n>",
      description = "The most to search; ${DEFAULT-VALUE} by default.")
  private long seconds;

  @Option(
      names = "--steps",
      paramLabel = "<n>",
      description = "Search steps after which it ends, whatever the machine.")
  private @Nullable Long steps;

  @Option(
      names = "--unimproved-seconds",
      paramLabel = "<n>",
      description = "Seconds without a better roster after which it ends.")
  private @Nullable Long unimprovedSeconds;

  @Option(
      names = "--seed",
      defaultValue = "0",
      paramLabel = "<n>",
      description = "What everything random starts from; ${DEFAULT-VALUE} by default.")
  private long seed;

  @Option(
      names = "--threads",
      paramLabel = "<n>",
      description = {
        "Threads that search; the processor's cores by default, one with --steps.",
        "Steps give the same roster every time only with as many threads."
      })
  private @Nullable Integer threads;

  @Option(
      names = "--out",
      paramLabel = "<roster.json>",
      description = "Where to write the roster; standard output by default.")
  private @Nullable Path out;

  @Override
  public Integer call() {
    requireOneOrMore("--seconds", seconds);
    requireOneOrMore("--steps", steps);
    requireOneOrMore("--unimproved-seconds", unimprovedSeconds);
    requireOneOrMore("--threads", threads == null ? null : threads.longValue());
    requirePlaceToWrite();
    var checked = Inputs.problem(requireNonNull(problem));
    var unimproved = unimprovedSeconds == null ? null : Duration.ofSeconds(unimprovedSeconds);
    var settings =
        new SolveSettings(Duration.ofSeconds(seconds), unimproved, steps, seed, threads());
    var roster = solve(new RosterSolve(checked, settings, Clock.systemUTC()));
    return roster.score().limits() < 0 ? Cli.LIMIT_BROKEN : Cli.OK;
  }

  private int threads() {
    if (threads != null) {
      return threads;
    }
    return steps == null ? Runtime.getRuntime().availableProcessors() : 1;
  }

  private void requireOneOrMore(String option, @Nullable Long number) {
    if (number != null && number < 1) {
      throw new ParameterException(
          commandLine(), "%s is %d and must be 1 or more".formatted(option, number));
    }
  }

  /** Before the search rather than after it. */
  private void requirePlaceToWrite() {
    if (out == null) {
      return;
    }
    var folder = out.toAbsolutePath().getParent();
    if (folder == null || !Files.isWritable(folder) || Files.isDirectory(out)) {
      throw new ParameterException(commandLine(), "--out %s cannot be written".formatted(out));
    }
  }

  private Roster solve(RosterSolve solve) {
    var written = new CountDownLatch(1);
    var keepBest = Thread.ofPlatform().unstarted(() -> stopAndAwait(solve, written));
    Runtime.getRuntime().addShutdownHook(keepBest);
    try {
      var roster = search(solve);
      write(roster);
      report(roster);
      return roster;
    } finally {
      written.countDown();
      forget(keepBest);
    }
  }

  private Roster search(RosterSolve solve) {
    var line = new ProgressLine(solve, commandLine().getErr());
    line.begin();
    try {
      return solve.run(better -> {});
    } finally {
      line.end();
    }
  }

  private static void stopAndAwait(RosterSolve solve, CountDownLatch written) {
    solve.stop();
    try {
      written.await();
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException alreadyEnding) {
      return;
    }
  }

  private void write(Roster roster) {
    var json = new RosterWriter(locale()).write(roster);
    if (out == null) {
      commandLine().getOut().println(json);
      return;
    }
    try {
      Files.writeString(out, json + "\n");
    } catch (IOException unwritable) {
      throw new ParameterException(
          commandLine(), "--out %s cannot be written (%s)".formatted(out, unwritable), unwritable);
    }
  }

  private void report(Roster roster) {
    var lines = reportLines();
    var report = new TerminalReport(locale(), lines);
    report.warnings(roster.warnings());
    report.totals(roster.rules());
    report.shortages(roster.shortages());
    Optional.ofNullable(roster.bounds()).ifPresent(report::bounds);
    report.score(roster.score());
    lines.flush();
  }

  private PrintWriter reportLines() {
    var line = commandLine();
    return out == null ? line.getErr() : line.getOut();
  }
}
