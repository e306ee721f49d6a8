package org.zhishou.service.record.ledger;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.problem.Session;
import org.zhishou.service.platform.web.ReadAs;
import org.zhishou.service.platform.web.ReasonShape;
import org.zhishou.service.platform.web.RecordShape;

/** What is true instead of an entry, or is entered by hand. */
@Schema(name = "LedgerInstead", description = "What is true instead of an entry.")
record LedgerForm(
    String physician,
    String centre,
    EntryType type,
    LocalDate from,
    @Schema(description = LAST_DAY) @Nullable LocalDate to,
    @Nullable Session session,
    @Schema(description = PLAN) @Nullable String tour)
    implements RecordShape.Checked {

  private static final String LAST_DAY = "The last day of a posting, and given for nothing else.";
  private static final String PLAN =
      "The tour plan that it is a day of, and given for nothing else.";

  /** An entry, and why it is made by hand. */
  @Schema(name = "LedgerAddition", description = "What is entered by hand.")
  record Addition(
      String physician,
      @Schema(description = "Where it was served.") String centre,
      EntryType type,
      @Schema(description = "Today at the latest, by the date in China.") LocalDate from,
      @Schema(description = LAST_DAY) @Nullable LocalDate to,
      @Nullable Session session,
      @Schema(description = PLAN) @Nullable String tour,
      @Schema(description = "Why it is entered by hand.")
          @Size(min = 1, max = 1000)
          @ReadAs(ReasonShape.class)
          String reason)
      implements RecordShape.Checked {
    LedgerForm entry() {
      return new LedgerForm(physician, centre, type, from, to, session, tour);
    }

    @Override
    public void check(Place at, Faults faults) {
      entry().check(at, faults);
    }
  }

  /** Takes an entry back. */
  @Schema(
      name = "LedgerCorrectionForm",
      description = "Why an entry is taken back, and what is true instead, where something is.")
  record Correction(
      @Size(min = 1, max = 1000) @ReadAs(ReasonShape.class) String reason,
      @Nullable LedgerForm instead) {}

  /** What goes with a posting, a session, and a tour. */
  @Override
  public void check(Place at, Faults faults) {
    if (type == null) {
      return;
    }
    var posting = type == EntryType.POSTING;
    var needed = at.property(posting ? "to" : "session");
    if (needed.missing()) {
      faults.missing(
          needed, posting ? Scalars.DATE.expected() : Scalars.oneOf(Session.class).expected());
    }
    refuse(at.property(posting ? "session" : "to"), faults);
    if (type != EntryType.TOUR) {
      refuse(at.property("tour"), faults);
    }
    if (posting && to != null && from != null && to.isBefore(from)) {
      faults.add(FaultCode.TO_BEFORE_FROM, at.property("to"), to, from);
    }
  }

  private static void refuse(Place place, Faults faults) {
    if (!place.missing()) {
      faults.add(FaultCode.UNKNOWN_PROPERTY, place, "type");
    }
  }

  LocalDate last() {
    return to == null ? from : to;
  }
}
