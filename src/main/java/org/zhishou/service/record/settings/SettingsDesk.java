package org.zhishou.service.record.settings;

import java.time.InstantSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.service.access.Caller;
import org.zhishou.service.county.registry.CountyStore;
import org.zhishou.service.platform.web.Precondition;
import org.zhishou.service.record.settings.SettingsStore.Kept;

/** Reads and changes what a county counts and how. */
@Service
@Transactional
class SettingsDesk {
  private final SettingsStore store;
  private final CountyStore counties;
  private final InstantSource clock;

  SettingsDesk(SettingsStore store, CountyStore counties, InstantSource clock) {
    this.store = store;
    this.counties = counties;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  Kept one(String county) {
    counties.one(county);
    return store.find(county).orElse(new Kept(RecordSettings.USUAL, 0));
  }

  Kept change(String county, RecordSettings settings, Precondition condition, Caller caller) {
    counties.lock(county);
    var before = one(county);
    condition.holdIfThere(before.version());
    var kept = new Kept(settings, before.version() + 1);
    store.keep(county, kept, caller.userName(), clock.instant());
    return one(county);
  }
}
