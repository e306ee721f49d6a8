package org.zhishou.service.job;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhishou.engine.roster.RosterStatus;

/** Puts new jobs into the tables, QUEUED. */
final class JobInserts {
  /** The batch that a new job belongs to, and its place there, from 0. */
  record Place(String batch, int position) {}

  private final JdbcClient sql;
  private final JobEvents events;

  JobInserts(JdbcClient sql, JobEvents events) {
    this.sql = sql;
    this.events = events;
  }

  /**
   * @param place null for a job of its own
   * @return the new job's id
   */
  String insert(SolveOrder order, @Nullable Place place, Instant now) {
    var id = UUID.randomUUID().toString();
    var key = order.key();
    sql.sql(
            """
            insert into job (id, county, submitted_by, batch, batch_position, urgency, name,
              seconds, seed, steps, unimproved_seconds, problem_bytes, status, submitted_at,
              key_scope, idempotency_key, fingerprint, events)
            values (:id, :county, :submittedBy, :batch, :position, :urgency, :name,
              :seconds, :seed, :steps, :unimproved, :bytes, 'QUEUED', :now,
              :scope, :key, :fingerprint, 1)
            """)
        .param("id", id)
        .param("county", order.origin().county())
        .param("submittedBy", order.origin().submittedBy())
        .param("batch", place == null ? null : place.batch())
        .param("position", place == null ? null : place.position())
        .param("urgency", (place == null ? Urgency.INTERACTIVE : Urgency.BATCH).ordinal())
        .param("name", order.name())
        .param("seconds", order.terms().seconds())
        .param("seed", order.terms().seed())
        .param("steps", order.terms().steps())
        .param("unimproved", order.terms().unimprovedSeconds())
        .param("bytes", order.problem().size())
        .param("now", Columns.utc(now))
        .param("scope", key == null ? null : order.origin().scope())
        .param("key", key == null ? null : key.key())
        .param("fingerprint", key == null ? null : key.fingerprint())
        .update();
    sql.sql("insert into job_problem (job, packed) values (?, ?)")
        .params(id, order.problem().bytes())
        .update();
    events.add(id, 1, JobEvent.Kind.STATUS, now, RosterStatus.QUEUED, null);
    return id;
  }
}
