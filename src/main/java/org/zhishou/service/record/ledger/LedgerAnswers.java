package org.zhishou.service.record.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the ledger's addresses answer beside entries. */
final class LedgerAnswers {
  private LedgerAnswers() {}

  /** A part of the list. */
  @Schema(name = "LedgerPage")
  record EntryPage(List<LedgerEntryDocument> items, int page, int size, int total) {}

  /** An entry taken back, and what is true instead. */
  @Schema(name = "LedgerCorrection")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Correction(LedgerEntryDocument counter, @Nullable LedgerEntryDocument entry) {
    static Correction of(LedgerDesk.Corrected corrected) {
      var entry = corrected.entry();
      return new Correction(
          LedgerEntryDocument.of(corrected.counter()),
          entry == null ? null : LedgerEntryDocument.of(entry));
    }
  }

  /** Of one physician, hospital, centre or county, one stretch of the calendar and one type. */
  @Schema(name = "LedgerTotal")
  record Total(LedgerEntryDocument.Thing of, String span, EntryType type, int days, int halfDays) {
    static Total of(Totals.Total total) {
      return new Total(
          LedgerEntryDocument.Thing.of(total.of()),
          total.span(),
          total.type(),
          total.days(),
          total.halfDays());
    }
  }

  /** Totals of the entries that stand. */
  @Schema(name = "LedgerTotals")
  record TotalList(List<Total> items) {}

  /** How many entries were confirmed by this call. */
  @Schema(name = "LedgerConfirmed")
  record Confirmed(int confirmed) {}

  /** A closed quarter, and whether what was sealed with it is what is there. */
  @Schema(name = "LedgerSeal")
  record Sealed(
      String round,
      LocalDate from,
      LocalDate to,
      int entries,
      String fingerprint,
      Instant sealedAt,
      boolean intact,
      int late) {
    static Sealed of(Seals.Checked checked) {
      var seal = checked.seal();
      return new Sealed(
          seal.round(),
          seal.from(),
          seal.to(),
          seal.entries(),
          seal.fingerprint(),
          seal.sealedAt(),
          checked.intact(),
          checked.late());
    }
  }

  /** All closed quarters, earliest first. */
  @Schema(name = "LedgerSeals")
  record SealList(List<Sealed> items) {}
}
