package org.zhishou.engine.problem;

import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.DateRange;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.text.Text;

/** One centre's weekly sessions; the same weekday and session twice is a fault. */
final class OpenSessionsReading implements Shape<OpenSession> {
  private static final Names NAMES =
      Names.of("weekday", "session", "mode", "seats", "required", "from", "to");

  /** In place of a faulty number, so that nothing planned on these seats looks faulty for it. */
  private static final int SEATS_IN_DOUBT = 20;

  private final Set<WeeklySession> named = new HashSet<>();
  private boolean sound = true;

  @Override
  public Text expected() {
    return Fields.OBJECT;
  }

  /** Whether it is certain when the centre is open. */
  boolean sound() {
    return sound;
  }

  @Override
  public @Nullable OpenSession read(Place place, Faults faults) {
    var fields = Fields.of(place, NAMES, faults);
    if (fields == null) {
      sound = false;
      return null;
    }
    var before = faults.count();
    var weekday = fields.mandatory("weekday", Scalars.oneOf(DayOfWeek.class));
    var session = fields.mandatory("session", Scalars.oneOf(Session.class));
    var mode =
        fields.at("mode").missing() ? Mode.ON_SITE : fields.optional("mode", ProblemShapes.MODE);
    var range = DateRange.optional(fields, faults);
    if (weekday != null
        && session != null
        && mode != null
        && !named.add(new WeeklySession(weekday, session, mode))) {
      faults.add(FaultCode.DUPLICATE_SESSION, place, weekday, session);
    }
    sound &= faults.count() == before;
    var required = fields.optional("required", Scalars.FLAG, false);
    var seats = seats(fields);
    return weekday == null || session == null || mode == null
        ? null
        : new OpenSession(weekday, session, mode, seats, required, range.from(), range.to());
  }

  private static int seats(Fields fields) {
    if (fields.at("seats").missing()) {
      return 1;
    }
    return fields.optional("seats", Limits.SEATS, SEATS_IN_DOUBT);
  }

  private record WeeklySession(DayOfWeek weekday, Session session, Mode mode) {}
}
