package org.zhishou.service.record.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.DateRange;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.text.Text;

/**
 * What somebody enters by hand.
 *
 * @param to of a posting; else the same as {@code from}
 * @param session null for a posting
 * @param tour the plan of a tour; null where it says none
 */
record LedgerForm(
    String physician,
    String centre,
    EntryType type,
    LocalDate from,
    LocalDate to,
    @Nullable Session session,
    @Nullable String tour) {
  private static final Shape<EntryType> TYPE = Scalars.oneOf(EntryType.class);
  private static final Shape<Session> SESSION = Scalars.oneOf(Session.class);
  private static final Shape<String> REASON = Scalars.lines(1000);

  /** An entry, and why it is made by hand. */
  record Addition(LedgerForm entry, String reason) {}

  /**
   * Takes an entry back.
   *
   * @param instead what is true; null where nothing is
   */
  record Correction(String reason, @Nullable LedgerForm instead) {}

  static Shape<Addition> addition() {
    return new AdditionShape();
  }

  static Shape<Correction> correction() {
    return new CorrectionShape();
  }

  private static @Nullable LedgerForm read(Fields fields, Faults faults) {
    var physician = fields.mandatory("physician", Scalars.ID);
    var centre = fields.mandatory("centre", Scalars.ID);
    var type = fields.mandatory("type", TYPE);
    var posting = type == EntryType.POSTING;
    var range = posting ? DateRange.mandatory(fields, faults) : oneDay(fields);
    if (type != null && !fields.at(posting ? "session" : "to").missing()) {
      faults.add(FaultCode.UNKNOWN_PROPERTY, fields.at(posting ? "session" : "to"), "type");
    }
    var session = type == null || posting ? null : fields.mandatory("session", SESSION);
    if (type != null && type != EntryType.TOUR && !fields.at("tour").missing()) {
      faults.add(FaultCode.UNKNOWN_PROPERTY, fields.at("tour"), "type");
    }
    var tour = fields.optional("tour", Scalars.ID);
    if (physician == null || centre == null || type == null) {
      return null;
    }
    var from = range.from();
    var to = range.to();
    return from == null || to == null || (session == null && !posting)
        ? null
        : new LedgerForm(physician, centre, type, from, to, session, tour);
  }

  private static DateRange oneDay(Fields fields) {
    var date = fields.mandatory("from", Scalars.DATE);
    return new DateRange(date, date);
  }

  private record AdditionShape() implements Shape<Addition> {
    private static final Names NAMES =
        Names.of("physician", "centre", "type", "from", "to", "session", "tour", "reason");

    @Override
    public Text expected() {
      return Fields.OBJECT;
    }

    @Override
    public @Nullable Addition read(Place place, Faults faults) {
      var fields = Fields.of(place, NAMES, faults);
      if (fields == null) {
        return null;
      }
      var entry = LedgerForm.read(fields, faults);
      var reason = fields.mandatory("reason", REASON);
      return entry == null || reason == null ? null : new Addition(entry, reason);
    }
  }

  private record InsteadShape() implements Shape<LedgerForm> {
    private static final Names NAMES =
        Names.of("physician", "centre", "type", "from", "to", "session", "tour");

    @Override
    public Text expected() {
      return Fields.OBJECT;
    }

    @Override
    public @Nullable LedgerForm read(Place place, Faults faults) {
      var fields = Fields.of(place, NAMES, faults);
      return fields == null ? null : LedgerForm.read(fields, faults);
    }
  }

  private record CorrectionShape() implements Shape<Correction> {
    private static final Names NAMES = Names.of("reason", "instead");

    @Override
    public Text expected() {
      return Fields.OBJECT;
    }

    @Override
    public @Nullable Correction read(Place place, Faults faults) {
      var fields = Fields.of(place, NAMES, faults);
      if (fields == null) {
        return null;
      }
      var reason = fields.mandatory("reason", REASON);
      var instead = fields.optional("instead", new InsteadShape());
      return reason == null ? null : new Correction(reason, instead);
    }
  }
}
