package org.zhishou.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where runs are made. */
final class Machine {
  private Machine() {}

  /** Processor, processors of the system, memory and Java, in one line. */
  static String description() throws IOException {
    return "%s, %d processors, %d GB, Java %s, %s %s"
        .formatted(
            first("/proc/cpuinfo", "model name"),
            count("/proc/cpuinfo", "processor"),
            Math.round(kilobytes() / 1024.0 / 1024.0),
            Runtime.version(),
            System.getProperty("os.name"),
            System.getProperty("os.arch"));
  }

  private static String first(String file, String label) throws IOException {
    return lines(file)
        .filter(line -> line.startsWith(label))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse("unknown processor");
  }

  private static long count(String file, String label) throws IOException {
    return lines(file).filter(line -> line.startsWith(label)).count();
  }

  private static long kilobytes() throws IOException {
    return lines("/proc/meminfo")
        .filter(line -> line.startsWith("MemTotal"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElse(0);
  }

  private static Stream<String> lines(String file) throws IOException {
    var path = Path.of(file);
    return Files.exists(path) ? Files.readAllLines(path).stream() : Stream.empty();
  }
}
