package org.zhishou.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Starts each run as a Java process of its own, so that compiled code, heap and peak memory are its
 * own, and holds it to its cores.
 *
 * @param heapMegabytes most heap of a process
 * @param warmUp what each engine solves before its clock starts
 * @param classCache for those who start from one
 */
record Processes(int heapMegabytes, WarmUp warmUp, String commit, ClassCache classCache) {
  private static final Path TASKSET = Path.of("/usr/bin/taskset");
  private static final int GRACE_SECONDS = 600;

  /** Blocks until the run has ended, however it ended. */
  void make(RunKey key, RunFiles files) throws IOException, InterruptedException {
    Files.createDirectories(files.folder());
    files.clear();
    var process =
        new ProcessBuilder(command(key, files))
            .redirectErrorStream(true)
            .redirectOutput(files.log().toFile())
            .start();
    var ended = process.waitFor((long) key.seconds() + GRACE_SECONDS, TimeUnit.SECONDS);
    if (!ended) {
      process.destroyForcibly().waitFor();
    }
  }

  /** How Java is started, whatever the run. */
  private static List<String> java(int heapMegabytes) {
    return List.of(
        ProcessHandle.current().info().command().orElse("java"),
        "-Xmx" + heapMegabytes + "m",
        "-XX:+UseSerialGC",
        "--enable-native-access=ALL-UNNAMED");
  }

  private List<String> command(RunKey key, RunFiles files)
      throws IOException, InterruptedException {
    var cores = key.contender().cores();
    var command = new ArrayList<String>();
    if (Files.isExecutable(TASKSET)) {
      var last = Runtime.getRuntime().availableProcessors();
      command.addAll(
          List.of(
              TASKSET.toString(),
              "--cpu-list",
              IntStream.range(Math.max(0, last - cores), last)
                  .mapToObj(Integer::toString)
                  .collect(Collectors.joining(","))));
    }
    command.addAll(java(heapMegabytes));
    command.add("-XX:ActiveProcessorCount=" + cores);
    var cache = key.contender().startsFromCache() ? classCache.made(java(heapMegabytes)) : null;
    if (cache != null) {
      command.addAll(List.of("-XX:AOTMode=on", "-XX:AOTCache=" + cache.file()));
    }
    command.addAll(
        List.of(
            "-cp",
            cache == null ? System.getProperty("java.class.path") : cache.classPath(),
            SingleRun.class.getName(),
            key.instance().id(),
            key.contender().id(),
            Integer.toString(key.seconds()),
            Long.toString(key.seed()),
            warmUp.asText(),
            files.folder().toString(),
            commit));
    return command;
  }
}
