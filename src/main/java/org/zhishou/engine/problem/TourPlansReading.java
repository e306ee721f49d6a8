package org.zhishou.engine.problem;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.text.Text;

/** Tour plans: a tour's properties, with a frequency in place of windows. */
final class TourPlansReading implements Shape<TourPlan> {
  private static final Names NAMES =
      Names.of(
          "id",
          "name",
          "centre",
          "stops",
          "frequency",
          "from",
          "to",
          "weekdays",
          "team",
          "minutesFrom",
          "minGapDays");
  private static final Shape<DayOfWeek> WEEKDAY = Scalars.oneOf(DayOfWeek.class);
  private static final Shape<TourFrequency> FREQUENCY = Scalars.oneOf(TourFrequency.class);

  private final Directory directory;

  TourPlansReading(Directory directory) {
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

  private static void refuseBackwards(
      @Nullable LocalDate from, @Nullable LocalDate to, Fields fields, Faults faults) {
    if (from != null && to != null && to.isBefore(from)) {
      faults.add(FaultCode.TO_BEFORE_FROM, fields.at("to"), to, from);
    }
  }
}
