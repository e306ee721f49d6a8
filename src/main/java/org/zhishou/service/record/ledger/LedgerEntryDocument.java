package org.zhishou.service.record.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.Title;
import org.zhishou.service.record.ledger.LedgerEntry.Named;

/**
 * An entry as the API shows it.
 *
 * @param tour the plan of the tour that it is a day of, where it says so
 * @param days both ends counted; negative in a counter-entry, as {@code halfDays}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LedgerEntryDocument(
    long id,
    Thing physician,
    Title title,
    String specialty,
    Thing institution,
    Thing centre,
    EntryType type,
    LocalDate from,
    LocalDate to,
    @Nullable Session session,
    int days,
    int halfDays,
    boolean restDay,
    @Nullable Integer travelMinutes,
    @Nullable String round,
    @Nullable Integer rosterVersion,
    @Nullable String tour,
    @Nullable Long counters,
    @Nullable Long counteredBy,
    boolean afterSeal,
    @Nullable String reason,
    @Nullable Confirmed confirmedByCentre,
    @Nullable Confirmed confirmedByHospital,
    String enteredBy,
    Instant enteredAt) {

  /** An id, and the name of the time where there was one. */
  @Schema(name = "NamedThing")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Thing(String id, @Nullable String name) {
    static Thing of(Named named) {
      return new Thing(named.id(), named.name());
    }
  }

  /** Who agreed that the entry is true, and when. */
  @Schema(name = "LedgerConfirmation")
  record Confirmed(String by, Instant at) {}

  static LedgerEntryDocument of(LedgerDesk.Kept kept) {
    var entry = kept.entry();
    return new LedgerEntryDocument(
        entry.id(),
        Thing.of(entry.by().physician()),
        entry.by().title(),
        entry.by().specialty(),
        Thing.of(entry.by().institution()),
        Thing.of(entry.centre()),
        entry.type(),
        entry.from(),
        entry.to(),
        entry.session(),
        entry.sign() * entry.days(),
        entry.sign() * entry.halfDays(),
        entry.restDay(),
        entry.travelMinutes(),
        entry.round(),
        entry.rosterVersion(),
        entry.tour(),
        entry.counters(),
        kept.counteredBy(),
        entry.afterSeal(),
        entry.reason(),
        confirmed(kept, Side.CENTRE),
        confirmed(kept, Side.HOSPITAL),
        entry.enteredBy(),
        entry.enteredAt());
  }

  private static @Nullable Confirmed confirmed(LedgerDesk.Kept kept, Side side) {
    return kept.confirmations().stream()
        .filter(one -> one.side() == side)
        .findFirst()
        .map(one -> new Confirmed(one.by(), one.at()))
        .orElse(null);
  }
}
