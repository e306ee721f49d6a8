package org.zhishou.service.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.lang.ref.WeakReference;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class WritersTest {
  final Writers writers = new Writers(4, Duration.ZERO);

  Writers.Place take(String county) {
    writers.of(county);
    try {
      return writers.take();
    } finally {
      writers.ofNone();
    }
  }

  @Test
  void aCountyWhoseWritersAllWaitLeavesPlacesToTheOthers() {
    var first = take("A");
    take("A");
    assertThatThrownBy(() -> take("A"))
        .satisfies(refused -> assertThat(Contention.isBehind(refused)).isTrue())
        .satisfies(refused -> assertThat(Outage.isBehind(refused)).isFalse());
    take("B");
    take("B");
    assertThatThrownBy(() -> take("C"))
        .satisfies(full -> assertThat(Contention.isBehind(full)).isTrue());
    first.giveBack();
    take("C");
  }

  /** Whoever calls names a county; there need be none. */
  @Test
  void nothingIsKeptOfACountyOfWhichNobodyWrites() {
    var kept = writtenOfNowhere();
    take("A");
    take("A");
    assertThatThrownBy(() -> take("A")).isInstanceOf(BusyException.class);
    await()
        .untilAsserted(
            () -> {
              System.gc();
              assertThat(kept.get()).isNull();
            });
  }

  WeakReference<String> writtenOfNowhere() {
    var name = String.join("", "no", "where");
    take(name).giveBack();
    return new WeakReference<>(name);
  }

  @Test
  void whoFindsNoPlaceAtAllTakesNoneOfItsCounty() {
    var places = new Writers.Place[] {take("A"), take("A"), take("B"), take("B")};
    assertThatThrownBy(() -> take("C")).isInstanceOf(BusyException.class);
    assertThatThrownBy(() -> take("C")).isInstanceOf(BusyException.class);
    assertThatThrownBy(() -> take("C")).isInstanceOf(BusyException.class);
    for (var place : places) {
      place.giveBack();
    }
    take("C");
    take("C");
  }
}
