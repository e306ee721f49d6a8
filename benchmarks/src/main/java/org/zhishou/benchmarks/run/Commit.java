package org.zhishou.benchmarks.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The commit that is checked out. */
final class Commit {
  private Commit() {}

  /** Its short name, with + after it where files outside results were changed since. */
  static String current() throws IOException, InterruptedException {
    var changed =
        git("status", "--porcelain", "--untracked-files=no", "--", ".", ":!*.csv", ":!*.md");
    return git("rev-parse", "--short", "HEAD") + (changed.isEmpty() ? "" : "+");
  }

  private static String git(String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    var process = new ProcessBuilder(command).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    return process.waitFor() == 0 ? said : "unknown";
  }
}
