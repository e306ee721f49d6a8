package org.zhishou.service.solving.job;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.zhishou.engine.roster.RosterStatus;
import org.zhishou.service.platform.database.Rows;

/** Puts new jobs into the tables, QUEUED; many in few statements. */
final class JobInserts {
  private static final String JOB =
      """
      insert into job (id, county, submitted_by, batch, batch_position, urgency, name,
        seconds, seed, steps, unimproved_seconds, problem_bytes, status, submitted_at,
        key_scope, idempotency_key, fingerprint, events)
      values (:id, :county, :submittedBy, :batch, :position, :urgency, :name,
        :seconds, :seed, :steps, :unimproved, :bytes, 'QUEUED', :now,
        :scope, :key, :fingerprint, 1)
      """;

  private final NamedParameterJdbcTemplate sql;
  private final JdbcTemplate jdbc;
  private final JobEvents events;

  JobInserts(JdbcTemplate jdbc, JobEvents events) {
    this.jdbc = jdbc;
    sql = new NamedParameterJdbcTemplate(jdbc);
    this.events = events;
  }

  /**
   * @param batch that they belong to, in this order; null for a job of its own
   * @return the new jobs' ids, in this order
   */
  List<String> insert(List<SolveOrder> orders, @Nullable String batch, Instant now) {
    var ids = new ArrayList<String>();
    var jobs = new ArrayList<SqlParameterSource>();
    var problems = new ArrayList<Object[]>();
    var first = new ArrayList<Object[]>();
    for (var order : orders) {
      var id = UUID.randomUUID().toString();
      jobs.add(
          columns(order)
              .addValue("id", id)
              .addValue("batch", batch)
              .addValue("position", batch == null ? null : ids.size())
              .addValue("urgency", (batch == null ? Urgency.INTERACTIVE : Urgency.BATCH).ordinal())
              .addValue("now", Rows.time(now)));
      problems.add(new Object[] {id, order.problem().bytes()});
      first.add(JobEvents.row(id, 1, JobEvent.Kind.STATUS, now, RosterStatus.QUEUED, null));
      ids.add(id);
    }
    sql.batchUpdate(JOB, jobs.toArray(SqlParameterSource[]::new));
    jdbc.batchUpdate("insert into job_problem (job, packed) values (?, ?)", problems);
    events.insert(first);
    return ids;
  }

  private static MapSqlParameterSource columns(SolveOrder order) {
    var key = order.key();
    return new MapSqlParameterSource()
        .addValue("county", order.origin().county())
        .addValue("submittedBy", order.origin().submittedBy())
        .addValue("name", order.name())
        .addValue("seconds", order.terms().seconds())
        .addValue("seed", order.terms().seed())
        .addValue("steps", order.terms().steps())
        .addValue("unimproved", order.terms().unimprovedSeconds())
        .addValue("bytes", order.problem().size())
        .addValue("scope", key == null ? null : order.origin().scope())
        .addValue("key", key == null ? null : key.key())
        .addValue("fingerprint", key == null ? null : key.fingerprint());
  }
}
