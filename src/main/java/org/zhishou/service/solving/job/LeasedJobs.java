package org.zhishou.service.solving.job;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhishou.engine.roster.RosterStatus;
import org.zhishou.service.platform.database.Packed;
import org.zhishou.service.platform.database.Rows;
import org.zhishou.service.platform.database.Transactions;

/**
 * What a worker writes of the job that it works on. Nothing of it counts once its lease is void:
 * another node has the job, or it has ended or was deleted.
 */
final class LeasedJobs {
  private static final String HELD = " where id = ? and fence = ? and status = 'SOLVING'";

  private final JdbcClient sql;
  private final Transactions transactions;
  private final InstantSource clock;
  private final JobEvents events;
  private final Consumer<SolveEnded> ends;

  /**
   * @param ends hears of every end, in the transaction that writes it
   */
  LeasedJobs(
      JdbcTemplate jdbc,
      Transactions transactions,
      InstantSource clock,
      Consumer<SolveEnded> ends) {
    this.ends = ends;
    sql = JdbcClient.create(jdbc);
    this.transactions = transactions;
    this.clock = clock;
    events = new JobEvents(jdbc);
  }

  /**
   * What there is to write of a job.
   *
   * @param findings since the last time, oldest first
   * @param figures of now; null where there is no roster yet
   * @param duties of the best roster of now, as {@link Contract#pack} has them; null leaves those
   *     noted last
   * @param roster the best of now, worded; null leaves the one noted last
   */
  record Note(
      List<SolveFinding> findings,
      @Nullable JobFigures figures,
      @Nullable Packed duties,
      @Nullable RosterDocument roster) {
    Note {
      findings = List.copyOf(findings);
    }
  }

  /** Notes how far the job is, and says what is wanted of it. */
  Wish note(Lease lease, Note note) {
    return transactions.inOne(
        () -> {
          var held = update(lease, note.findings().size(), "");
          if (held.isEmpty()) {
            return Wish.FORGET;
          }
          keep(lease.id(), held.get().events(), note);
          return held.get().stopWanted() ? Wish.STOP : Wish.GO_ON;
        });
  }

  /**
   * Ends the job, once.
   *
   * @return false where the lease is void; then nothing has changed
   */
  boolean finish(Lease lease, List<SolveFinding> findings, JobOutcome outcome) {
    return transactions.inOne(
        () -> {
          var failure = outcome.failure();
          var now = clock.instant();
          var held =
              update(
                  lease,
                  findings.size() + 1,
                  ", status = ?, ended_at = ?, failure = ?, correlation_id = ?",
                  outcome.status().name(),
                  Rows.time(now),
                  failure == null ? null : failure.reason().name(),
                  failure == null ? null : failure.correlationId());
          if (held.isEmpty()) {
            return false;
          }
          var id = lease.id();
          var last = held.get().events();
          keep(id, last - 1, new Note(findings, outcome.figures(), null, outcome.roster()));
          var progress =
              sql.sql("select * from job where id = ?")
                  .params(id)
                  .query((row, number) -> Optional.ofNullable(Columns.progress(row)))
                  .single();
          events.add(id, last, JobEvent.Kind.END, now, outcome.status(), progress.orElse(null));
          sql.sql("delete from job_problem where job = ?").params(id).update();
          sql.sql("delete from job_best where job = ?").params(id).update();
          ends.accept(new SolveEnded(id, origin(id), outcome.status(), now));
          return true;
        });
  }

  private Origin origin(String id) {
    return sql.sql("select county, submitted_by from job where id = ?")
        .params(id)
        .query((row, number) -> new Origin(row.getString("county"), row.getString("submitted_by")))
        .single();
  }

  /**
   * Puts the job back into the queue, for another node to go on with.
   *
   * @return false where the lease is void, or somebody wants the job to stop
   */
  boolean giveBack(Lease lease, Note note) {
    return transactions.inOne(
        () -> {
          var held =
              update(
                  lease,
                  note.findings().size() + 1,
                  """
                  , token = case when stop_wanted then token end,
                  status = case when stop_wanted then 'SOLVING' else 'QUEUED' end\
                  """);
          if (held.isEmpty() || held.get().stopWanted()) {
            return false;
          }
          var last = held.get().events();
          keep(lease.id(), last - 1, note);
          var figures = note.figures();
          events.add(
              lease.id(),
              last,
              JobEvent.Kind.STATUS,
              clock.instant(),
              RosterStatus.QUEUED,
              figures == null ? null : figures.progress());
          return true;
        });
  }

  private record Held(long events, boolean stopWanted) {}

  private Optional<Held> update(
      Lease lease, int newEvents, String more, @Nullable Object... values) {
    var parameters = new ArrayList<@Nullable Object>();
    parameters.add(newEvents);
    parameters.addAll(Arrays.asList(values));
    parameters.add(lease.id());
    parameters.add(lease.fence());
    var updated =
        sql.sql("update job set events = events + ?" + more + HELD).params(parameters).update();
    return updated == 0
        ? Optional.empty()
        : sql.sql("select events, stop_wanted from job where id = ?")
            .params(lease.id())
            .query((row, number) -> new Held(row.getLong("events"), row.getBoolean("stop_wanted")))
            .optional();
  }

  /**
   * @param last number of the last of the note's findings
   */
  private void keep(String id, long last, Note note) {
    events.addFindings(id, last - note.findings().size() + 1, note.findings());
    if (note.figures() != null) {
      keep(id, note.figures());
    }
    if (note.duties() != null) {
      keep(id, note.duties());
    }
    if (note.roster() != null) {
      keep(id, note.roster());
    }
  }

  private void keep(String id, Packed duties) {
    var kept =
        sql.sql("update job_best set duties = ? where job = ?").params(duties.bytes(), id).update();
    if (kept == 0) {
      sql.sql("insert into job_best (duties, job) values (?, ?)")
          .params(duties.bytes(), id)
          .update();
    }
  }

  private void keep(String id, JobFigures figures) {
    var progress = figures.progress();
    sql.sql(
            """
            update job set from_head_start = ?, worked_millis = ?, worked_steps = ?,
              move_evaluations = ?, score_limits = ?, score_coverage = ?, score_soft = ? where id = ?
            """)
        .param(figures.fromHeadStart())
        .params(
            progress.elapsed().toMillis(),
            figures.steps(),
            progress.moveEvaluations(),
            progress.score().limits(),
            progress.score().coverage(),
            progress.score().soft(),
            id)
        .update();
  }

  private void keep(String id, RosterDocument roster) {
    var score = roster.score();
    var kept =
        sql.sql(
                """
                update job_roster set score_limits = ?, score_coverage = ?, score_soft = ?,
                  chinese = ?, english = ? where job = ?
                """)
            .params(
                score.limits(),
                score.coverage(),
                score.soft(),
                roster.chinese().bytes(),
                roster.english().bytes(),
                id)
            .update();
    if (kept == 0) {
      sql.sql(
              """
              insert into job_roster (score_limits, score_coverage, score_soft, chinese, english, job)
              values (?, ?, ?, ?, ?, ?)
              """)
          .params(
              score.limits(),
              score.coverage(),
              score.soft(),
              roster.chinese().bytes(),
              roster.english().bytes(),
              id)
          .update();
    }
  }
}
