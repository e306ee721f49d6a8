package org.zhishou.service.solving.job;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhishou.engine.roster.RosterStatus;
import org.zhishou.engine.solve.SolveProgress;
import org.zhishou.service.platform.database.Rows;
import org.zhishou.service.platform.database.Transactions;

/**
 * Jobs whose node has died. They go back into the queue, before all others, so that nothing says
 * that they are being solved while nobody does; one that was to stop is stopped, and one that was
 * running too often when its node died is given up.
 */
final class InterruptedJobs {
  private static final Logger LOG = LoggerFactory.getLogger(InterruptedJobs.class);

  private final JdbcClient sql;
  private final Transactions transactions;
  private final InstantSource clock;
  private final int mostDeaths;
  private final Consumer<SolveEnded> ends;
  private final JobEvents events;

  /**
   * @param mostDeaths of nodes that one job may outlive, 1 or more
   * @param ends hears of every end, in the transaction that writes it
   */
  InterruptedJobs(
      JdbcTemplate jdbc,
      Transactions transactions,
      InstantSource clock,
      int mostDeaths,
      Consumer<SolveEnded> ends) {
    sql = JdbcClient.create(jdbc);
    this.transactions = transactions;
    this.clock = clock;
    this.mostDeaths = mostDeaths;
    this.ends = ends;
    events = new JobEvents(jdbc);
  }

  private record Interrupted(String id, int deaths, boolean stopWanted, Origin origin) {}

  /**
   * The job that the token is bound to, if there is one, has lost its node.
   *
   * @param died whether the node died of it, perhaps; false where it ended as it should
   */
  void release(String token, boolean died) {
    transactions.inOne(
        () -> {
          var interrupted =
              sql.sql(
                      """
                      select id, deaths, stop_wanted, county, submitted_by from job
                      where token = ? and status = 'SOLVING' for update
                      """)
                  .params(token)
                  .query(
                      (row, number) ->
                          new Interrupted(
                              row.getString("id"),
                              row.getInt("deaths") + (died ? 1 : 0),
                              row.getBoolean("stop_wanted"),
                              new Origin(row.getString("county"), row.getString("submitted_by"))))
                  .optional();
          interrupted.ifPresent(this::release);
          return interrupted.isPresent();
        });
  }

  /** All that is said to be solved lost its node: for the one process that a database has. */
  void releaseAll() {
    sql.sql("select token from job where status = 'SOLVING' and token is not null")
        .query(String.class)
        .list()
        .forEach(token -> release(token, true));
  }

  private void release(Interrupted job) {
    if (job.stopWanted()) {
      end(job, RosterStatus.STOPPED, null);
    } else if (job.deaths() >= mostDeaths) {
      var failure = new SolveFailure(SolveFailure.Reason.NODES_DIED, UUID.randomUUID().toString());
      LOG.error(
          "Job {} was running {} times when its process died and is given up, correlation id {}",
          job.id(),
          job.deaths(),
          failure.correlationId());
      end(job, RosterStatus.FAILED, failure);
    } else {
      put(job, RosterStatus.QUEUED, JobEvent.Kind.STATUS, ", interrupted = true", List.of());
    }
  }

  private void end(Interrupted job, RosterStatus status, @Nullable SolveFailure failure) {
    var now = clock.instant();
    var values = new ArrayList<@Nullable Object>();
    values.add(Rows.time(now));
    values.add(failure == null ? null : failure.reason().name());
    values.add(failure == null ? null : failure.correlationId());
    put(job, status, JobEvent.Kind.END, ", ended_at = ?, failure = ?, correlation_id = ?", values);
    sql.sql("delete from job_problem where job = ?").params(job.id()).update();
    sql.sql("delete from job_best where job = ?").params(job.id()).update();
    ends.accept(new SolveEnded(job.id(), job.origin(), status, now));
  }

  private void put(
      Interrupted job,
      RosterStatus status,
      JobEvent.Kind kind,
      String more,
      List<@Nullable Object> values) {
    var parameters = new ArrayList<@Nullable Object>();
    parameters.add(status.name());
    parameters.add(job.deaths());
    parameters.addAll(values);
    parameters.add(job.id());
    sql.sql(
            "update job set status = ?, token = null, deaths = ?, events = events + 1"
                + more
                + " where id = ?")
        .params(parameters)
        .update();
    record Now(long events, @Nullable SolveProgress progress) {}
    var now =
        sql.sql("select * from job where id = ?")
            .params(job.id())
            .query((row, number) -> new Now(row.getLong("events"), Columns.progress(row)))
            .single();
    events.add(job.id(), now.events(), kind, clock.instant(), status, now.progress());
  }
}
