package org.zhishou.service.solving.job;

import java.time.InstantSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhishou.service.platform.database.Rows;

/**
 * Forgets ended jobs that are too old or too many, and batches whole, once all their jobs ended
 * long enough ago.
 */
final class JobRetention {
  private final JdbcClient sql;
  private final JobSettings settings;
  private final InstantSource clock;

  JobRetention(JdbcClient sql, JobSettings settings, InstantSource clock) {
    this.sql = sql;
    this.settings = settings;
    this.clock = clock;
  }

  void forgetExpired() {
    var oldest = Rows.time(clock.instant().minus(settings.retention()));
    sql.sql("delete from job where batch is null and ended_at < ?").params(oldest).update();
    sql.sql(
            """
            delete from job where id in (
              select id from job where batch is null and ended_at is not null
              order by ended_at desc, number desc offset ?)
            """)
        .params(settings.retained())
        .update();
    sql.sql(
            """
            delete from batch where submitted_at < ? and not exists (
              select 1 from job where job.batch = batch.id and (ended_at is null or ended_at >= ?))
            """)
        .params(oldest, oldest)
        .update();
  }
}
