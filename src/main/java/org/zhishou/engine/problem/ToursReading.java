package org.zhishou.engine.problem;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.DateRange;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Quoted;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.text.Text;

/** The tours, and what baseline duties have to know of them. */
final class ToursReading implements Shape<Tour> {
  private static final Names NAMES =
      Names.of(
          "id",
          "name",
          "centre",
          "stops",
          "windows",
          "weekdays",
          "team",
          "minutesFrom",
          "minGapDays");
  private static final Shape<DayOfWeek> WEEKDAY = Scalars.oneOf(DayOfWeek.class);
  private static final int MOST_SEATS = 20;

  private final DeclaredIds directory;
  private final Map<String, Known> byId = new HashMap<>();

  /**
   * A tour as far as it could be read.
   *
   * @param centre null where it is faulty
   * @param whole null where anything of it is
   */
  record Known(@Nullable String centre, @Nullable Tour whole) {}

  ToursReading(DeclaredIds directory) {
    this.directory = directory;
  }

  /** Those read so far that bear an id of their own. */
  Map<String, Known> byId() {
    return byId;
  }

  @Override
  public Text expected() {
    return Fields.OBJECT;
  }

  @Override
  public @Nullable Tour read(Place place, Faults faults) {
    var before = faults.count();
    var fields = Fields.of(place, NAMES, faults);
    if (fields == null) {
      return null;
    }
    var id = directory.tourId(fields, faults);
    var name = fields.optional("name", Scalars.TEXT);
    var centre = fields.mandatory("centre", directory.centre());
    var stops = fields.list("stops", Scalars.TEXT);
    var windows = filled(fields, "windows", new WindowShape(), faults);
    var weekdays = fields.optionalList("weekdays", WEEKDAY);
    var team = team(fields, faults);
    var minutes = fields.list("minutesFrom", new MinutesShape(directory.hospital()));
    var gap = fields.optional("minGapDays", Limits.AMOUNT, 0);
    var tour =
        new Tour(
            id == null ? "" : id,
            name,
            centre == null ? "" : centre,
            stops,
            windows,
            weekdays == null ? Tour.DEFAULT_WEEKDAYS : weekdays,
            team,
            minutes,
            gap);
    if (id != null) {
      byId.put(id, new Known(centre, faults.count() == before ? tour : null));
    }
    return tour;
  }

  static List<TeamSeats> team(Fields fields, Faults faults) {
    var team = filled(fields, "team", new TeamShape(), faults);
    refuseLargeTeam(team, fields.at("team"), faults);
    return team;
  }

  private static <T> List<T> filled(Fields fields, String name, Shape<T> shape, Faults faults) {
    var list = fields.mandatoryList(name, shape);
    if (fields.at(name).node().isArray() && fields.at(name).node().isEmpty()) {
      faults.addWorded(FaultCode.EMPTY_LIST, "empty-list." + name, fields.at(name));
    }
    return list == null ? List.of() : list;
  }

  private static void refuseLargeTeam(List<TeamSeats> team, Place place, Faults faults) {
    var seats = team.stream().mapToInt(TeamSeats::seats).sum();
    if (seats > MOST_SEATS) {
      faults.add(FaultCode.TEAM_TOO_LARGE, place, seats, MOST_SEATS);
    }
  }

  /** One tour's windows, each after the one before. */
  private static final class WindowShape implements Shape<TourWindow> {
    private static final Names NAMES = Names.of("from", "to");

    private @Nullable LocalDate lastBefore;

    @Override
    public Text expected() {
      return Fields.OBJECT;
    }

    @Override
    public @Nullable TourWindow read(Place place, Faults faults) {
      var fields = Fields.of(place, NAMES, faults);
      if (fields == null) {
        return null;
      }
      var range = DateRange.mandatory(fields, faults);
      var from = range.from();
      var to = range.to();
      if (from == null || to == null) {
        return null;
      }
      if (lastBefore != null && !from.isAfter(lastBefore)) {
        faults.add(FaultCode.WINDOWS_NOT_IN_ORDER, place, from, lastBefore);
      }
      if (lastBefore == null || to.isAfter(lastBefore)) {
        lastBefore = to;
      }
      return new TourWindow(from, to);
    }
  }

  /** One tour's team; a specialty twice, or two rows for anybody, is a fault. */
  private static final class TeamShape implements Shape<TeamSeats> {
    private static final Names NAMES = Names.of("specialty", "seats");

    private final Set<String> specialties = new HashSet<>();
    private boolean anybody;

    @Override
    public Text expected() {
      return Fields.OBJECT;
    }

    @Override
    public @Nullable TeamSeats read(Place place, Faults faults) {
      var fields = Fields.of(place, NAMES, faults);
      if (fields == null) {
        return null;
      }
      var open = fields.at("specialty").missing();
      var specialty = fields.optional("specialty", Scalars.TEXT);
      var seats = fields.optional("seats", Limits.SEATS, 1);
      if (specialty != null && !specialties.add(specialty)) {
        faults.add(FaultCode.DUPLICATE_TEAM_ROW, place, Quoted.text(specialty));
      } else if (open && anybody) {
        faults.addWorded(FaultCode.DUPLICATE_TEAM_ROW, "duplicate-team-row.anybody", place);
      }
      anybody |= open;
      return open || specialty != null ? new TeamSeats(specialty, seats) : null;
    }
  }

  /** One tour's minutes, each hospital once. */
  static final class MinutesShape implements Shape<HospitalMinutes> {
    private static final Names NAMES = Names.of("hospital", "minutes");

    private final Shape<String> hospitalId;
    private final List<String> hospitals = new ArrayList<>();

    MinutesShape(Shape<String> hospitalId) {
      this.hospitalId = hospitalId;
    }

    @Override
    public Text expected() {
      return Fields.OBJECT;
    }

    @Override
    public @Nullable HospitalMinutes read(Place place, Faults faults) {
      var fields = Fields.of(place, NAMES, faults);
      if (fields == null) {
        return null;
      }
      var hospital = fields.mandatory("hospital", hospitalId);
      var minutes = fields.mandatory("minutes", Limits.MINUTES);
      if (hospital != null && hospitals.contains(hospital)) {
        faults.add(FaultCode.DUPLICATE_TOUR_MINUTES, place, Quoted.text(hospital));
      } else if (hospital != null) {
        hospitals.add(hospital);
      }
      return hospital == null || minutes == null ? null : new HospitalMinutes(hospital, minutes);
    }
  }
}
