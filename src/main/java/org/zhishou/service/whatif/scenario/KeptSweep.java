package org.zhishou.service.whatif.scenario;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.change.Sweep;
import org.zhishou.engine.change.SweepReader;

/**
 * A sweep as a round keeps it.
 *
 * @param snapshot what it starts from, or what its scenario starts from
 * @param scenario what it starts from; null: the snapshot as it is
 * @param definition lever and values, as JSON
 * @param chinese the certificate curve as JSON; {@code english} the same, worded in English
 */
record KeptSweep(
    String id,
    String county,
    String round,
    String snapshot,
    @Nullable String scenario,
    String definition,
    String chinese,
    String english,
    String madeBy,
    Instant madeAt) {
  Sweep sweep() {
    return new SweepReader().read(definition);
  }

  String curve(Locale locale) {
    return locale.getLanguage().equals("en") ? english : chinese;
  }
}
