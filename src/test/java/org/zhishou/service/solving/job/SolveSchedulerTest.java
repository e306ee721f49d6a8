package org.zhishou.service.solving.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zhishou.service.solving.job.JobTables.order;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import org.zhishou.engine.roster.RosterStatus;
import org.zhishou.service.platform.database.DatabaseClock;
import org.zhishou.service.platform.database.RepositoryTest;

/** A node that looks for jobs of others once an hour. */
@RepositoryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SolveSchedulerTest {
  static final JobSettings SETTINGS =
      new JobSettings(
          1,
          10,
          DataSize.ofMegabytes(1),
          10,
          DataSize.ofMegabytes(1),
          10,
          Duration.ofSeconds(30),
          500_000,
          null,
          3,
          Duration.ofHours(24),
          10,
          Duration.ofSeconds(5),
          Duration.ofMillis(250),
          Duration.ofHours(1),
          Duration.ofSeconds(5),
          Duration.ofSeconds(1));

  TransactionTemplate transaction;
  SolveScheduler scheduler;
  JobStore jobs;

  @BeforeEach
  void start(
      @Autowired JdbcTemplate jdbc,
      @Autowired DataSource database,
      @Autowired PlatformTransactionManager manager) {
    transaction = new TransactionTemplate(manager);
    var tables = new JobTables(jdbc, manager);
    jdbc.update("delete from scheduled_tasks");
    var clock = DatabaseClock.of(database);
    var registry = new SimpleMeterRegistry();
    var live = new LiveSolves();
    var worker =
        new SolveWorker(
            new JobQueue(jdbc, tables.transactions, clock),
            new LeasedJobs(jdbc, tables.transactions, clock, ended -> {}),
            (problem, settings, headway) -> {
              throw new IllegalStateException("nothing is solved here");
            },
            live,
            new JobBells(),
            new SolveMeters(registry),
            SolveMemory.ofTheHeap(),
            new ThreadShares(live, 1),
            SETTINGS,
            clock,
            "node");
    scheduler =
        new SolveScheduler(
            database,
            "jdbc:h2:mem:jobs",
            List.of(),
            worker,
            tables.interrupted,
            clock,
            SETTINGS,
            registry);
    jobs =
        new JobStore(
            jdbc,
            tables.transactions,
            SETTINGS,
            clock,
            new Tokens(scheduler.client(), clock),
            ended -> {});
    scheduler.start();
  }

  @AfterEach
  void stop() {
    scheduler.stop();
  }

  /** The problem is none, so that the job has failed as soon as it was taken up. */
  void awaitTakenUp(String job) {
    await()
        .untilAsserted(
            () -> assertThat(jobs.find(job).orElseThrow().status()).isEqualTo(RosterStatus.FAILED));
  }

  @Test
  void aJobIsTakenUpAtOnceThoughItsSubmissionIsPartOfMore() {
    awaitTakenUp(submittedAsPartOfMore());
  }

  /** The transaction goes on for long enough that a look at what is due would find nothing. */
  String submittedAsPartOfMore() {
    var made = new ArrayList<String>();
    transaction.executeWithoutResult(
        status -> {
          made.add(jobs.submit(order(5)).id());
          scheduler.wake();
          pause();
        });
    return made.getFirst();
  }

  static void pause() {
    try {
      Thread.sleep(300);
    } catch (InterruptedException end) {
      throw new AssertionError(end);
    }
  }
}
