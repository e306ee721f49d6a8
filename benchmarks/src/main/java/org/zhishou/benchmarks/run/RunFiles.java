package org.zhishou.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.RosterReader;
import org.zhishou.engine.roster.RosterScore;

/** What a run leaves behind: its outcome, its cost over time and its roster. */
record RunFiles(Path folder) {
  private static final String TRACE_HEADER = "millis,limits,coverage,soft";

  Path outcome() {
    return folder.resolve("outcome.json");
  }

  Path log() {
    return folder.resolve("log.txt");
  }

  private Path roster() {
    return folder.resolve("roster.json");
  }

  private Path trace() {
    return folder.resolve("trace.csv");
  }

  /** Whether the run has been tried, on the problem as it is now. */
  boolean tried(String fingerprint) throws IOException {
    return Files.exists(outcome()) && Outcome.read(outcome()).fingerprint().equals(fingerprint);
  }

  /** Whether the run has been made, on the problem as it is now, and did not fail. */
  boolean done(String fingerprint) throws IOException {
    return tried(fingerprint) && Outcome.read(outcome()).failure() == null;
  }

  /** Removes what an earlier try left. */
  void clear() throws IOException {
    for (var file : List.of(outcome(), roster(), trace())) {
      Files.deleteIfExists(file);
    }
  }

  void writeRoster(List<Duty> duties) throws IOException {
    Files.writeString(roster(), RosterText.of(duties));
  }

  /** Null where the run found none. */
  @Nullable List<Duty> readRoster() throws IOException {
    return Files.exists(roster()) ? new RosterReader().read(Files.readAllBytes(roster())) : null;
  }

  /** Levels are written as costs, more than 0 where something is wrong. */
  void writeTrace(List<TracePoint> points) throws IOException {
    var text = new StringBuilder(TRACE_HEADER).append('\n');
    for (var point : points) {
      text.append(
          String.format(
              Locale.ROOT,
              "%d,%d,%d,%d%n",
              point.millis(),
              -point.score().limits(),
              -point.score().coverage(),
              -point.score().soft()));
    }
    Files.writeString(trace(), text);
  }

  List<TracePoint> readTrace() throws IOException {
    if (!Files.exists(trace())) {
      return List.of();
    }
    return Files.readAllLines(trace()).stream()
        .skip(1)
        .map(line -> line.split(","))
        .map(
            cells ->
                new TracePoint(
                    Long.parseLong(cells[0]),
                    new RosterScore(
                        -Long.parseLong(cells[1]),
                        -Long.parseLong(cells[2]),
                        -Long.parseLong(cells[3]))))
        .toList();
  }
}
