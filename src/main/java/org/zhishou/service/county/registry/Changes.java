package org.zhishou.service.county.registry;

import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.service.platform.web.ProblemException;

/**
 * The seam through which everything that a county keeps is written: one writer of a county at a
 * time, and a {@link RegistryChanged} for each thing that was written.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Changes {
  private final CountyStore counties;
  private final ApplicationEventPublisher events;
  private final InstantSource clock;

  Changes(CountyStore counties, ApplicationEventPublisher events, InstantSource clock) {
    this.counties = counties;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Keeps other writers out until the transaction ends.
   *
   * @throws ProblemException if there is no such county
   */
  County begin(String county) {
    return counties.lock(county);
  }

  Instant now() {
    return clock.instant();
  }

  /**
   * To be called for each thing written, after it was.
   *
   * @param thing address below the county; blank: the county itself
   * @param before as the API shows it; null where it was made
   * @param after likewise; null where it was removed
   */
  void record(String county, String thing, @Nullable Object before, @Nullable Object after) {
    counties.countWrite(county);
    events.publishEvent(new RegistryChanged(county, thing, before, after, now()));
  }
}
