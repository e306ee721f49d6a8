package org.zhishou.engine.problem;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
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
import org.zhishou.engine.travel.Coordinate;

/** Tour plans: a tour's properties, with a frequency in place of windows. */
final class TourPlansReading implements Shape<TourPlan> {
  private static final Names NAMES =
      Names.of(
          "id",
          "name",
          "centre",
          "stops",
          "villages",
          "frequency",
          "from",
          "to",
          "weekdays",
          "team",
          "minutesFrom",
          "minGapDays");
  private static final int MOST_VILLAGES = 60;
  private static final Shape<DayOfWeek> WEEKDAY = Scalars.oneOf(DayOfWeek.class);
  private static final Shape<TourFrequency> FREQUENCY = Scalars.oneOf(TourFrequency.class);

  private final DeclaredIds directory;

  TourPlansReading(DeclaredIds directory) {
    this.directory = directory;
  }

  @Override
  public Text expected() {
    return Fields.OBJECT;
  }

  @Override
  public @Nullable TourPlan read(Place place, Faults faults) {
    var fields = Fields.of(place, NAMES, faults);
    if (fields == null) {
      return null;
    }
    var id = directory.tourPlanId(fields, faults);
    var name = fields.optional("name", Scalars.TEXT);
    var centre = fields.mandatory("centre", directory.centre());
    var stops = fields.list("stops", Scalars.TEXT);
    readVillages(fields, faults);
    var frequency = fields.mandatory("frequency", FREQUENCY);
    var from = fields.optional("from", Scalars.DATE);
    var to = fields.optional("to", Scalars.DATE);
    refuseBackwards(from, to, fields, faults);
    var weekdays = fields.optionalList("weekdays", WEEKDAY);
    var team = ToursReading.team(fields, faults);
    var minutes = fields.list("minutesFrom", new ToursReading.MinutesShape(directory.hospital()));
    var gap = fields.optional("minGapDays", Limits.AMOUNT, 0);
    return new TourPlan(
        id == null ? "" : id,
        name,
        centre == null ? "" : centre,
        stops,
        frequency == null ? TourFrequency.MONTHLY : frequency,
        from,
        to,
        weekdays == null ? Tour.DEFAULT_WEEKDAYS : weekdays,
        team,
        minutes,
        gap);
  }

  /** Where the stops lie, which no problem has: so that the way can be asked for again. */
  private static void readVillages(Fields fields, Faults faults) {
    fields.list("villages", new VillageShape());
    var list = fields.at("villages");
    if (list.node().size() > MOST_VILLAGES) {
      faults.add(FaultCode.LIST_TOO_LONG, list, list.node().size(), MOST_VILLAGES);
    }
  }

  /** One plan's villages, no two of one name. */
  private static final class VillageShape implements Shape<Coordinate> {
    private static final Names NAMES = Names.of("name", "latitude", "longitude", "minutes");
    private static final Shape<String> NAME = Scalars.text(100);
    private static final Shape<Integer> STAY = Scalars.whole(0, 480);

    private final Set<String> seen = new HashSet<>();

    @Override
    public Text expected() {
      return Fields.OBJECT;
    }

    @Override
    public @Nullable Coordinate read(Place place, Faults faults) {
      var fields = Fields.of(place, NAMES, faults);
      if (fields == null) {
        return null;
      }
      var name = fields.mandatory("name", NAME);
      var latitude = fields.mandatory("latitude", Scalars.LATITUDE);
      var longitude = fields.mandatory("longitude", Scalars.LONGITUDE);
      fields.optional("minutes", STAY);
      if (name != null && !seen.add(name)) {
        faults.unfit(
            FaultCode.UNKNOWN_VALUE, fields.at("name"), Text.of("problem.expected.another-name"));
      }
      return latitude == null || longitude == null ? null : new Coordinate(latitude, longitude);
    }
  }

  private static void refuseBackwards(
      @Nullable LocalDate from, @Nullable LocalDate to, Fields fields, Faults faults) {
    if (from != null && to != null && to.isBefore(from)) {
      faults.add(FaultCode.TO_BEFORE_FROM, fields.at("to"), to, from);
    }
  }
}
