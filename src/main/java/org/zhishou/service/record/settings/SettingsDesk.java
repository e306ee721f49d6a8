package org.zhishou.service.record.settings;

import java.time.InstantSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.service.access.Caller;
import org.zhishou.service.county.registry.CountyStore;
import org.zhishou.service.platform.web.Precondition;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;

/** Reads and changes what a county counts and how. */
@Service
@Transactional
class SettingsDesk {
  /**
   * @param version 0 where the county changed nothing
   */
  record Versioned(RecordSettings settings, long version) {}

  private final SettingsStore store;
  private final CountyStore counties;
  private final InstantSource clock;

  SettingsDesk(SettingsStore store, CountyStore counties, InstantSource clock) {
    this.store = store;
    this.counties = counties;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  Versioned one(String county) {
    if (counties.find(county).isEmpty()) {
      throw new ProblemException(ProblemCode.COUNTY_UNKNOWN, county);
    }
    var version = store.find(county).map(SettingsStore.Kept::version).orElse(0L);
    return new Versioned(store.of(county), version);
  }

  Versioned change(String county, RecordSettings settings, Precondition condition, Caller caller) {
    if (counties.lock(county).isEmpty()) {
      throw new ProblemException(ProblemCode.COUNTY_UNKNOWN, county);
    }
    var before = one(county);
    condition.holdIfThere(before.version());
    var kept = new SettingsStore.Kept(settings, before.version() + 1);
    store.keep(county, kept, caller.userName(), clock.instant());
    return one(county);
  }
}
