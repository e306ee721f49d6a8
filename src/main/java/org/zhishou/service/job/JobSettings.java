package org.zhishou.service.job;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * {@code zhishou.jobs.*}.
 *
 * @param workers solves at once, 1 or more; the processor's cores where it is not set
 * @param queueSize jobs that may wait, 1 or more
 * @param queueBytes what their problems may take together, compressed
 * @param retention how long an ended job is kept
 * @param retained how many ended jobs are kept, 1 or more
 */
@ConfigurationProperties("zhishou.jobs")
public record JobSettings(
    @Nullable Integer workers,
    @DefaultValue("100") int queueSize,
    @DefaultValue("128MB") DataSize queueBytes,
    @DefaultValue("24h") Duration retention,
    @DefaultValue("100") int retained) {
  public JobSettings {
    require(workers == null || workers >= 1, "zhishou.jobs.workers", workers, "1 or more");
    require(queueSize >= 1, "zhishou.jobs.queue-size", queueSize, "1 or more");
    require(!queueBytes.isNegative(), "zhishou.jobs.queue-bytes", queueBytes, "0B or more");
    require(!retention.isNegative(), "zhishou.jobs.retention", retention, "0s or more");
    require(retained >= 1, "zhishou.jobs.retained", retained, "1 or more");
  }

  int workersOrCores() {
    return workers == null ? Runtime.getRuntime().availableProcessors() : workers;
  }

  private static void require(
      boolean met, String setting, @Nullable Object value, String permitted) {
    if (!met) {
      throw new IllegalArgumentException(
          setting + " is " + value + " and must be " + permitted + ".");
    }
  }
}
