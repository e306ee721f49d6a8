package org.zhishou.service.solving.job;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * {@code zhishou.solve.threads}.
 *
 * @param threads that all solves of this node may use together, 1 or more; the processor's cores
 *     where it is not set
 */
@ConfigurationProperties("zhishou.solve")
public record ThreadSettings(@Nullable Integer threads) {
  public ThreadSettings {
    if (threads != null && threads < 1) {
      throw new IllegalArgumentException(
          "zhishou.solve.threads is " + threads + " and must be 1 or more.");
    }
  }

  int threadsOrCores() {
    return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
  }
}
