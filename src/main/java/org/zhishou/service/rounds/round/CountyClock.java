package org.zhishou.service.rounds.round;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The time and the dates that counties go by, which are those of China. */
@Component
public class CountyClock {
  public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final InstantSource clock;

  CountyClock(InstantSource clock) {
    this.clock = clock;
  }

  public Instant now() {
    return clock.instant();
  }

  public LocalDate today() {
    return dateOf(clock.instant());
  }

  public LocalDate dateOf(Instant instant) {
    return LocalDate.ofInstant(instant, CHINA);
  }
}
