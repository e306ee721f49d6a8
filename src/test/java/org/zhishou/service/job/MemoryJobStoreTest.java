package org.zhishou.service.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import org.zhishou.engine.roster.RosterScore;
import org.zhishou.engine.roster.RosterStatus;
import org.zhishou.engine.solve.SolveProgress;
import org.zhishou.service.job.JobStore.Outcome;
import org.zhishou.service.job.JobStore.Wish;

class MemoryJobStoreTest {
  static final SolveProgress PROGRESS =
      new SolveProgress(Duration.ofSeconds(1), new RosterScore(0, 0, -5), 10);

  Instant now = Instant.parse("2026-09-01T00:00:00Z");

  MemoryJobStore store(int queueSize, long queueBytes, int retained) {
    var settings =
        new JobSettings(1, queueSize, DataSize.ofBytes(queueBytes), Duration.ofHours(24), retained);
    return new MemoryJobStore(settings, () -> now);
  }

  static SolveOrder order(int bytes) {
    var noise = new byte[bytes];
    new Random(7).nextBytes(noise);
    return new SolveOrder(
        Origin.UNKNOWN, "county", Packed.of(noise), new SolveTerms(30, 0, null, null), null);
  }

  static Outcome completed() {
    return new Outcome(RosterStatus.COMPLETED, PROGRESS, null, null);
  }

  String ended(MemoryJobStore store) {
    var id = store.submit(order(10)).id();
    store.claimNext();
    store.finish(id, completed());
    return id;
  }

  @Test
  void jobsAreClaimedInTheOrderTheyCame() {
    var store = store(10, 1_000_000, 10);
    var first = store.submit(order(10)).id();
    var second = store.submit(order(20)).id();

    assertThat(store.claimNext().orElseThrow().id()).isEqualTo(first);
    var claim = store.claimNext().orElseThrow();
    assertThat(claim.id()).isEqualTo(second);
    assertThat(claim.problem().unpacked()).hasSize(20);
    assertThat(store.claimNext()).isEmpty();
  }

  @Test
  void aQueueFullInNumberRefusesUntilARunningJobsTimeIsUp() {
    var store = store(1, 1_000_000, 10);
    store.submit(order(10));
    store.claimNext();
    store.submit(order(10));
    now = now.plusMillis(9_500);

    assertThatThrownBy(() -> store.submit(order(10)))
        .isInstanceOfSatisfying(
            QueueFullException.class,
            full -> assertThat(full.retryAfter()).isEqualTo(Duration.ofSeconds(21)));
    assertThatThrownBy(store::expectRoom).isInstanceOf(QueueFullException.class);
  }

  @Test
  void aQueueFullInBytesRefusesButNeverTheOnlyJob() {
    var store = store(10, 1_000, 10);
    store.submit(order(5_000));
    assertThatThrownBy(() -> store.submit(order(10))).isInstanceOf(QueueFullException.class);
    store.claimNext();
    store.submit(order(10));
    store.submit(order(10));
    assertThat(store.countByStatus()).containsEntry(RosterStatus.QUEUED, 2);
  }

  @Test
  void endedJobsAreForgottenWhenTheyAreTooOld() {
    var store = store(10, 1_000_000, 10);
    var id = ended(store);
    var running = store.submit(order(10)).id();
    store.claimNext();
    now = now.plus(Duration.ofHours(24));
    store.forgetExpired();
    assertThat(store.find(id)).isPresent();
    now = now.plusMillis(1);
    store.forgetExpired();
    assertThat(store.find(id)).isEmpty();
    assertThat(store.find(running)).isPresent();
  }

  @Test
  void ofTooManyEndedJobsThoseThatEndedFirstAreForgotten() {
    var store = store(10, 1_000_000, 2);
    var first = ended(store);
    now = now.plusSeconds(1);
    var second = ended(store);
    now = now.plusSeconds(1);
    var third = ended(store);
    assertThat(store.find(first)).isEmpty();
    assertThat(store.find(second)).isPresent();
    assertThat(store.find(third)).isPresent();
  }

  @Test
  void aRunningJobLearnsWhatIsWantedOfIt() {
    var store = store(10, 1_000_000, 10);
    var id = store.submit(order(10)).id();
    store.claimNext();
    assertThat(store.progress(id, PROGRESS, null)).isEqualTo(Wish.GO_ON);
    assertThat(store.stop(id).orElseThrow().status()).isEqualTo(RosterStatus.SOLVING);
    assertThat(store.progress(id, PROGRESS, null)).isEqualTo(Wish.STOP);
    store.delete(id);
    assertThat(store.progress(id, PROGRESS, null)).isEqualTo(Wish.FORGET);
  }

  @Test
  void whatADeletedOrEndedJobStillReportsChangesNothing() {
    var store = store(10, 1_000_000, 10);
    var id = ended(store);
    var before = store.find(id);
    var events = store.events(id, 0);
    store.improved(id, PROGRESS);
    store.finish(id, new Outcome(RosterStatus.FAILED, null, null, null));
    assertThat(store.find(id)).isEqualTo(before);
    assertThat(store.events(id, 0)).isEqualTo(events);

    store.delete(id);
    store.improved(id, PROGRESS);
    store.finish(id, completed());
    assertThat(store.find(id)).isEmpty();
    assertThat(store.delete(id)).isFalse();
  }

  @Test
  void aProcessThatLeavesStopsWhatStillWaits() {
    var store = store(10, 1_000_000, 10);
    var running = store.submit(order(10)).id();
    store.claimNext();
    var queued = store.submit(order(10)).id();
    store.leave();
    assertThat(store.find(queued).orElseThrow().status()).isEqualTo(RosterStatus.STOPPED);
    assertThat(store.find(running).orElseThrow().status()).isEqualTo(RosterStatus.SOLVING);
  }

  @Test
  void namesThatAreTooLongForPeopleAreCut() {
    var name = "𠮷".repeat(300);
    var order = new SolveOrder(Origin.UNKNOWN, name, order(1).problem(), order(1).terms(), null);
    assertThat(order.name()).isEqualTo("𠮷".repeat(200) + "…");
  }

  @Test
  void packedBytesComeBackAsTheyWere() {
    var bytes = "值守 ".repeat(10_000).getBytes(StandardCharsets.UTF_8);
    var packed = Packed.of(bytes);
    assertThat(packed.size()).isLessThan(bytes.length / 10);
    assertThat(packed.unpacked()).isEqualTo(bytes);
  }
}
