package org.zhishou.service.solving.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhishou.service.solving.job.JobTables.order;
import static org.zhishou.service.solving.job.JobTables.settings;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
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
import org.zhishou.service.platform.database.Packed;
import org.zhishou.service.platform.database.PostgresDatabase;
import org.zhishou.service.platform.database.RepositoryTest;

/** Jobs as those see them who submit and ask, on each database. */
class JobStoreTest {
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  abstract static class Stored {
    @Autowired JdbcTemplate jdbc;
    @Autowired PlatformTransactionManager manager;
    JobTables tables;

    @BeforeEach
    void empty() {
      tables = new JobTables(jdbc, manager);
    }

    static SubmissionKey key(String key, String fingerprint) {
      return new SubmissionKey(key, fingerprint);
    }

    @Test
    void aJobIsKeptAsItWasSubmittedWithItsTokenAndFirstEvent() {
      var store = tables.store();
      var job = store.submit(order("Ningdu", 10, null));

      assertThat(store.find(job.id())).contains(job);
      assertThat(job.status()).isEqualTo(RosterStatus.QUEUED);
      assertThat(job.origin().county()).isEqualTo("Ningdu");
      assertThat(job.terms()).isEqualTo(JobTables.TERMS);
      assertThat(job.submittedAt()).isEqualTo(tables.now);
      assertThat(tables.tokens).containsExactly(job.id());
      assertThat(store.events(job.id(), 0)).extracting(JobEvent::sequence).containsExactly(1L);
      assertThat(store.roster(job.id())).isEmpty();
    }

    @Test
    void aQueueFullInNumberRefusesUntilARunningJobsTimeIsUpAndNamesTheLimit() {
      var store = tables.store(settings(1, 1_000_000, 10));
      store.submit(order(10));
      tables.claim("t");
      store.submit(order(10));
      tables.now = tables.now.plusMillis(9_500);

      assertThatThrownBy(() -> store.submit(order(10)))
          .isInstanceOfSatisfying(
              QueueFullException.class,
              full -> {
                assertThat(full.retryAfter()).isEqualTo(Duration.ofSeconds(21));
                assertThat(full.setting()).isEqualTo("zhishou.jobs.queue-size");
                assertThat(full.limit()).isEqualTo(1);
              });
      assertThatThrownBy(() -> store.expectRoom(Origin.UNKNOWN))
          .isInstanceOf(QueueFullException.class);
    }

    @Test
    void aQueueFullInBytesRefusesButNeverTheOnlyJob() {
      var store = tables.store(settings(10, 1_000, 10));
      store.submit(order(5_000));
      assertThatThrownBy(() -> store.submit(order(10)))
          .isInstanceOfSatisfying(
              QueueFullException.class,
              full -> assertThat(full.setting()).isEqualTo("zhishou.jobs.queue-bytes"));
      tables.claim("t");
      store.submit(order(10));
      store.submit(order(10));
      assertThat(store.countByStatus()).containsEntry(RosterStatus.QUEUED, 2);
    }

    @Test
    void whoTellsOfANewJobDoesSoInTheTransactionThatMakesItAndOnce() {
      var store = tables.store();
      assertThatThrownBy(
              () ->
                  store.submit(
                      order(10),
                      made -> {
                        throw new IllegalStateException("The node dies here");
                      }))
          .hasMessage("The node dies here");
      assertThat(store.countByStatus()).containsEntry(RosterStatus.QUEUED, 0);

      var told = new ArrayList<SolveJob>();
      var order = order("A", 10, key("once", "f"));
      var job = store.submit(order, told::add);
      assertThat(store.submit(order, told::add)).isEqualTo(job);
      assertThat(told).containsExactly(job);
    }

    @Test
    void aCountyThatFillsItsShareLeavesRoomToOthers() {
      var whole = settings(10, 1_000_000, 10);
      var narrow =
          new JobSettings(
              1,
              10,
              whole.queueBytes(),
              1,
              whole.countyQueueBytes(),
              10,
              whole.slice(),
              whole.mostSeats(),
              whole.mostMemory(),
              whole.mostDeaths(),
              whole.retention(),
              10,
              whole.checkpoint(),
              whole.events(),
              whole.poll(),
              whole.heartbeat(),
              whole.shutdownWait());
      var store = tables.store(narrow);
      store.submit(order("A", 10, null));
      assertThatThrownBy(() -> store.submit(order("A", 10, null)))
          .isInstanceOfSatisfying(
              QueueFullException.class,
              full -> assertThat(full.setting()).isEqualTo("zhishou.jobs.county-queue-size"));
      store.submit(order("B", 10, null));
    }

    @Test
    void theSameSubmissionUnderItsKeyFindsItsJobAndAnotherIsRefused() {
      var store = tables.store();
      var first = store.submit(order(null, 10, key("k", "one")));
      assertThat(store.submit(order(null, 10, key("k", "one"))).id()).isEqualTo(first.id());
      assertThatThrownBy(() -> store.submit(order(null, 10, key("k", "two"))))
          .isInstanceOfSatisfying(
              KeyReusedException.class, reused -> assertThat(reused.jobId()).isEqualTo(first.id()));
      assertThat(store.submit(order("A", 10, key("k", "two"))).id()).isNotEqualTo(first.id());
      assertThat(tables.tokens).hasSize(2);
    }

    @Test
    void manySubmissionsOfOneKeyAtTheSameTimeMakeOneJob() throws Exception {
      var store = tables.store();
      Callable<String> submit = () -> store.submit(order(null, 10, key("k", "one"))).id();
      var ids = new HashSet<String>();
      try (var clients = Executors.newFixedThreadPool(8)) {
        for (var id : clients.invokeAll(List.of(submit, submit, submit, submit, submit, submit))) {
          ids.add(id.get());
        }
      }
      assertThat(ids).hasSize(1);
      assertThat(store.countByStatus()).containsEntry(RosterStatus.QUEUED, 1);
    }

    @Test
    void aQueuedJobIsStoppedAtOnceAndARunningOneIsAsked() {
      var store = tables.store();
      var running = store.submit(order(10)).id();
      var claim = tables.claim("t");
      var queued = store.submit(order(10)).id();

      assertThat(store.stop(queued, () -> {}).orElseThrow().status())
          .isEqualTo(RosterStatus.STOPPED);
      assertThat(tables.ends).extracting(SolveEnded::id).containsExactly(queued);
      assertThat(store.events(queued, 1))
          .extracting(JobEvent::kind)
          .containsExactly(JobEvent.Kind.END);
      assertThat(store.stop(running, () -> {}).orElseThrow().status())
          .isEqualTo(RosterStatus.SOLVING);
      assertThat(tables.leased.note(claim.lease(), nothing())).isEqualTo(Wish.STOP);
      assertThat(store.stop("nobody", () -> {})).isEmpty();
    }

    @Test
    void whatCannotBeToldOfIsNotStoppedOrForgotten() {
      var store = tables.store();
      var job = store.submit(order(10)).id();
      Runnable untold =
          () -> {
            throw new IllegalStateException("the log is not to be written");
          };
      assertThatThrownBy(() -> store.stop(job, untold)).isInstanceOf(IllegalStateException.class);
      assertThat(store.find(job).orElseThrow().status()).isEqualTo(RosterStatus.QUEUED);
      assertThatThrownBy(() -> store.delete(job, untold)).isInstanceOf(IllegalStateException.class);
      assertThat(store.find(job)).isPresent();
      store.stop("nobody", untold);
      store.delete("nobody", untold);
    }

    static LeasedJobs.Note nothing() {
      return new LeasedJobs.Note(List.of(), null, null, null);
    }

    @Test
    void theListIsFilteredSortedAndPaged() {
      var store = tables.store();
      var first = store.submit(order(10)).id();
      var second = store.submit(order(10)).id();
      var third = store.submit(order(10)).id();
      tables.claim("t");

      var all = store.list(new JobListing(0, 2, null, null, null, false));
      assertThat(all.total()).isEqualTo(3);
      assertThat(all.items()).extracting(SolveJob::id).containsExactly(third, second);
      var waiting = store.list(new JobListing(0, 9, null, RosterStatus.QUEUED, null, true));
      assertThat(waiting.items()).extracting(SolveJob::id).containsExactly(second, third);
      var last = store.list(new JobListing(1, 2, null, null, null, false));
      assertThat(last.items()).extracting(SolveJob::id).containsExactly(first);
      assertThat(store.list(new JobListing(9, 50, null, null, "batch", false)).total()).isZero();
    }

    @Test
    void theListOfACountyHasItsOwnJobsAlone() {
      var store = tables.store();
      var own = store.submit(order("Ningdu", 10, null)).id();
      store.submit(order("Yudu", 10, null));
      store.submit(order(10));

      var listed = store.list(new JobListing(0, 9, "Ningdu", null, null, true));
      assertThat(listed.items()).extracting(SolveJob::id).containsExactly(own);
      assertThat(listed.total()).isEqualTo(1);
    }

    @Test
    void endedJobsAreForgottenWhenTheyAreTooOld() {
      var store = tables.store();
      var id = ended(store);
      var running = store.submit(order(10)).id();
      tables.claim("running");
      tables.now = tables.now.plus(Duration.ofHours(24));
      tables.retention(10).forgetExpired();
      assertThat(store.find(id)).isPresent();
      tables.now = tables.now.plusMillis(1);
      tables.retention(10).forgetExpired();
      assertThat(store.find(id)).isEmpty();
      assertThat(store.events(id, 0)).isEmpty();
      assertThat(store.find(running)).isPresent();
    }

    String ended(JobStore store) {
      var id = store.submit(order(10)).id();
      var claim = tables.claim(id);
      assertThat(tables.leased.finish(claim.lease(), List.of(), JobTables.completed(-5))).isTrue();
      return id;
    }

    @Test
    void ofTooManyEndedJobsThoseThatEndedFirstAreForgotten() {
      var store = tables.store();
      var first = ended(store);
      tables.now = tables.now.plusSeconds(1);
      var second = ended(store);
      tables.now = tables.now.plusSeconds(1);
      var third = ended(store);
      tables.retention(2).forgetExpired();
      assertThat(store.find(first)).isEmpty();
      assertThat(store.find(second)).isPresent();
      assertThat(store.find(third)).isPresent();
    }

    @Test
    void theAgeOfTheQueueIsThatOfItsOldestJob() {
      var store = tables.store();
      assertThat(store.oldestWaiting()).isEmpty();
      store.submit(order(10));
      var since = tables.now;
      tables.now = since.plusSeconds(5);
      store.submit(order(10));
      assertThat(store.oldestWaiting()).contains(since);
    }
  }

  @Nested
  @RepositoryTest
  class OnH2 extends Stored {}

  @Nested
  @RepositoryTest
  @ContextConfiguration(initializers = PostgresDatabase.class)
  class OnPostgres extends Stored {}

  @Test
  void namesThatAreTooLongForPeopleAreCut() {
    var name = "x" + "𠮷".repeat(300);
    var order = new SolveOrder(Origin.UNKNOWN, name, order(1).problem(), JobTables.TERMS, null);
    assertThat(order.name()).isEqualTo("x" + "𠮷".repeat(99) + "…");
    assertThat(SolveOrder.cut("x".repeat(200))).isEqualTo("x".repeat(200));
    assertThat(SolveOrder.cut("x".repeat(201))).isEqualTo("x".repeat(200) + "…");
  }

  @Test
  void packedBytesComeBackAsTheyWere() {
    var bytes = "值守 ".repeat(10_000).getBytes(StandardCharsets.UTF_8);
    var packed = Packed.of(bytes);
    assertThat(packed.size()).isLessThan(bytes.length / 10);
    assertThat(packed.unpack()).isEqualTo(bytes);
  }
}
