package org.zhishou.service.solving.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
 * Jobs as those see them who submit and ask. Every call is atomic and may come from any node. What
 * workers do with jobs is {@link JobQueue}'s and {@link LeasedJobs}'s.
 */
final class JobStore {
  private final JdbcClient sql;
  private final Transactions transactions;
  private final InstantSource clock;
  private final QueueLimits limits;
  private final JobEvents events;
  private final JobInserts inserts;
  private final Consumer<List<String>> tokens;
  private final Consumer<SolveEnded> ends;

  /**
   * @param tokens adds one for each of the jobs, in the transaction that adds them
   * @param ends hears of every end, in the transaction that writes it
   */
  JobStore(
      JdbcTemplate jdbc,
      Transactions transactions,
      JobSettings settings,
      InstantSource clock,
      Consumer<List<String>> tokens,
      Consumer<SolveEnded> ends) {
    sql = JdbcClient.create(jdbc);
    this.transactions = transactions;
    this.clock = clock;
    this.tokens = tokens;
    this.ends = ends;
    limits = new QueueLimits(sql, settings, clock);
    events = new JobEvents(jdbc);
    inserts = new JobInserts(jdbc, events);
  }

  /**
   * Queues a job, or finds the one that was made of the same submission before, by its key.
   *
   * @throws KeyReusedException where the key belongs to another submission
   * @throws QueueFullException where no further job may wait
   */
  SolveJob submit(SolveOrder order) {
    return submit(order, made -> {});
  }

  /**
   * @param onMade hears of a job that is made, in the transaction that makes it
   */
  SolveJob submit(SolveOrder order, Consumer<SolveJob> onMade) {
    return transactions.inOne(() -> submittedBefore(order).orElseGet(() -> queue(order, onMade)));
  }

  private SolveJob queue(SolveOrder order, Consumer<SolveJob> onMade) {
    limits.closeGate();
    limits.expectRoom(order.origin(), 1, order.problem().size());
    var id = inserts.insert(List.of(order), null, clock.instant()).getFirst();
    tokens.accept(List.of(id));
    var job = find(id).orElseThrow();
    onMade.accept(job);
    return job;
  }

  private Optional<SolveJob> submittedBefore(SolveOrder order) {
    var key = order.key();
    if (key == null) {
      return Optional.empty();
    }
    record Known(String id, String fingerprint) {}
    var known =
        sql.sql("select id, fingerprint from job where key_scope = ? and idempotency_key = ?")
            .params(order.origin().scope(), key.key())
            .query((row, number) -> new Known(row.getString("id"), row.getString("fingerprint")))
            .optional();
    known
        .filter(job -> !job.fingerprint().equals(key.fingerprint()))
        .ifPresent(
            job -> {
              throw new KeyReusedException(job.id());
            });
    return known.flatMap(job -> find(job.id()));
  }

  /** Throws where a job submitted now would find no place, before anybody reads its problem. */
  void expectRoom(Origin origin) {
    limits.expectRoom(origin, 1, 0);
  }

  /**
   * Asks a running job to stop; a queued one is STOPPED at once, with the roster of an earlier run
   * if there is one; one that ended stays as it is.
   *
   * @param onAsked hears of it, in the transaction that asks; not where the job is unknown
   * @return the job after that, or empty where it is unknown
   */
  Optional<SolveJob> stop(String id, Runnable onAsked) {
    return transactions.inOne(
        () -> {
          sql.sql("update job set stop_wanted = true where id = ? and ended_at is null")
              .params(id)
              .update();
          endIfQueued(id);
          var job = find(id);
          job.ifPresent(known -> onAsked.run());
          return job;
        });
  }

  private void endIfQueued(String id) {
    var now = clock.instant();
    var ended =
        sql.sql(
                """
                update job set status = 'STOPPED', ended_at = ?, events = events + 1
                where id = ? and status = 'QUEUED'
                """)
            .params(Rows.time(now), id)
            .update();
    if (ended == 1) {
      var job = find(id).orElseThrow();
      sql.sql("delete from job_problem where job = ?").params(id).update();
      sql.sql("delete from job_best where job = ?").params(id).update();
      events.add(id, lastEvent(id), JobEvent.Kind.END, now, RosterStatus.STOPPED, job.progress());
      ends.accept(new SolveEnded(id, job.origin(), RosterStatus.STOPPED, now));
    }
  }

  private long lastEvent(String id) {
    return sql.sql("select events from job where id = ?").params(id).query(Long.class).single();
  }

  Optional<SolveJob> find(String id) {
    return sql.sql("select * from job where id = ?").params(id).query(JobStore::job).optional();
  }

