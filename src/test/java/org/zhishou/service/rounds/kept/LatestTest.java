package org.zhishou.service.rounds.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LatestTest {
  final Latest<String> latest = Latest.keeping(8);
  final AtomicInteger made = new AtomicInteger();
  final CountDownLatch asked = new CountDownLatch(1);
  final CountDownLatch others = new CountDownLatch(1);

  String slowly() {
    made.incrementAndGet();
    asked.countDown();
    try {
      others.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
    return "made";
  }

  String again() {
    made.incrementAndGet();
    return "again";
  }

  @Test
  void whatSeveralAskForAtOnceIsMadeOnce() throws Exception {
    var first = new FutureTask<>(() -> latest.of("one", this::slowly));
    var second = new FutureTask<>(() -> latest.of("one", this::again));
    Thread.startVirtualThread(first);
    asked.await();
    var waiting = Thread.ofPlatform().start(second);
    await().until(() -> second.isDone() || waiting.getState() == Thread.State.WAITING);
    others.countDown();

    assertThat(List.of(first.get(), second.get())).containsExactly("made", "made");
    assertThat(latest.of("one", this::again)).isEqualTo("made");
    assertThat(made).hasValue(1);
  }

  @Test
  void otherThingsDoNotWaitForIt() throws Exception {
    var first = new FutureTask<>(() -> latest.of("one", this::slowly));
    Thread.startVirtualThread(first);
    asked.await();

    assertThat(latest.of("other", this::again)).isEqualTo("again");
    others.countDown();
    assertThat(first.get()).isEqualTo("made");
  }

  @Test
  void whatCouldNotBeMadeIsTriedAnewByWhoeverAsksNext() {
    assertThatThrownBy(
            () ->
                latest.of(
                    "one",
                    () -> {
                      throw new IllegalStateException("refused");
                    }))
        .hasMessage("refused");
    assertThat(latest.of("one", this::again)).isEqualTo("again");
  }
}
