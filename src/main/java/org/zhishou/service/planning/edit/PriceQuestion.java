package org.zhishou.service.planning.edit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.draft.DutyEdit;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.text.Text;

/**
 * What prices are asked for: of a duty, of a vacant place, or both, after some edits.
 *
 * @param from the first date that a duty may go to, {@code to} the last
 */
record PriceQuestion(
    List<DutyEdit> edits,
    DutyEdit.@Nullable Seat duty,
    @Nullable Vacant vacant,
    LocalDate from,
    LocalDate to) {

  record Vacant(String centre, LocalDate date) {}

  static final class Body implements Shape<PriceQuestion> {
    private static final Names NAMES = Names.of("edits", "duty", "vacant", "from", "to");

    @Override
    public Text expected() {
      return Fields.OBJECT;
    }

    @Override
    public @Nullable PriceQuestion read(Place place, Faults faults) {
      var fields = Fields.of(place, NAMES, faults);
      if (fields == null) {
        return null;
      }
      var before = faults.count();
      var edits = fields.list("edits", new DutyEditShape());
      var duty = fields.optional("duty", new SeatShape());
      var vacant = fields.optional("vacant", new VacantShape());
      var from = fields.optional("from", Scalars.DATE);
      var to = fields.optional("to", Scalars.DATE);
      if (fields.at("duty").missing() && fields.at("vacant").missing()) {
        faults.missing(fields.at("duty"), Fields.OBJECT);
      }
      return faults.count() > before
          ? null
          : new PriceQuestion(
              edits,
              duty,
              vacant,
              from == null ? LocalDate.MIN : from,
              to == null ? LocalDate.MAX : to);
    }
  }

  private static final class VacantShape implements Shape<Vacant> {
    private static final Names NAMES = Names.of("centre", "date");

    @Override
    public Text expected() {
      return Fields.OBJECT;
    }

    @Override
    public @Nullable Vacant read(Place place, Faults faults) {
      var fields = Fields.of(place, NAMES, faults);
      var centre = fields == null ? null : fields.mandatory("centre", Scalars.ID);
      var date = fields == null ? null : fields.mandatory("date", Scalars.DATE);
      return centre == null || date == null ? null : new Vacant(centre, date);
    }
  }
}
