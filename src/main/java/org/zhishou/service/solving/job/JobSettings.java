package org.zhishou.service.solving.job;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * {@code zhishou.jobs.*}.
 *
 * @param workers solves at once on this node, 1 or more; the processor's cores where it is not set
 * @param queueSize jobs that may wait in all, 1 or more
 * @param queueBytes what their problems may take together, compressed
 * @param countyQueueSize jobs of one county that may wait, 1 or more
 * @param countyQueueBytes what the problems of one county's waiting jobs may take together
 * @param batchSize problems that one batch may have, 1 or more
 * @param slice how long a solve goes on at least before it gives way to another county that waits
 *     and has fewer running; 0 or more
 * @param mostSeats that a problem's open sessions may have together, 1 or more
 * @param mostMemory that a solve may be estimated to take; half of the Java heap where it is not
 *     set
 * @param mostDeaths of processes that a job may be running on when they die, 1 or more; then it is
 *     given up
 * @param retention how long an ended job or batch is kept
 * @param retained how many ended jobs are kept, those of batches aside, 1 or more
 * @param checkpoint how often at most the best roster of a running job is written, more than 0
 * @param events how often events are written, and looked for in the database, more than 0
 * @param poll how often a node looks for jobs that others submitted, more than 0
 * @param heartbeat how often a node says that it lives; after four that failed to come, others take
 *     over its jobs. More than 0
 * @param shutdownWait how long the end of a node waits for its solves to be handed back
 */
@ConfigurationProperties("zhishou.jobs")
public record JobSettings(
    @Nullable Integer workers,
    @DefaultValue("10000") int queueSize,
    @DefaultValue("1GB") DataSize queueBytes,
    @DefaultValue("5000") int countyQueueSize,
    @DefaultValue("512MB") DataSize countyQueueBytes,
    @DefaultValue("5000") int batchSize,
    @DefaultValue("30s") Duration slice,
    @DefaultValue("500000") int mostSeats,
    @Nullable DataSize mostMemory,
    @DefaultValue("5") int mostDeaths,
    @DefaultValue("7d") Duration retention,
    @DefaultValue("1000") int retained,
    @DefaultValue("5s") Duration checkpoint,
    @DefaultValue("250ms") Duration events,
    @DefaultValue("1s") Duration poll,
    @DefaultValue("5s") Duration heartbeat,
    @DefaultValue("10s") Duration shutdownWait) {
  public JobSettings {
    require(workers == null || workers >= 1, "workers", workers, "1 or more");
    require(queueSize >= 1, "queue-size", queueSize, "1 or more");
    require(!queueBytes.isNegative(), "queue-bytes", queueBytes, "0B or more");
    require(countyQueueSize >= 1, "county-queue-size", countyQueueSize, "1 or more");
    require(!countyQueueBytes.isNegative(), "county-queue-bytes", countyQueueBytes, "0B or more");
    require(batchSize >= 1, "batch-size", batchSize, "1 or more");
    require(!slice.isNegative(), "slice", slice, "0s or more");
    require(mostSeats >= 1, "most-seats", mostSeats, "1 or more");
    require(
        mostMemory == null || mostMemory.toBytes() > 0, "most-memory", mostMemory, "more than 0B");
    require(mostDeaths >= 1, "most-deaths", mostDeaths, "1 or more");
    require(!retention.isNegative(), "retention", retention, "0s or more");
    require(retained >= 1, "retained", retained, "1 or more");
    require(checkpoint.isPositive(), "checkpoint", checkpoint, "more than 0s");
    require(events.isPositive(), "events", events, "more than 0s");
    require(poll.isPositive(), "poll", poll, "more than 0s");
    require(heartbeat.isPositive(), "heartbeat", heartbeat, "more than 0s");
    require(!shutdownWait.isNegative(), "shutdown-wait", shutdownWait, "0s or more");
  }

  int workersOrCores() {
    return workers == null ? Runtime.getRuntime().availableProcessors() : workers;
  }

  DataSize mostMemoryOrHalfTheHeap() {
    return mostMemory == null ? DataSize.ofBytes(Runtime.getRuntime().maxMemory() / 2) : mostMemory;
  }

  private static void require(
      boolean met, String setting, @Nullable Object value, String permitted) {
    if (!met) {
      throw new IllegalArgumentException(
          "zhishou.jobs." + setting + " is " + value + " and must be " + permitted + ".");
    }
  }
}
