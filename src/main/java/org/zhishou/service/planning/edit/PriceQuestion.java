package org.zhishou.service.planning.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.draft.DutyEdit;
import org.zhishou.engine.draft.Places;
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
 * @param among where a duty may go, and who may take it
 * @param takers whether to price who could take the duty
 */
record PriceQuestion(
    List<DutyEdit> edits,
    DutyEdit.@Nullable Seat duty,
    @Nullable Vacant vacant,
    Places among,
    boolean takers) {

  /**
   * @param tour null for the sessions of the centre
   */
  record Vacant(String centre, @Nullable String tour, LocalDate date) {}

  static final class Body implements Shape<PriceQuestion> {
    private static final Names NAMES =
        Names.of("edits", "duty", "vacant", "from", "to", "centres", "physicians", "takers");

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
      var centres = some(fields, "centres");
      var physicians = some(fields, "physicians");
      var takers = fields.optional("takers", Scalars.FLAG, true);
      if (fields.at("duty").missing() && fields.at("vacant").missing()) {
        faults.missing(fields.at("duty"), Fields.OBJECT);
      }
      return faults.count() > before
          ? null
          : new PriceQuestion(
              edits,
              duty,
              vacant,
              new Places(
                  from == null ? LocalDate.MIN : from,
                  to == null ? LocalDate.MAX : to,
                  centres,
                  physicians),
              takers);
    }

    private static @Nullable Set<String> some(Fields fields, String name) {
      return fields.at(name).missing() ? null : Set.copyOf(fields.list(name, Scalars.ID));
    }
  }

  private static final class VacantShape implements Shape<Vacant> {
    private static final Names NAMES = Names.of("centre", "tour", "date");

    @Override
    public Text expected() {
      return Fields.OBJECT;
    }

    @Override
    public @Nullable Vacant read(Place place, Faults faults) {
      var fields = Fields.of(place, NAMES, faults);
      var centre = fields == null ? null : fields.mandatory("centre", Scalars.ID);
      var date = fields == null ? null : fields.mandatory("date", Scalars.DATE);
      var tour = fields == null ? null : fields.optional("tour", Scalars.ID);
      return centre == null || date == null ? null : new Vacant(centre, tour, date);
    }
  }
}
