package org.zhishou.service.planning.edit;

import org.jspecify.annotations.Nullable;
import org.zhishou.engine.draft.DutyEdit;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.Site;
import org.zhishou.engine.text.Text;

/** A duty, as clients name it. */
public final class SeatShape implements Shape<DutyEdit.Seat> {
  private static final Names NAMES =
      Names.of("centre", "tour", "date", "session", "mode", "physician");

  @Override
  public Text expected() {
    return Fields.OBJECT;
  }

  @Override
  public DutyEdit.@Nullable Seat read(Place place, Faults faults) {
    var fields = Fields.of(place, NAMES, faults);
    return fields == null ? null : seat(fields);
  }

  /** The duty that an object names beside what else it says. */
  public static DutyEdit.@Nullable Seat seat(Fields fields) {
    var centre = fields.mandatory("centre", Scalars.ID);
    var tour = fields.optional("tour", Scalars.ID);
    var mode = fields.optional("mode", Scalars.oneOf(Mode.class), Mode.ON_SITE);
    var date = fields.mandatory("date", Scalars.DATE);
    var session = fields.mandatory("session", Scalars.oneOf(Session.class));
    var physician = fields.mandatory("physician", Scalars.ID);
    return centre == null || date == null || session == null || physician == null
        ? null
        : new DutyEdit.Seat(new Site(centre, mode, tour), date, session, physician);
  }
}
