package org.zhishou.service.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DatabaseClockTest {
  static final Instant THERE = Instant.parse("2026-09-01T00:00:00Z");

  Duration passed = Duration.ZERO;
  Duration step = Duration.ZERO;
  final Clock fiveMinutesAhead = Clock.fixed(THERE.plusSeconds(300), ZoneOffset.UTC);
  final DatabaseClock clock =
      new DatabaseClock(
          () -> THERE.plus(passed).plus(step), fiveMinutesAhead, () -> passed.toNanos());

  @Test
  void aNodeGoesByTheDatabasesTimeHoweverItsOwnClockIsSet() {
    assertThat(clock.instant()).isEqualTo(THERE.plusSeconds(300));
    clock.look();
    assertThat(clock.instant()).isEqualTo(THERE);
    assertThat(clock.ownClockAhead()).isEqualTo(Duration.ofMinutes(5));
    passed = Duration.ofSeconds(7);
    assertThat(clock.instant()).isEqualTo(THERE.plusSeconds(7));
  }

  @Test
  void aDifferenceThatTheWayExplainsChangesNothingAndALargerOneIsFollowed() {
    clock.look();
    step = Duration.ofMillis(15);
    clock.look();
    assertThat(clock.instant()).isEqualTo(THERE);
    step = Duration.ofMillis(-800);
    clock.look();
    assertThat(clock.instant()).isEqualTo(THERE.minusMillis(800));
  }
}
