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
import org.zhishou.engine.json.Quoted;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.text.Text;

/** The roster that the search starts from. */
final class BaselineReading implements Shape<BaselineDuty> {
  private static final Names NAMES =
      Names.of("centre", "tour", "date", "session", "mode", "physician", "pinned");
  private static final Shape<Session> SESSION = Scalars.oneOf(Session.class);

  private final Shape<String> centreId;
  private final Shape<String> tourId;
  private final Shape<String> physicianId;
  private final @Nullable Period period;
  private final DayPlan days;
  private final Map<String, Located<Centre>> centres;
  private final Map<String, ToursReading.Known> tours;
  private final Set<Taken> seen = new HashSet<>();
  private final Map<Seats, Integer> pinned = new HashMap<>();

  /**
   * @param period null where it is faulty
   * @param centres by id
   * @param tours by id
   */
  BaselineReading(
      DeclaredIds directory,
      @Nullable Period period,
      DayPlan days,
      Map<String, Located<Centre>> centres,
      Map<String, ToursReading.Known> tours) {
    centreId = directory.centre();
    tourId = directory.tour();
    physicianId = directory.physician();
    this.period = period;
    this.days = days;
    this.centres = centres;
    this.tours = tours;
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
    var ofTour = !fields.at("tour").missing();
    var tour = fields.optional("tour", tourId);
    var date = date(fields, faults);
    var session =
        fields.at("session").missing() ? Session.FULL_DAY : fields.optional("session", SESSION);
    var mode =
        fields.at("mode").missing() ? Mode.ON_SITE : fields.optional("mode", ProblemShapes.MODE);
    var physician = fields.mandatory("physician", physicianId);
    var isPinned = fields.optional("pinned", Scalars.FLAG, false);
    var beforeTour = faults.count();
    if (tour != null) {
      checkTour(fields, tours.get(tour), centre, session, faults);
    }
    if (centre == null
        || date == null
        || session == null
        || mode == null
        || (ofTour && tour == null)
        || faults.count() > beforeTour) {
      return null;
    }
    var seats = new Seats(new Site(centre, mode, tour), date, session);
    if (physician != null && !seen.add(new Taken(seats, physician))) {
      faults.add(FaultCode.DUPLICATE_DUTY, place);
    } else if (isPinned && tour != null) {
      checkTourSeats(place, seats, tours.get(tour), faults);
    } else if (isPinned) {
      checkSeats(place, seats, faults);
    }
    return physician == null
        ? null
        : new BaselineDuty(centre, tour, date, session, mode, physician, isPinned);
  }

  private static void checkTour(
      Fields fields,
      ToursReading.@Nullable Known tour,
      @Nullable String centre,
      @Nullable Session session,
      Faults faults) {
    var itsCentre = tour == null ? null : tour.centre();
    if (centre != null && itsCentre != null && !centre.equals(itsCentre)) {
      faults.add(
          FaultCode.TOUR_AT_ANOTHER_CENTRE,
          fields.at("centre"),
          Quoted.text(centre),
          Quoted.text(itsCentre));
    }
    if (session != null && session != Session.FULL_DAY) {
      faults.add(FaultCode.TOUR_NOT_FULL_DAY, fields.at("session"), session);
    }
    if (!fields.at("mode").missing()) {
      faults.add(FaultCode.TOUR_WITH_MODE, fields.at("mode"));
    }
  }

  private void checkTourSeats(
      Place place, Seats seats, ToursReading.@Nullable Known known, Faults faults) {
    var tour = known == null ? null : known.whole();
    if (tour == null || period == null || !days.certain(seats.date)) {
      return;
    }
    var mayBe =
        tour.windows().stream()
            .flatMap(window -> tour.candidateDates(window, period, days.calendar()).stream())
            .anyMatch(seats.date::equals);
    if (!mayBe) {
      faults.add(FaultCode.PINNED_OFF_TOUR_DATES, place, seats.date, Quoted.text(tour.id()));
    } else if (pinned.merge(seats, 1, Integer::sum) > tour.seats()) {
      faults.add(FaultCode.TOO_MANY_PINNED_DUTIES, place, tour.seats());
    }
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
    var centre = centres.get(seats.site.centre());
    if (centre == null || !centre.sessionsSound() || !days.certain(seats.date)) {
      return;
    }
    var opening =
        days.openings()
            .on(centre.value(), seats.date, seats.session, seats.site.mode())
            .orElse(null);
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

  private record Seats(Site site, LocalDate date, Session session) {}

  private record Taken(Seats seats, String physician) {}
}
