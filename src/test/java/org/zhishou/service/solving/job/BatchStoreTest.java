package org.zhishou.service.solving.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhishou.service.solving.job.JobTables.order;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.engine.roster.RosterStatus;
import org.zhishou.service.platform.database.PostgresDatabase;
import org.zhishou.service.platform.database.RepositoryTest;

/** Batches of jobs, on each database. */
class BatchStoreTest {
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  abstract static class Stored {
    @Autowired JdbcTemplate jdbc;
    @Autowired PlatformTransactionManager manager;
    JobTables tables;
    JobStore jobs;
    BatchStore batches;

    @BeforeEach
    void empty() {
      tables = new JobTables(jdbc, manager);
      jobs = tables.store();
      batches =
          new BatchStore(
              jdbc,
              tables.transactions,
              JobTables.settings(1000, 10_000_000, 10),
              () -> tables.now,
              tables.tokens::addAll);
    }

    JobBatch submitted(int size) {
      return batches.submit(
          new Origin("A", "planner"), "many", Collections.nCopies(size, order("A", 5, null)), null);
    }

    @Test
    void itsJobsAreKeptInOrderWithATokenEach() {
      var batch = submitted(3);
      assertThat(batch.jobs()).isEqualTo(3);
      assertThat(batch.count(RosterStatus.QUEUED)).isEqualTo(3);
      assertThat(batch.ended()).isFalse();
      var listed = jobs.list(new JobListing(0, 9, null, null, batch.id(), true)).items();
      assertThat(listed).extracting(SolveJob::position).containsExactly(0, 1, 2);
      assertThat(listed).extracting(SolveJob::id).containsExactlyElementsOf(tables.tokens);
      assertThat(jobs.events(listed.getFirst().id(), 0)).hasSize(1);
      assertThat(batches.list(0, 10, null).items()).containsExactly(batch);
    }

    @Test
    void whoWaitsForASingleJobGoesBeforeEveryBatch() {
      submitted(500);
      tables.claim("one");
      var single = jobs.submit(order("A", 5, null)).id();
      assertThat(tables.claim("two").lease().id()).isEqualTo(single);
    }

    @Test
    void allFindAPlaceOrNone() {
      assertThatThrownBy(() -> submitted(1001)).isInstanceOf(QueueFullException.class);
      assertThat(jobs.countByStatus()).containsEntry(RosterStatus.QUEUED, 0);
      assertThat(tables.tokens).isEmpty();
    }

    @Test
    void aStopEndsWhatWaitsAndAsksWhatRuns() {
      var batch = submitted(3);
      var claim = tables.claim("t");
      var stopped = batches.stop(batch.id(), () -> {}).orElseThrow();
      assertThat(stopped.count(RosterStatus.STOPPED)).isEqualTo(2);
      assertThat(stopped.count(RosterStatus.SOLVING)).isEqualTo(1);
      assertThat(
              tables.leased.note(claim.lease(), new LeasedJobs.Note(List.of(), null, null, null)))
          .isEqualTo(Wish.STOP);
      assertThat(tables.leased.finish(claim.lease(), List.of(), JobTables.completed(-1))).isTrue();
      var ended = batches.find(batch.id()).orElseThrow();
      assertThat(ended.ended()).isTrue();
      assertThat(ended.endedAt()).isEqualTo(tables.now);
      for (var job : jobs.list(new JobListing(0, 9, null, null, batch.id(), true)).items()) {
        assertThat(jobs.events(job.id(), 0).getLast().kind()).isEqualTo(JobEvent.Kind.END);
      }
      assertThat(batches.stop("nothing", () -> {})).isEmpty();
    }

    @Test
    void itIsForgottenWholeOnceTheLastOfItsJobsEndedLongEnoughAgo() {
      var batch = submitted(2);
      jobs.stop(tables.claim("t").lease().id(), () -> {});
      tables.now = tables.now.plus(Duration.ofDays(3));
      tables.retention(1).forgetExpired();
      assertThat(batches.find(batch.id())).isPresent();
      batches.stop(batch.id(), () -> {});
      tables.leased.finish(
          new Lease(
              tables
                  .sql
                  .sql("select id from job where status = 'SOLVING'")
                  .query(String.class)
                  .single(),
              1),
          List.of(),
          JobTables.completed(-1));
      tables.now = tables.now.plus(Duration.ofHours(25));
      tables.retention(1).forgetExpired();
      assertThat(batches.find(batch.id())).isEmpty();
      assertThat(jobs.list(new JobListing(0, 9, null, null, null, true)).total()).isZero();
    }

    @Test
    void aDeletedBatchTakesItsJobsWithIt() {
      var batch = submitted(2);
      assertThat(batches.delete(batch.id(), () -> {})).isTrue();
      assertThat(jobs.list(new JobListing(0, 9, null, null, null, true)).total()).isZero();
      assertThat(batches.delete(batch.id(), () -> {})).isFalse();
    }
  }

  @Nested
  @RepositoryTest
  class OnH2 extends Stored {}

  @Nested
  @RepositoryTest
  @ContextConfiguration(initializers = PostgresDatabase.class)
  class OnPostgres extends Stored {}
}
