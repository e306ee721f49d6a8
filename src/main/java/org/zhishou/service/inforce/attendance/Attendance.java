package org.zhishou.service.inforce.attendance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.roster.Duty;
import org.zhishou.service.rounds.round.OfRound;
import org.zhishou.service.rounds.round.RoundKey;

/**
 * What became of a duty.
 *
 * @param duty not pinned
 * @param substitute who came instead; null unless SUBSTITUTED
 * @param version counts the records, from 1; 0 where nothing was recorded
 * @param recordedBy null where nothing was recorded, as {@code recordedAt}
 */
public record Attendance(
    String county,
    String round,
    Duty duty,
    AttendanceState state,
    @Nullable String substitute,
    long version,
    @Nullable String recordedBy,
    @Nullable Instant recordedAt)
    implements OfRound {
  static Attendance planned(RoundKey round, Duty duty) {
    return new Attendance(
        round.county(), round.id(), bare(duty), AttendanceState.PLANNED, null, 0, null, null);
  }

  Attendance recorded(AttendanceForm form, String by, Instant at) {
    return new Attendance(
        county, round, duty, form.state(), form.substitute(), version + 1, by, at);
  }

  /** Who was there, as far as anybody said; null where nobody came or nothing was said. */
  public @Nullable String whoCame() {
    return switch (state) {
      case ATTENDED -> duty.physician();
      case SUBSTITUTED -> substitute;
      case PLANNED, ABSENT -> null;
    };
  }

  /** The duty without its pin, for comparing. */
  public static Duty bare(Duty duty) {
    return duty.withPinned(false);
  }
}
