package org.zhishou.engine.problem;

import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.text.Text;

/** A duty, as rosters and baselines have it. */
public final class DutyShape implements Shape<BaselineDuty> {
  private static final Names NAMES =
      Names.of("centre", "tour", "date", "session", "mode", "physician", "pinned");
  private static final Shape<Session> SESSION = Scalars.oneOf(Session.class);

  @Override
  public Text expected() {
    return Fields.OBJECT;
  }

  @Override
  public @Nullable BaselineDuty read(Place place, Faults faults) {
    var fields = Fields.of(place, NAMES, faults);
    if (fields == null) {
      return null;
    }
    var centre = fields.mandatory("centre", Scalars.ID);
    var date = fields.mandatory("date", Scalars.DATE);
    var tour = fields.optional("tour", Scalars.ID);
    var session = fields.optional("session", SESSION, Session.FULL_DAY);
    var mode = fields.optional("mode", ProblemShapes.MODE, Mode.ON_SITE);
    if (tour != null && !fields.at("mode").missing()) {
      faults.add(FaultCode.TOUR_WITH_MODE, fields.at("mode"));
    }
    var physician = fields.mandatory("physician", Scalars.ID);
    var pinned = fields.optional("pinned", Scalars.FLAG, false);
    return centre == null || date == null || physician == null
        ? null
        : new BaselineDuty(centre, tour, date, session, mode, physician, pinned);
  }
}
