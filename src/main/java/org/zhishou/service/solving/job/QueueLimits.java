package org.zhishou.service.solving.job;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhishou.service.platform.database.Rows;

/** How many jobs may wait, in number and in bytes, of one county and in all. */
final class QueueLimits {
  private static final Duration SHORTEST_RETRY = Duration.ofSeconds(1);

  private final JdbcClient sql;
  private final JobSettings settings;
  private final InstantSource clock;

  QueueLimits(JdbcClient sql, JobSettings settings, InstantSource clock) {
    this.sql = sql;
    this.settings = settings;
    this.clock = clock;
  }

  private record Waiting(long jobs, long bytes) {}

  /** Makes whoever else adds to the queue wait for the end of this transaction. */
  void closeGate() {
    sql.sql("select id from queue_gate for update").query(Integer.class).list();
  }

  /**
   * Throws where so many more jobs, of so many bytes together, find no place. The bound on bytes
   * lets one job wait whatever its size.
   */
  void expectRoom(Origin origin, int jobs, long bytes) {
    var whole = waiting("", List.of());
    expect("queue-size", settings.queueSize(), whole.jobs() + jobs);
    expectBytes("queue-bytes", settings.queueBytes().toBytes(), whole, bytes);
    var own =
        origin.county() == null
            ? waiting(" and county is null", List.of())
            : waiting(" and county = ?", List.of(origin.county()));
    expect("county-queue-size", settings.countyQueueSize(), own.jobs() + jobs);
    expectBytes("county-queue-bytes", settings.countyQueueBytes().toBytes(), own, bytes);
  }

  private Waiting waiting(String condition, List<?> parameters) {
    return sql.sql(
            "select count(*) as jobs, coalesce(sum(problem_bytes), 0) as bytes from job"
                + " where status = 'QUEUED'"
                + condition)
        .params(parameters)
        .query((row, number) -> new Waiting(row.getLong("jobs"), row.getLong("bytes")))
        .single();
  }

  private void expectBytes(String setting, long limit, Waiting waiting, long bytes) {
    if (waiting.jobs() > 0) {
      expect(setting, limit, waiting.bytes() + bytes);
    }
  }

  private void expect(String setting, long limit, long wanted) {
    if (wanted > limit) {
      throw new QueueFullException("zhishou.jobs." + setting, limit, untilAPlaceIsFree());
    }
  }

  private Duration untilAPlaceIsFree() {
    var now = clock.instant();
    return sql
        .sql("select started_at, seconds from job where status = 'SOLVING'")
        .query(
            (row, number) -> untilEnd(now, Rows.instant(row, "started_at"), row.getInt("seconds")))
        .list()
        .stream()
        .min(Duration::compareTo)
        .filter(remaining -> remaining.compareTo(SHORTEST_RETRY) > 0)
        .orElse(SHORTEST_RETRY);
  }

  private static Duration untilEnd(Instant now, Instant startedAt, int seconds) {
    var remaining = Duration.between(now, startedAt.plusSeconds(seconds)).plusMillis(999);
    return Duration.ofSeconds(remaining.toSeconds());
  }
}
