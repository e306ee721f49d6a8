package org.zhishou.service.solving.job;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhishou.engine.roster.RosterStatus;
import org.zhishou.service.platform.database.Packed;
import org.zhishou.service.platform.database.Rows;
import org.zhishou.service.platform.database.Transactions;

/**
 * Who is served next: jobs whose node died while it ran them; then jobs that somebody waits for
 * before batches; then the county with the fewest running jobs, then the one served longest ago;
 * then the oldest job.
 */
final class JobQueue {
  /** Others may take the first while it is looked at. */
  private static final int CANDIDATES = 8;

  private final JdbcClient sql;
  private final Transactions transactions;
  private final InstantSource clock;
  private final JobEvents events;

  JobQueue(JdbcTemplate jdbc, Transactions transactions, InstantSource clock) {
    sql = JdbcClient.create(jdbc);
    this.transactions = transactions;
    this.clock = clock;
    events = new JobEvents(jdbc);
  }

  /**
   * Takes up the job that the token is bound to, if the node died that ran it, and else the one
   * whose turn it is. It is SOLVING from now on, for the caller to solve, and every earlier lease
   * on it is void.
   *
   * @return empty where no job waits
   */
  Optional<Claim> claim(String token, String node) {
    while (true) {
      var found = transactions.inOne(() -> attempt(token, node));
      if (found.claim().isPresent() || !found.another()) {
        return found.claim();
      }
    }
  }

  private record Attempt(Optional<Claim> claim, boolean another) {}

  private Attempt attempt(String token, String node) {
    var bound = bound(token);
    if (bound.isPresent()) {
      takeOver(bound.get(), node);
      return new Attempt(Optional.of(claim(bound.get(), true)), false);
    }
    var candidates = candidates();
    for (var next : candidates) {
      if (takeUp(next.id(), token, node)) {
        return new Attempt(Optional.of(claim(next.id(), next.interrupted())), false);
      }
    }
    return new Attempt(Optional.empty(), !candidates.isEmpty());
  }

  private Optional<String> bound(String token) {
    return sql.sql("select id from job where token = ? and status = 'SOLVING'")
        .params(token)
        .query(String.class)
        .optional();
  }

  private void takeOver(String id, String node) {
    sql.sql("update job set fence = fence + 1, attempts = attempts + 1, node = ? where id = ?")
        .params(node, id)
        .update();
  }

  private record Candidate(String id, boolean interrupted) {}

  private List<Candidate> candidates() {
    return sql.sql(
            """
            select j.id, j.interrupted
            from (
              select interrupted, urgency, county, min(number) as number
              from job where status = 'QUEUED' group by interrupted, urgency, county
            ) first_in_line
            join job j on j.number = first_in_line.number
            left join (
              select coalesce(county, '') as county, count(*) as jobs
              from job where status = 'SOLVING' group by coalesce(county, '')
            ) running on running.county = coalesce(j.county, '')
            left join county_turn turn on turn.county = coalesce(j.county, '')
            order by j.interrupted desc, j.urgency, coalesce(running.jobs, 0),
              turn.served_at nulls first, j.number
            limit ?
            """)
        .param(CANDIDATES)
        .query((row, number) -> new Candidate(row.getString("id"), row.getBoolean("interrupted")))
        .list();
  }

  private boolean takeUp(String id, String token, String node) {
    var now = clock.instant();
    var taken =
        sql.sql(
                """
                update job set status = 'SOLVING', fence = fence + 1, attempts = attempts + 1,
                  token = ?, node = ?, started_at = coalesce(started_at, ?), events = events + 1,
                  interrupted = false
                where id = ? and status = 'QUEUED'
                """)
            .params(token, node, Rows.time(now), id)
            .update();
    if (taken == 0) {
      return false;
    }
    var sequence =
        sql.sql("select events from job where id = ?").params(id).query(Long.class).single();
    events.add(id, sequence, JobEvent.Kind.STATUS, now, RosterStatus.SOLVING, null);
    noteTurn(id, now);
    return true;
  }

  private void noteTurn(String id, Instant now) {
    var noted =
        sql.sql(
                """
                update county_turn set served_at = ?
                where county = (select coalesce(county, '') from job where id = ?)
                """)
            .params(Rows.time(now), id)
            .update();
    if (noted == 0) {
      sql.sql(
              """
              insert into county_turn (county, served_at)
              select coalesce(county, ''), cast(? as timestamp with time zone) from job where id = ?
              """)
          .params(Rows.time(now), id)
          .update();
    }
  }

  private Claim claim(String id, boolean takenOver) {
    var roster =
        sql.sql("select * from job_roster where job = ?")
            .params(id)
            .query(JobStore::roster)
            .optional();
    var duties =
        sql.sql("select duties from job_best where job = ?")
            .params(id)
            .query((row, number) -> Packed.ofPacked(row.getBytes("duties")))
            .optional();
    return sql.sql(
            "select j.*, p.packed from job j join job_problem p on p.job = j.id where j.id = ?")
        .params(id)
        .query(
            (row, number) ->
                new Claim(
                    new Lease(id, row.getLong("fence")),
                    Packed.ofPacked(row.getBytes("packed")),
                    Columns.terms(row),
                    Columns.figures(row),
                    duties,
                    roster,
                    takenOver,
                    row.getBoolean("stop_wanted")))
        .single();
  }
}
