package org.zhishou.service;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
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

  /** A clock that goes on, and that tests may put forward. */
  public static final class ShiftedClock implements InstantSource {
    private final Clock clock = Clock.tickMillis(ZoneOffset.UTC);
    private volatile Duration shift = Duration.ZERO;

    @Override
    public Instant instant() {
      return clock.instant().plus(shift);
    }

    /** Goes with the others again: the scheduler of jobs does not know of the shift. */
    public void reset() {
      shift = Duration.ZERO;
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
