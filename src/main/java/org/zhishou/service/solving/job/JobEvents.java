package org.zhishou.service.solving.job;

import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhishou.engine.roster.RosterStatus;
import org.zhishou.engine.solve.SolveProgress;
import org.zhishou.service.platform.database.Rows;

/**
 * The events of jobs: all their states, and their latest findings. Who adds one has counted it in
 * the job's row before, in the same transaction, so that numbers are given once.
 */
final class JobEvents {
  static final int FINDINGS_KEPT = 1000;

  private static final int MOST_AT_ONCE = 2000;

  private final JdbcTemplate jdbc;
  private final JdbcClient sql;

  JobEvents(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
    sql = JdbcClient.create(jdbc);
  }

  /** Adds findings numbered from {@code first} on, and forgets the oldest of too many. */
  void addFindings(String job, long first, List<SolveFinding> found) {
    if (found.isEmpty()) {
      return;
    }
    var rows =
        IntStream.range(0, found.size())
            .mapToObj(index -> row(job, first + index, found.get(index)))
            .toList();
    insert(rows);
    var last = first + found.size() - 1;
    if (last > FINDINGS_KEPT) {
      sql.sql(
              "delete from job_event where job = ? and kind in ('SCORE', 'BOUND') and sequence <= ?")
          .params(job, last - FINDINGS_KEPT)
          .update();
    }
  }

  private static Object[] row(String job, long sequence, SolveFinding found) {
    return row(
        job,
        sequence,
        found.kind(),
        found.at(),
        RosterStatus.SOLVING,
        found.progress(),
        found.softBound());
  }

  void add(
      String job,
      long sequence,
      JobEvent.Kind kind,
      Instant at,
      RosterStatus status,
      @Nullable SolveProgress progress) {
    insert(List.<Object[]>of(row(job, sequence, kind, at, status, progress)));
  }

  static Object[] row(
      String job,
      long sequence,
      JobEvent.Kind kind,
      Instant at,
      RosterStatus status,
      @Nullable SolveProgress progress) {
    return row(job, sequence, kind, at, status, progress, null);
  }

  private static Object[] row(
      String job,
      long sequence,
      JobEvent.Kind kind,
      Instant at,
      RosterStatus status,
      @Nullable SolveProgress progress,
      @Nullable Long softBound) {
    return new Object[] {
      job,
      sequence,
      kind.name(),
      Rows.time(at),
      status.name(),
      progress == null ? null : progress.elapsed().toMillis(),
      progress == null ? null : progress.moveEvaluations(),
      progress == null ? null : progress.score().limits(),
      progress == null ? null : progress.score().coverage(),
      progress == null ? null : progress.score().soft(),
      softBound
    };
  }

  void insert(List<Object[]> rows) {
    jdbc.batchUpdate(
        """
        insert into job_event (job, sequence, kind, happened_at, status, worked_millis, move_evaluations,
          score_limits, score_coverage, score_soft, soft_bound) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        rows,
        new int[] {
          Types.VARCHAR,
          Types.BIGINT,
          Types.VARCHAR,
          Types.TIMESTAMP_WITH_TIMEZONE,
          Types.VARCHAR,
          Types.BIGINT,
          Types.BIGINT,
          Types.BIGINT,
          Types.BIGINT,
          Types.BIGINT,
          Types.BIGINT
        });
  }

  /** Events after the one numbered {@code sequence}, oldest first. */
  List<JobEvent> after(String job, long sequence) {
    return sql.sql(
            "select * from job_event where job = ? and sequence > ? order by sequence limit "
                + MOST_AT_ONCE)
        .params(job, sequence)
        .query(
            (row, number) ->
                new JobEvent(
                    row.getLong("sequence"),
                    JobEvent.Kind.valueOf(row.getString("kind")),
                    Rows.instant(row, "happened_at"),
                    RosterStatus.valueOf(row.getString("status")),
                    Columns.progress(row),
                    row.getObject("soft_bound", Long.class)))
        .list();
  }
}
