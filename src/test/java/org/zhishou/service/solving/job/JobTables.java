package org.zhishou.service.solving.job;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import org.zhishou.engine.roster.RosterScore;
import org.zhishou.engine.roster.RosterStatus;
import org.zhishou.engine.solve.SolveProgress;
import org.zhishou.service.platform.database.Packed;
import org.zhishou.service.platform.database.Transactions;

/** The tables of jobs, empty, with a clock that a test sets and tokens that it sees. */
final class JobTables {
  static final SolveTerms TERMS = new SolveTerms(30, 0, null, null);

  final JdbcTemplate jdbc;
  final JdbcClient sql;
  final Transactions transactions;
  final List<String> tokens = new ArrayList<>();
  final JobQueue queue;
  final LeasedJobs leased;
  final InterruptedJobs interrupted;
  final List<SolveEnded> ends = new ArrayList<>();
  Instant now = Instant.parse("2026-09-01T00:00:00Z");

  JobTables(JdbcTemplate jdbc, PlatformTransactionManager manager) {
    this.jdbc = jdbc;
    sql = JdbcClient.create(jdbc);
    transactions = new Transactions(manager);
    queue = new JobQueue(jdbc, transactions, () -> now);
    leased = new LeasedJobs(jdbc, transactions, () -> now, ended -> {});
    interrupted = new InterruptedJobs(jdbc, transactions, () -> now, 3, ends::add);
    var emptying = new TransactionTemplate(manager);
    emptying.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    emptying.executeWithoutResult(
        status -> {
          for (var table : List.of("job", "batch", "county_turn")) {
            sql.sql("delete from " + table).update();
          }
        });
  }

  static JobSettings settings(int queueSize, long queueBytes, int retained) {
    return new JobSettings(
        1,
        queueSize,
        DataSize.ofBytes(queueBytes),
        queueSize,
        DataSize.ofBytes(queueBytes),
        1000,
        Duration.ofSeconds(30),
        500_000,
        null,
        3,
        Duration.ofHours(24),
        retained,
        Duration.ofSeconds(5),
        Duration.ofMillis(250),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5),
        Duration.ofSeconds(1));
  }

  JobStore store(JobSettings settings) {
    return new JobStore(jdbc, transactions, settings, () -> now, tokens::addAll, ends::add);
  }

  JobStore store() {
    return store(settings(1000, 1_000_000, 10));
  }

  JobRetention retention(int retained) {
    return new JobRetention(sql, settings(10, 1_000_000, retained), () -> now);
  }

  static SolveOrder order(int bytes) {
    return order(null, bytes, null);
  }

  static SolveOrder order(@Nullable String county, int bytes, @Nullable SubmissionKey key) {
    var noise = new byte[bytes];
    new Random(7).nextBytes(noise);
    return new SolveOrder(new Origin(county, null), "county", Packed.of(noise), TERMS, key);
  }

  /** Takes up whatever is next. */
  Claim claim(String token) {
    return queue.claim(token, "node").orElseThrow();
  }

  static JobFigures figures(long soft) {
    return new JobFigures(
        new SolveProgress(Duration.ofSeconds(7), new RosterScore(0, 0, soft), 10), 3, true);
  }

  static Packed duties(long soft) {
    return Packed.of(("duties " + soft).getBytes(StandardCharsets.UTF_8));
  }

  static RosterDocument roster(long soft) {
    var text = Packed.of(("roster " + soft).getBytes(StandardCharsets.UTF_8));
    return new RosterDocument(new RosterScore(0, 0, soft), text, text);
  }

  SolveFinding score(long soft) {
    return new SolveFinding(now, JobEvent.Kind.SCORE, figures(soft).progress(), null);
  }

  static JobOutcome completed(long soft) {
    return new JobOutcome(RosterStatus.COMPLETED, figures(soft), roster(soft), null);
  }
}
