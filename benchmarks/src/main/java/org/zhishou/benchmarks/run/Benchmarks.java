package org.zhishou.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs every engine on every instance, one run at a time, and writes what came of it. */
@Command(
    name = "benchmarks",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Runs engines on instances and writes results/LABEL.csv, .md and plots.")
public final class Benchmarks implements Callable<Integer> {
  private static final int QUICK_SECONDS = 10;

  @Option(names = "--instances", split = ",", description = "which; default: all")
  private List<String> instances = List.of();

  @Option(names = "--engines", split = ",", description = "which; default: all")
  private List<String> engines = List.of();

  @Option(
      names = "--seconds",
      split = ",",
      description = "how long each run may take, one or several lengths; default: 10,60")
  private List<Integer> seconds = List.of();

  @Option(
      names = "--seeds",
      description = "runs per instance, engine and length; default: 5, on the largest 1")
  private @Nullable Integer seeds;

  @Option(names = "--quick", description = "a small and a county instance, once, in 3 minutes")
  private boolean quick;

  @Option(
      names = "--label",
      description = "of runs and results; runs of the label that exist are not made again")
  private String label = LocalDate.now(ZoneOffset.UTC).toString();

  @Option(names = "--heap", description = "most heap of a run, in megabytes; default: 4096")
  private int heapMegabytes = 4096;

  @Option(
      names = "--warm-up",
      description = "seconds on each of --warm-up-on before a run's clock starts; default: 0")
  private int warmUpSeconds;

  @Option(
      names = "--warm-up-on",
      split = ",",
      description = "instances that a run has solved before its clock starts; default: small-a")
  private List<String> warmUpInstances = List.of(InstanceName.SMALL_A.id());

  @Option(names = "--report-only", description = "make no runs, write the results of those made")
  private boolean reportOnly;

  public static void main(String[] args) {
    System.exit(new CommandLine(new Benchmarks()).execute(args));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    var keys = keys();
    var runs = Path.of("runs", label);
    var processes =
        new Processes(
            heapMegabytes,
            new WarmUp(warmUpSeconds, warmUpInstances.stream().map(InstanceName::byId).toList()),
            Commit.current(),
            new ClassCache(runs.resolve("class-cache")));
    var results = Files.createDirectories(Path.of("results"));
    var referee = new Referee(new BestKnown(Path.of("")), new ProvenBounds(Path.of("")));
    var rows = new ArrayList<Row>();
    for (var name : instanceNames()) {
      var instance = name.load();
      var made = new ArrayList<RunFiles>();
      for (var key : keys.stream().filter(key -> key.instance() == name).toList()) {
        var files = key.files(runs);
        if (!reportOnly && !files.done(instance.fingerprint())) {
          System.out.println(key);
          processes.make(key, files);
          noteCrash(key, files, instance, processes.commit());
        }
        if (files.tried(instance.fingerprint())) {
          made.add(files);
        }
      }
      rows.addAll(referee.judge(instance, made));
      new Report(label, rows).write(results);
    }
    System.out.println(results.resolve(label + ".md"));
    return 0;
  }

  /** A process that died before it could say so gets its outcome here. */
  private static void noteCrash(RunKey key, RunFiles files, Instance instance, String commit)
      throws IOException {
    if (files.tried(instance.fingerprint())) {
      return;
    }
    Outcome.failed(key, instance.fingerprint(), commit, "the process died: see log.txt")
        .write(files.outcome());
  }

  private List<InstanceName> instanceNames() {
    if (quick && instances.isEmpty()) {
      return List.of(InstanceName.SMALL_A, InstanceName.NINGDU);
    }
    return instances.isEmpty()
        ? List.of(InstanceName.values())
        : instances.stream().map(InstanceName::byId).distinct().sorted().toList();
  }

  private List<RunKey> keys() {
    var contenders =
        engines.isEmpty()
            ? Arrays.asList(Contender.values())
            : engines.stream().map(Contender::byId).toList();
    var lengths = seconds;
    if (lengths.isEmpty()) {
      lengths = quick ? List.of(QUICK_SECONDS) : List.of(10, 60);
    }
    var keys = new ArrayList<RunKey>();
    for (var name : instanceNames()) {
      var count = seeds != null ? seeds : quick ? 1 : name.seeds();
      for (var length : lengths) {
        for (var seed : LongStream.rangeClosed(1, count).toArray()) {
          contenders.forEach(contender -> keys.add(new RunKey(name, contender, length, seed)));
        }
      }
    }
    return keys;
  }
}
