package org.zhishou.service.planning.availability;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhishou.service.rounds.round.RoundKey;

/**
 * How far an institution is with handing in for a round.
 *
 * @param version counts the writes to anything that it handed in; 0: nothing yet
 * @param reminders how often it was reminded
 */
record HandIn(
    String county,
    String round,
    String institution,
    long version,
    @Nullable String handedInBy,
    @Nullable Instant handedInAt,
    int reminders,
    @Nullable String remindedBy,
    @Nullable Instant remindedAt) {
  static HandIn none(RoundKey round, String institution) {
    return new HandIn(round.county(), round.id(), institution, 0, null, null, 0, null, null);
  }

  HandIn written(String by, Instant at) {
    return new HandIn(
        county, round, institution, version + 1, by, at, reminders, remindedBy, remindedAt);
  }

  HandIn reminded(String by, Instant at) {
    return new HandIn(
        county, round, institution, version, handedInBy, handedInAt, reminders + 1, by, at);
  }
}