  static SolveJob job(ResultSet row, int number) throws SQLException {
    var reason = row.getString("failure");
    return new SolveJob(
        row.getString("id"),
        new Origin(row.getString("county"), row.getString("submitted_by")),
        row.getString("batch"),
        Rows.intOrNull(row, "batch_position"),
        row.getString("name"),
        Columns.terms(row),
        RosterStatus.valueOf(row.getString("status")),
        Rows.instant(row, "submitted_at"),
        Rows.instantOrNull(row, "started_at"),
        Rows.instantOrNull(row, "ended_at"),
        Columns.progress(row),
        reason == null
            ? null
            : new SolveFailure(
                SolveFailure.Reason.valueOf(reason), row.getString("correlation_id")));
  }

  /** The best roster noted so far. */
  Optional<RosterDocument> roster(String id) {
    return sql.sql("select * from job_roster where job = ?")
        .params(id)
        .query(JobStore::roster)
        .optional();
  }

  static RosterDocument roster(ResultSet row, int number) throws SQLException {
    return new RosterDocument(
        Columns.score(row),
        Packed.ofPacked(row.getBytes("chinese")),
        Packed.ofPacked(row.getBytes("english")));
  }

  /**
   * Events after the one numbered {@code sequence}, oldest first; none where the job is unknown. Of
   * very many scores the oldest are forgotten; states and the end are not.
   */
  List<JobEvent> events(String id, long sequence) {
    return events.after(id, sequence);
  }

  /** The page of the jobs that the listing asks for. */
  JobPage<SolveJob> list(JobListing listing) {
    var conditions = new ArrayList<String>();
    var values = new ArrayList<@Nullable Object>();
    if (listing.county() != null) {
      conditions.add("county = ?");
      values.add(listing.county());
    }
    if (listing.status() != null) {
      conditions.add("status = ?");
      values.add(listing.status().name());
    }
    if (listing.batch() != null) {
      conditions.add("batch = ?");
      values.add(listing.batch());
    }
    var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    var total =
        sql.sql("select count(*) from job" + where).params(values).query(Integer.class).single();
    values.add(listing.size());
    values.add((long) listing.page() * listing.size());
    var order = listing.oldestFirst() ? "" : " desc";
    var items =
        sql.sql("select * from job" + where + " order by number" + order + " limit ? offset ?")
            .params(values)
            .query(JobStore::job)
            .list();
    return new JobPage<>(items, total);
  }

  /**
   * Forgets a job in any state; false where it was unknown.
   *
   * @param onForgotten hears of it, in the transaction that forgets
   */
  boolean delete(String id, Runnable onForgotten) {
    return transactions.inOne(
        () -> {
          var known = sql.sql("delete from job where id = ?").params(id).update() == 1;
          if (known) {
            onForgotten.run();
          }
          return known;
        });
  }

  /** What the database says now of some jobs; who is missing there is missing here. */
  List<Sighting> look(Collection<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return sql.sql("select id, fence, status, stop_wanted, events from job where id in (:ids)")
        .param("ids", ids)
        .query(
            (row, number) ->
                new Sighting(
                    new Lease(row.getString("id"), row.getLong("fence")),
                    RosterStatus.valueOf(row.getString("status")),
                    row.getBoolean("stop_wanted"),
                    row.getLong("events")))
        .list();
  }

  /**
   * A job as a look at the database found it.
   *
   * @param events how many there are so far
   */
  record Sighting(Lease lease, RosterStatus status, boolean stopWanted, long events) {
    boolean ended() {
      return status != RosterStatus.QUEUED && status != RosterStatus.SOLVING;
    }
  }

  /** How many jobs are in each state, every state named. */
  Map<RosterStatus, Integer> countByStatus() {
    var counts = new EnumMap<RosterStatus, Integer>(RosterStatus.class);
    for (var status : RosterStatus.values()) {
      counts.put(status, 0);
    }
    sql.sql("select status, count(*) as jobs from job group by status")
        .query(
            row -> {
              counts.put(RosterStatus.valueOf(row.getString("status")), row.getInt("jobs"));
            });
    return counts;
  }

  /** How many jobs wait that were being solved when their node died. */
  int countInterrupted() {
    return sql.sql("select count(*) from job where status = 'QUEUED' and interrupted")
        .query(Integer.class)
        .single();
  }

  /** Since when the job waits that waits longest; empty where none does. */
  Optional<Instant> oldestWaiting() {
    return sql.sql("select submitted_at from job where status = 'QUEUED' order by number limit 1")
        .query((row, number) -> Rows.instant(row, "submitted_at"))
        .optional();
  }
}
