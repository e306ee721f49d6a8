package org.zhishou.service.record.ledger;

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

/**
 * What somebody enters by hand.
 *
 * @param to of a posting; else null
 * @param session null for a posting
 * @param tour the plan of a tour; null where it says none
 */
record LedgerForm(
    String physician,
    String centre,
    EntryType type,
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable Session session,
    @Nullable String tour)
    implements RecordShape.Checked {

  /** An entry, and why it is made by hand. */
  record Addition(
      String physician,
      String centre,
      EntryType type,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable Session session,
      @Nullable String tour,
      @ReadAs(ReasonShape.class) String reason)
      implements RecordShape.Checked {
    LedgerForm entry() {
      return new LedgerForm(physician, centre, type, from, to, session, tour);
    }

    @Override
    public void check(Place at, Faults faults) {
      entry().check(at, faults);
    }
  }

  /**
   * Takes an entry back.
   *
   * @param instead what is true; null where nothing is
   */
  record Correction(@ReadAs(ReasonShape.class) String reason, @Nullable LedgerForm instead) {}

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
