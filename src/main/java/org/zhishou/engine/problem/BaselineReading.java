package org.zhishou.engine.problem;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.text.Text;

/** The roster that the search starts from. */
final class BaselineReading implements Shape<BaselineDuty> {
  private static final Names NAMES = Names.of("centre", "date", "session", "physician", "pinned");
  private static final Shape<Session> SESSION = Scalars.oneOf(Session.class);

  private final Shape<String> centreId;
  private final Shape<String> physicianId;
  private final @Nullable Period period;
  private final DayPlan days;
  private final Map<String, Located<Centre>> centres;
  private final Set<BaselineDuty> seen = new HashSet<>();
  private final Map<Seats, Integer> pinned = new HashMap<>();

  /**
   * @param period null where it is faulty
   * @param centres by id
   */
  BaselineReading(
      Directory directory,
      @Nullable Period period,
      DayPlan days,
      Map<String, Located<Centre>> centres) {
    centreId = directory.centre();
    physicianId = directory.physician();
    this.period = period;
    this.days = days;
    this.centres = centres;
  }

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
    var centre = fields.mandatory("centre", centreId);
    var date = date(fields, faults);
    var session =
        fields.at("session").missing() ? Session.FULL_DAY : fields.optional("session", SESSION);
    var physician = fields.mandatory("physician", physicianId);
    var isPinned = fields.optional("pinned", Scalars.FLAG, false);
    if (centre == null || date == null || session == null) {
      return null;
    }
    if (physician != null && !seen.add(new BaselineDuty(centre, date, session, physician, false))) {
      faults.add(FaultCode.DUPLICATE_DUTY, place);
    } else if (isPinned) {
      checkSeats(place, new Seats(centre, date, session), faults);
    }
    return physician == null ? null : new BaselineDuty(centre, date, session, physician, isPinned);
  }

  private @Nullable LocalDate date(Fields fields, Faults faults) {
    var date = fields.mandatory("date", Scalars.DATE);
    if (date != null && period != null && !period.contains(date)) {
      var last = period.lastDay();
      faults.add(FaultCode.DATE_OUTSIDE_PERIOD, fields.at("date"), date, period.firstDay(), last);
      return null;
    }
    return date;
  }

  private void checkSeats(Place place, Seats seats, Faults faults) {
    var centre = centres.get(seats.centre);
    if (centre == null || !centre.sessionsSound() || !days.certain(seats.date)) {
      return;
    }
    var opening = days.openings().on(centre.value(), seats.date, seats.session).orElse(null);
    if (opening == null) {
      faults.add(
          FaultCode.PINNED_DUTY_CLOSED,
          place,
          seats.session,
          seats.date,
          Text.of("problem.weekday." + seats.date.getDayOfWeek().getValue()));
    } else if (pinned.merge(seats, 1, Integer::sum) > opening.seats()) {
      faults.add(FaultCode.TOO_MANY_PINNED_DUTIES, place, opening.seats());
    }
  }

  private record Seats(String centre, LocalDate date, Session session) {}
}
