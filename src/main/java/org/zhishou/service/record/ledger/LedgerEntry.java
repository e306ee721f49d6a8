package org.zhishou.service.record.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.Title;

/**
 * One entry of a county's ledger.
 *
 * @param id 0 before it is kept
 * @param session null for a posting
 * @param sign 1, or -1 for an entry that counters another
 * @param restDay whether its first day was no working day
 * @param travelMinutes one way; null where nobody drove or nobody knows
 * @param round null where it was entered by hand, as {@code rosterVersion}
 * @param source what it was entered from
 * @param tour the plan of the tour that it is a day of; null where it says none
 * @param counters the entry that it takes back; null for others
 * @param afterSeal whether its quarter was sealed before it was entered
 * @param reason null where it was entered from attendance
 */
public record LedgerEntry(
    long id,
    String county,
    Served by,
    Named centre,
    EntryType type,
    LocalDate from,
    LocalDate to,
    @Nullable Session session,
    int sign,
    boolean restDay,
    @Nullable Integer travelMinutes,
    @Nullable String round,
    @Nullable Integer rosterVersion,
    String source,
    @Nullable String tour,
    @Nullable Long counters,
    boolean afterSeal,
    @Nullable String reason,
    String enteredBy,
    Instant enteredAt) {

  /** A thing by its id, and the name that it had. */
  public record Named(String id, @Nullable String name) {}

  /**
   * Who served, as they were then.
   *
   * @param institution the hospital that sent them, or the centre that employs them
   */
  public record Served(Named physician, Title title, String specialty, Named institution) {}

  /** 0 for a posting, which counts in days. */
  public int halfDays() {
    return session == null ? 0 : session.halfDays();
  }

  /** Both ends counted. */
  public int days() {
    return (int) ChronoUnit.DAYS.between(from, to) + 1;
  }

  LedgerEntry countered(@Nullable String why, String user, boolean sealed, Instant at) {
    return new LedgerEntry(
        0,
        county,
        by,
        centre,
        type,
        from,
        to,
        session,
        -sign,
        restDay,
        travelMinutes,
        round,
        rosterVersion,
        source,
        tour,
        id,
        sealed,
        why,
        user,
        at);
  }
}
