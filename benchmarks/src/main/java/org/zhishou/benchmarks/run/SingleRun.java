package org.zhishou.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One engine on one instance, as a process of its own: {@code SingleRun instance engine seconds
 * seed warmUp folder commit}. Its clock starts when the problem has been read and, where asked for,
 * the engine has been warmed on other instances.
 */
final class SingleRun {
  private final RunKey key;
  private final RunFiles files;
  private final String commit;

  private SingleRun(RunKey key, RunFiles files, String commit) {
    this.key = key;
    this.files = files;
    this.commit = commit;
  }

  public static void main(String[] args) throws IOException {
    var key =
        new RunKey(
            InstanceName.byId(args[0]),
            Contender.byId(args[1]),
            Integer.parseInt(args[2]),
            Long.parseLong(args[3]));
    var run = new SingleRun(key, new RunFiles(Path.of(args[5])), args[6]);
    WarmUp.of(args[4]).warm(key.contender().engine());
    run.run();
    System.exit(0);
  }

  private void run() throws IOException {
    var instance = key.instance().load();
    var problem = instance.problem();
    var engine = key.contender().engine();
    var trace = new Trace();
    @Nullable Found found = null;
    @Nullable String failure = null;
    try {
      found = engine.solve(problem, Duration.ofSeconds(key.seconds()), key.seed(), trace);
    } catch (RuntimeException | OutOfMemoryError thrown) {
      failure = thrown.toString();
      thrown.printStackTrace();
    }
    var millis = trace.elapsed().toMillis();
    files.writeTrace(trace.points());
    if (found != null && found.duties() != null) {
      files.writeRoster(found.duties());
    }
    outcome(instance.fingerprint(), found, millis, failure).write(files.outcome());
  }

  private Outcome outcome(
      String fingerprint, @Nullable Found found, long millis, @Nullable String failure)
      throws IOException {
    var bound = found == null ? Bound.NONE : found.bound();
    return new Outcome(
        key.instance().id(),
        key.contender().id(),
        key.contender().cores(),
        key.seconds(),
        key.seed(),
        fingerprint,
        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
        commit,
        Machine.description(),
        found == null || found.moves().isEmpty() ? null : found.moves().getAsLong(),
        millis,
        peakMegabytes(),
        bound.coverage(),
        bound.soft(),
        failure);
  }

  /** The high water mark of resident memory; 0 where the system does not tell. */
  private static long peakMegabytes() throws IOException {
    var status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }
}
