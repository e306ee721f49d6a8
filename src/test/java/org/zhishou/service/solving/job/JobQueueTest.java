package org.zhishou.service.solving.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.service.solving.job.JobTables.completed;
import static org.zhishou.service.solving.job.JobTables.duties;
import static org.zhishou.service.solving.job.JobTables.figures;
import static org.zhishou.service.solving.job.JobTables.order;
import static org.zhishou.service.solving.job.JobTables.roster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
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
import org.zhishou.service.platform.database.PostgresDatabase;
import org.zhishou.service.platform.database.RepositoryTest;
import org.zhishou.service.solving.job.LeasedJobs.Note;

/** Whose turn it is, and what a worker may write, on each database. */
class JobQueueTest {
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  abstract static class Queued {
    @Autowired JdbcTemplate jdbc;
    @Autowired PlatformTransactionManager manager;
    JobTables tables;
    JobStore store;

    @BeforeEach
    void empty() {
      tables = new JobTables(jdbc, manager);
      store = tables.store();
    }

    Claim claim(String token) {
      tables.now = tables.now.plusSeconds(1);
      return tables.claim(token);
    }

    static Note note(List<SolveFinding> scores, long soft) {
      return new Note(scores, figures(soft), duties(soft), roster(soft));
    }

    @Test
    void jobsOfOneCountyAreClaimedInTheOrderTheyCame() {
      var first = store.submit(order(10)).id();
      var second = store.submit(order(20)).id();

      assertThat(claim(second).lease().id()).isEqualTo(first);
      var claim = claim(first);
      assertThat(claim.lease().id()).isEqualTo(second);
      assertThat(claim.problem().unpack()).hasSize(20);
      assertThat(claim.takenOver()).isFalse();
      assertThat(tables.queue.claim("more", "node")).isEmpty();
      assertThat(store.find(second).orElseThrow().startedAt())
          .isEqualTo(tables.now.minusSeconds(0));
    }

    @Test
    void aCountyWithManyJobsDoesNotStarveAnothersSingleOne() {
      for (var number = 0; number < 500; number++) {
        store.submit(order("A", 1, null));
      }
      claim("a1");
      var single = store.submit(order("B", 1, null)).id();
      assertThat(claim("b").lease().id()).isEqualTo(single);
    }

    @Test
    void ofCountiesWithAsManyRunningJobsTheOneServedLongestAgoIsNext() {
      for (var county : List.of("A", "A", "B", "B")) {
        store.submit(order(county, 1, null));
      }
      var served = new ArrayList<String>();
      for (var turn = 0; turn < 4; turn++) {
        var claim = claim("t" + turn);
        served.add(store.find(claim.lease().id()).orElseThrow().origin().county());
        tables.leased.finish(claim.lease(), List.of(), completed(-1));
      }
      assertThat(served).containsExactly("A", "B", "A", "B");
    }

    @Test
    void workersAtTheSameTimeNeverGetTheSameJob() throws Exception {
      for (var number = 0; number < 24; number++) {
        store.submit(order("C" + number % 3, 1, null));
      }
      var claims = new ArrayList<Callable<String>>();
      for (var worker = 0; worker < 24; worker++) {
        var token = "w" + worker;
        claims.add(() -> tables.claim(token).lease().id());
      }
      var ids = new HashSet<String>();
      try (var workers = Executors.newFixedThreadPool(8)) {
        for (var id : workers.invokeAll(claims)) {
          ids.add(id.get());
        }
      }
      assertThat(ids).hasSize(24);
    }

    @Test
    void aTokenWhoseNodeDiedGoesOnWithItsJobFromTheCheckpoint() {
      var id = store.submit(order(10)).id();
      var first = claim("t").lease();
      assertThat(tables.leased.note(first, note(List.of(tables.score(-9)), -9)))
          .isEqualTo(Wish.GO_ON);
      store.submit(order(10));

      var second = claim("t");

      assertThat(second.lease().id()).isEqualTo(id);
      assertThat(second.lease().fence()).isGreaterThan(first.fence());
      assertThat(second.takenOver()).isTrue();
      assertThat(second.figures()).contains(figures(-9));
      assertThat(second.roster().orElseThrow().score().soft()).isEqualTo(-9);
    }

    @Test
    void whatWasShownAsBestIsWhatATakeoverGoesOnFromThoughTheWordedRosterIsOlder() {
      store.submit(order(10));
      var first = claim("t").lease();
      tables.leased.note(first, note(List.of(tables.score(-9)), -9));
      tables.leased.note(first, new Note(List.of(tables.score(-5)), figures(-5), duties(-5), null));
      tables.leased.note(first, new Note(List.of(), figures(-5), null, null));

      tables.interrupted.release("t", true);

      var second = claim("u");
      assertThat(second.figures()).contains(figures(-5));
      assertThat(second.duties().orElseThrow().unpack()).isEqualTo(duties(-5).unpack());
      assertThat(second.roster().orElseThrow().score().soft()).isEqualTo(-9);
      tables.leased.finish(second.lease(), List.of(), completed(-4));
      assertThat(jdbc.queryForObject("select count(*) from job_best", Long.class)).isZero();
    }

    @Test
    void aJobNotedBeforeHeadStartsWereSaysNothingOfAny() {
      store.submit(order(10));
      tables.leased.note(claim("t").lease(), note(List.of(tables.score(-9)), -9));
      jdbc.update("update job set from_head_start = null");

      assertThat(claim("t").figures().orElseThrow().fromHeadStart()).isNull();
    }

    @Test
    void whoLostTheLeaseCanWriteNothing() {
      var id = store.submit(order(10)).id();
      var lost = claim("t").lease();
      var held = claim("t").lease();

      assertThat(tables.leased.note(lost, note(List.of(tables.score(-1)), -1)))
          .isEqualTo(Wish.FORGET);
      assertThat(tables.leased.finish(lost, List.of(tables.score(-1)), completed(-1))).isFalse();
      assertThat(tables.leased.giveBack(lost, note(List.of(), -1))).isFalse();
      assertThat(store.find(id).orElseThrow().status()).isEqualTo(RosterStatus.SOLVING);
      assertThat(store.roster(id)).isEmpty();
      assertThat(store.events(id, 2)).isEmpty();
      assertThat(tables.leased.finish(held, List.of(), completed(-2))).isTrue();
      assertThat(store.roster(id).orElseThrow().score().soft()).isEqualTo(-2);
    }

    @Test
    void aJobEndsOnceAndItsEndIsItsLastEvent() {
      var id = store.submit(order(10)).id();
      var lease = claim("t").lease();
      assertThat(tables.leased.finish(lease, List.of(tables.score(-4)), completed(-3))).isTrue();
      var ended = store.find(id).orElseThrow();
      assertThat(tables.leased.finish(lease, List.of(), completed(-1))).isFalse();
      assertThat(tables.leased.note(lease, note(List.of(), -1))).isEqualTo(Wish.FORGET);
      assertThat(store.find(id)).contains(ended);
      assertThat(store.events(id, 0))
          .extracting(JobEvent::kind)
          .containsExactly(
              JobEvent.Kind.STATUS, JobEvent.Kind.STATUS, JobEvent.Kind.SCORE, JobEvent.Kind.END);
      assertThat(store.events(id, 0))
          .extracting(JobEvent::sequence)
          .containsExactly(1L, 2L, 3L, 4L);
      assertThat(jdbc.queryForObject("select count(*) from job_problem", Long.class)).isZero();
    }

    @Test
    void aJobGivenBackWaitsAgainAndIsTakenUpWithAllThatWasDone() {
      var id = store.submit(order(10)).id();
      var first = claim("t");
      var startedAt = store.find(id).orElseThrow().startedAt();
      assertThat(tables.leased.giveBack(first.lease(), note(List.of(tables.score(-8)), -8)))
          .isTrue();
      assertThat(store.find(id).orElseThrow().status()).isEqualTo(RosterStatus.QUEUED);

      var second = claim("other");
      assertThat(second.lease().id()).isEqualTo(id);
      assertThat(second.takenOver()).isFalse();
      assertThat(second.figures()).contains(figures(-8));
      assertThat(store.find(id).orElseThrow().startedAt()).isEqualTo(startedAt);
    }

    @Test
    void aJobThatSomebodyWantsStoppedIsNotGivenBack() {
      var id = store.submit(order(10)).id();
      var lease = claim("t").lease();
      store.stop(id, () -> {});
      assertThat(tables.leased.giveBack(lease, note(List.of(), -8))).isFalse();
      assertThat(store.find(id).orElseThrow().status()).isEqualTo(RosterStatus.SOLVING);
      assertThat(claim("t").stopWanted()).isTrue();
    }

    @Test
    void aJobWhoseNodeDiedIsTakenUpBeforeAllThatWaitAndSaysMeanwhileThatItWaits() {
      var id = store.submit(order("A", 10, null)).id();
      var lost = claim("t").lease();
      tables.leased.note(lost, note(List.of(tables.score(-9)), -9));
      for (var number = 0; number < 40; number++) {
        store.submit(order("B", 10, null));
      }

      tables.interrupted.release("t", true);

      assertThat(store.find(id).orElseThrow().status()).isEqualTo(RosterStatus.QUEUED);
      assertThat(store.countInterrupted()).isEqualTo(1);
      assertThat(tables.leased.note(lost, note(List.of(), -1))).isEqualTo(Wish.FORGET);
      var next = claim("any");
      assertThat(next.lease().id()).isEqualTo(id);
      assertThat(next.takenOver()).isTrue();
      assertThat(next.figures()).contains(figures(-9));
      assertThat(store.countInterrupted()).isZero();
      assertThat(claim("other").takenOver()).isFalse();
    }

    @Test
    void aJobWhoseNodeDiedIsStoppedWithoutAWorker() {
      var asked = store.submit(order(10)).id();
      claim("t");
      store.stop(asked, () -> {});
      tables.interrupted.release("t", true);
      assertThat(store.find(asked).orElseThrow().status()).isEqualTo(RosterStatus.STOPPED);
      assertThat(tables.ends).extracting(SolveEnded::status).containsExactly(RosterStatus.STOPPED);

      var later = store.submit(order(10)).id();
      claim("u");
      tables.interrupted.release("u", true);
      assertThat(store.stop(later, () -> {}).orElseThrow().status())
          .isEqualTo(RosterStatus.STOPPED);
      assertThat(tables.queue.claim("more", "node")).isEmpty();
    }

    @Test
    void aJobThatItsNodesDieOfIsGivenUpAndOneThatIsOnlyHandedOnIsNot() {
      var deadly = store.submit(order(10)).id();
      for (var death = 1; death <= 3; death++) {
        assertThat(claim("t" + death).lease().id()).isEqualTo(deadly);
        tables.interrupted.release("t" + death, true);
      }
      var ended = store.find(deadly).orElseThrow();
      assertThat(ended.status()).isEqualTo(RosterStatus.FAILED);
      assertThat(Objects.requireNonNull(ended.failure()).reason())
          .isEqualTo(SolveFailure.Reason.NODES_DIED);
      assertThat(tables.queue.claim("more", "node")).isEmpty();
      assertThat(tables.ends).extracting(SolveEnded::status).containsExactly(RosterStatus.FAILED);

      var moved = store.submit(order(10)).id();
      for (var end = 0; end < 5; end++) {
        claim("m" + end);
        tables.interrupted.release("m" + end, false);
      }
      assertThat(claim("last").lease().id()).isEqualTo(moved);
    }

    @Test
    void aDeletedJobIsUnknownToItsWorker() {
      var id = store.submit(order(10)).id();
      var lease = claim("t").lease();
      assertThat(store.delete(id, () -> {})).isTrue();
      assertThat(tables.leased.note(lease, note(List.of(tables.score(-1)), -1)))
          .isEqualTo(Wish.FORGET);
      assertThat(tables.leased.finish(lease, List.of(), completed(-1))).isFalse();
      assertThat(store.find(id)).isEmpty();
      assertThat(store.delete(id, () -> {})).isFalse();
    }

    @Test
    void ofVeryManyScoresTheLatestThousandRemain() {
      var id = store.submit(order(10)).id();
      var lease = claim("t").lease();
      for (var round = 0; round < 3; round++) {
        var scores = new ArrayList<SolveFinding>();
        for (var number = 0; number < 500; number++) {
          scores.add(tables.score(-2000 + round * 500 + number));
        }
        tables.leased.note(lease, note(scores, -1));
      }
      var events = store.events(id, 0);
      assertThat(events).hasSize(1002);
      assertThat(events.getLast().progress()).isNotNull();
      assertThat(events.getLast().sequence()).isEqualTo(1502);
    }
  }

  @Nested
  @RepositoryTest
  class OnH2 extends Queued {}

  @Nested
  @RepositoryTest
  @ContextConfiguration(initializers = PostgresDatabase.class)
  class OnPostgres extends Queued {}
}
