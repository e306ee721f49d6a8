package org.zhishou.benchmarks.run;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Classes loaded, linked and profiled ahead of time (JEP 483 and 515), as {@code bin/zhishou} makes
 * them for the product's command line: by a short solve of 宁都县 in a process that ends. Made when
 * first asked for, and anew each time that the benchmarks are started, since classes may have
 * changed.
 */
final class ClassCache {
  private static final String TRAINING_SECONDS = "8";
  private static final int TRAINING_SEED = 0;

  private final Path folder;
  private @Nullable Made made;

  /**
   * A cache that is there.
   *
   * @param classPath with every folder of classes packed, since such a cache serves archives alone
   */
  record Made(Path file, String classPath) {}

  ClassCache(Path folder) {
    this.folder = folder;
  }

  /**
   * The first time this takes some seconds.
   *
   * @param java the flags of every run, which the cache must have been made with
   * @throws IllegalStateException if the training leaves no cache
   */
  Made made(List<String> java) throws IOException, InterruptedException {
    var known = made;
    if (known == null) {
      known = make(java);
      made = known;
    }
    return known;
  }

  private Made make(List<String> java) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    var classPath = packed(folder);
    var file = folder.resolve("benchmarks.aot").toAbsolutePath();
    var command = new ArrayList<>(java);
    command.addAll(
        List.of(
            "-XX:AOTCacheOutput=" + file,
            "-cp",
            classPath,
            SingleRun.class.getName(),
            InstanceName.NINGDU.id(),
            Contender.ZHISHOU_2.id(),
            TRAINING_SECONDS,
            Integer.toString(TRAINING_SEED),
            "0",
            folder.resolve("training").toString(),
            "training"));
    var log = folder.resolve("log.txt");
    Files.deleteIfExists(file);
    Files.createDirectories(folder.resolve("training"));
    new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start()
        .waitFor();
    if (!Files.exists(file)) {
      throw new IllegalStateException("There is no cache of classes: see " + log);
    }
    return new Made(file, classPath);
  }

  private static String packed(Path folder) throws IOException {
    var jar = ToolProvider.findFirst("jar").orElseThrow();
    var packed = new ArrayList<String>();
    for (var entry : classPathEntries()) {
      if (!Files.isDirectory(entry)) {
        packed.add(entry.toString());
        continue;
      }
      var archive = folder.resolve("classes-" + packed.size() + ".jar").toAbsolutePath();
      var status =
          jar.run(
              System.out, System.err, "--create", "--file=" + archive, "-C", entry.toString(), ".");
      if (status != 0) {
        throw new IllegalStateException("%s could not be packed: %d".formatted(entry, status));
      }
      packed.add(archive.toString());
    }
    return String.join(File.pathSeparator, packed);
  }

  private static List<Path> classPathEntries() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(Files::exists)
        .toList();
  }
}
