package org.zhishou.service;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.service.platform.web.Unguarded;

/** What tests put in the place of the engine and of the clock. */
@TestConfiguration(proxyBeanMethods = false)
public class ScriptedApplication {
  @Bean
  @Primary
  ScriptedPlanner scriptedPlanner() {
    return new ScriptedPlanner();
  }

  @Bean
  @Primary
  ShiftedClock shiftedClock() {
    return new ShiftedClock();
  }

  /** A clock that goes on, and that tests may put forward or halt. */
  public static final class ShiftedClock implements InstantSource {
    private final Clock clock = Clock.tickMillis(ZoneOffset.UTC);
    private volatile Duration shift = Duration.ZERO;
    private volatile @Nullable Instant halted;

    @Override
    public Instant instant() {
      var at = halted;
      return (at == null ? clock.instant() : at).plus(shift);
    }

    /** Goes on only where it is put forward, however long a test takes. */
    public void halt() {
      halted = clock.instant();
    }

    /** Goes with the others again: the scheduler of jobs does not know of the shift. */
    public void reset() {
      shift = Duration.ZERO;
      halted = null;
    }

    public void forward(Duration time) {
      shift = shift.plus(time);
    }
  }

  /** An address that nobody meant to fail. */
  @RestController
  @Unguarded
  @Hidden
  static class DefectController {
    @GetMapping("/defect")
    String defect() {
      throw new IllegalStateException("secret of the house");
    }
  }
}
