package org.zhishou.benchmarks.run;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an engine solves before its clock starts, in the same process: as a service that has planned
 * other counties before.
 *
 * @param seconds for each instance; 0 for none
 */
record WarmUp(int seconds, List<InstanceName> instances) {
  private static final long SEED = 0;

  WarmUp {
    instances = List.copyOf(instances);
  }

  /**
   * @param text as {@link #asText} writes it
   */
  static WarmUp of(String text) {
    var parts = text.split(":", 2);
    return new WarmUp(
        Integer.parseInt(parts[0]),
        Arrays.stream(parts[1].split(",")).map(InstanceName::byId).toList());
  }

  /** As {@code 10:small-a,ningdu}. */
  String asText() {
    return seconds
        + ":"
        + instances.stream().map(InstanceName::id).collect(Collectors.joining(","));
  }

  void warm(Engine engine) {
    if (seconds > 0) {
      for (var instance : instances) {
        engine.solve(instance.load().problem(), Duration.ofSeconds(seconds), SEED, new Trace());
      }
    }
  }
}
