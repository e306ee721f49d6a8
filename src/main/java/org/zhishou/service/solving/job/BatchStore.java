package org.zhishou.service.solving.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhishou.engine.roster.RosterStatus;
import org.zhishou.service.platform.database.Rows;
import org.zhishou.service.platform.database.Transactions;

/** Batches of jobs. Every call is atomic and may come from any node. */
final class BatchStore {
  private static final String SEEN =
      """
      select b.*, c.queued, c.solving, c.completed, c.stopped, c.failed, c.started_at, c.ended_at
      from batch b left join (
        select batch,
          count(case when status = 'QUEUED' then 1 end) as queued,
          count(case when status = 'SOLVING' then 1 end) as solving,
          count(case when status = 'COMPLETED' then 1 end) as completed,
          count(case when status = 'STOPPED' then 1 end) as stopped,
          count(case when status = 'FAILED' then 1 end) as failed,
          min(started_at) as started_at,
          max(ended_at) as ended_at
        from job where batch is not null group by batch
      ) c on c.batch = b.id
      """;

  private final JdbcClient sql;
  private final Transactions transactions;
  private final InstantSource clock;
  private final QueueLimits limits;
  private final JobEvents events;
  private final JobInserts inserts;
  private final Consumer<List<String>> tokens;

  /**
   * @param tokens adds one for each of the jobs, in the transaction that adds them
   */
  BatchStore(
      JdbcTemplate jdbc,
      Transactions transactions,
      JobSettings settings,
      InstantSource clock,
      Consumer<List<String>> tokens) {
    sql = JdbcClient.create(jdbc);
    this.transactions = transactions;
    this.clock = clock;
    this.tokens = tokens;
    limits = new QueueLimits(sql, settings, clock);
    events = new JobEvents(jdbc);
    inserts = new JobInserts(jdbc, events);
  }

  /**
   * Queues all or none, or finds the batch that was made of the same submission before, by its key.
   *
   * @param orders at least one, without keys of their own
   * @throws KeyReusedException where the key belongs to another submission
   * @throws QueueFullException where they find no place
   */
  JobBatch submit(
      Origin origin, @Nullable String name, List<SolveOrder> orders, @Nullable SubmissionKey key) {
    return submit(origin, name, orders, key, made -> {});
  }

  /**
   * @param onMade hears of a batch that is made, in the transaction that makes it
   */
  JobBatch submit(
      Origin origin,
      @Nullable String name,
      List<SolveOrder> orders,
      @Nullable SubmissionKey key,
      Consumer<JobBatch> onMade) {
    return transactions.inOne(
        () ->
            submittedBefore(origin, key)
                .orElseGet(
                    () -> {
                      var batch = queue(origin, name, orders, key);
                      onMade.accept(batch);
                      return batch;
                    }));
  }

  private Optional<JobBatch> submittedBefore(Origin origin, @Nullable SubmissionKey key) {
    if (key == null) {
      return Optional.empty();
    }
    record Known(String id, String fingerprint) {}
    var known =
        sql.sql("select id, fingerprint from batch where key_scope = ? and idempotency_key = ?")
            .params(origin.scope(), key.key())
            .query((row, number) -> new Known(row.getString("id"), row.getString("fingerprint")))
            .optional();
    known
        .filter(batch -> !batch.fingerprint().equals(key.fingerprint()))
        .ifPresent(
            batch -> {
              throw new KeyReusedException(batch.id());
            });
    return known.flatMap(batch -> find(batch.id()));
  }

  private JobBatch queue(
      Origin origin, @Nullable String name, List<SolveOrder> orders, @Nullable SubmissionKey key) {
    limits.closeGate();
    var bytes = orders.stream().mapToLong(order -> order.problem().size()).sum();
    limits.expectRoom(origin, orders.size(), bytes);
    var now = clock.instant();
    var id = UUID.randomUUID().toString();
    sql.sql(
            """
            insert into batch (id, county, submitted_by, name, jobs, submitted_at,
              key_scope, idempotency_key, fingerprint)
            values (:id, :county, :submittedBy, :name, :jobs, :now, :scope, :key, :fingerprint)
            """)
        .param("id", id)
        .param("county", origin.county())
        .param("submittedBy", origin.submittedBy())
        .param("name", SolveOrder.cut(name))
        .param("jobs", orders.size())
        .param("now", Rows.time(now))
        .param("scope", key == null ? null : origin.scope())
        .param("key", key == null ? null : key.key())
        .param("fingerprint", key == null ? null : key.fingerprint())
        .update();
    tokens.accept(inserts.insert(orders, id, now));
    return find(id).orElseThrow();
  }

