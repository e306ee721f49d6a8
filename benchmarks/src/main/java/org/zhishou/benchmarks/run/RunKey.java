package org.zhishou.benchmarks.run;

import java.nio.file.Path;

/** Which run: an engine on an instance, for how long, from which seed. */
record RunKey(InstanceName instance, Contender contender, int seconds, long seed) {
  /** The folder, within that of all runs, that holds the run's files. */
  RunFiles files(Path runs) {
    return new RunFiles(
        runs.resolve(
            String.join("__", instance.id(), contender.id(), seconds + "s", "seed-" + seed)));
  }

  @Override
  public String toString() {
    return "%s, %s, %d s, seed %d".formatted(instance.id(), contender.id(), seconds, seed);
  }
}
