package org.zhishou.service.rounds.round;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says what was written of a round, to those who keep a log. */
@Component
public class ChangeLog {
  private final ApplicationEventPublisher events;
  private final CountyClock clock;

  ChangeLog(ApplicationEventPublisher events, CountyClock clock) {
    this.events = events;
    this.clock = clock;
  }

  /**
   * Within the transaction that wrote it.
   *
   * @param thing address below the county, such as {@code rounds/2026-Q4/availability/P12}
   * @param before as the API shows it; null where it was made
   * @param after likewise; null where it was removed
   */
  public void record(String county, String thing, @Nullable Object before, @Nullable Object after) {
    events.publishEvent(new RoundChanged(county, thing, before, after, clock.now()));
  }
}