  Optional<JobBatch> find(String id) {
    return sql.sql(SEEN + " where b.id = ?").params(id).query(BatchStore::batch).optional();
  }

  /** Latest submitted first. */
  JobPage<JobBatch> list(int page, int size, @Nullable String county) {
    var wanted = county == null ? "" : " where b.county = :county";
    var total =
        sql.sql("select count(*) from batch b" + wanted)
            .param("county", county)
            .query(Integer.class)
            .single();
    var items =
        sql.sql(SEEN + wanted + " order by b.number desc limit :size offset :skipped")
            .param("county", county)
            .param("size", size)
            .param("skipped", (long) page * size)
            .query(BatchStore::batch)
            .list();
    return new JobPage<>(items, total);
  }

  private static JobBatch batch(ResultSet row, int number) throws SQLException {
    var counts = new EnumMap<RosterStatus, Integer>(RosterStatus.class);
    counts.put(RosterStatus.QUEUED, row.getInt("queued"));
    counts.put(RosterStatus.SOLVING, row.getInt("solving"));
    counts.put(RosterStatus.COMPLETED, row.getInt("completed"));
    counts.put(RosterStatus.STOPPED, row.getInt("stopped"));
    counts.put(RosterStatus.FAILED, row.getInt("failed"));
    var open = counts.get(RosterStatus.QUEUED) + counts.get(RosterStatus.SOLVING);
    return new JobBatch(
        row.getString("id"),
        new Origin(row.getString("county"), row.getString("submitted_by")),
        row.getString("name"),
        row.getInt("jobs"),
        counts,
        Rows.instant(row, "submitted_at"),
        Rows.instantOrNull(row, "started_at"),
        open > 0 ? null : Rows.instantOrNull(row, "ended_at"));
  }

  /**
   * Stops what waits at once, and asks what runs to stop; empty where the batch is unknown.
   *
   * @param onAsked hears of it, in the transaction that asks
   */
  Optional<JobBatch> stop(String id, Runnable onAsked) {
    return transactions.inOne(
        () -> {
          sql.sql("update job set stop_wanted = true where batch = ? and ended_at is null")
              .params(id)
              .update();
          endQueued(id);
          var batch = find(id);
          batch.ifPresent(known -> onAsked.run());
          return batch;
        });
  }

  private void endQueued(String batch) {
    var now = clock.instant();
    var ends = new ArrayList<Object[]>();
    sql.sql("select * from job where batch = ? and status = 'QUEUED' order by number for update")
        .params(batch)
        .query(
            row -> {
              ends.add(
                  JobEvents.row(
                      row.getString("id"),
                      row.getLong("events") + 1,
                      JobEvent.Kind.END,
                      now,
                      RosterStatus.STOPPED,
                      Columns.progress(row)));
            });
    if (ends.isEmpty()) {
      return;
    }
    sql.sql(
            """
            delete from job_problem
            where job in (select id from job where batch = ? and status = 'QUEUED')
            """)
        .params(batch)
        .update();
    sql.sql(
            """
            update job set status = 'STOPPED', ended_at = ?, events = events + 1
            where batch = ? and status = 'QUEUED'
            """)
        .params(Rows.time(now), batch)
        .update();
    events.insert(ends);
  }

  /**
   * Forgets a batch and all its jobs; false where it was unknown.
   *
   * @param onForgotten hears of it, in the transaction that forgets
   */
  boolean delete(String id, Runnable onForgotten) {
    return transactions.inOne(
        () -> {
          var known = sql.sql("delete from batch where id = ?").params(id).update() == 1;
          if (known) {
            onForgotten.run();
          }
          return known;
        });
  }
}
