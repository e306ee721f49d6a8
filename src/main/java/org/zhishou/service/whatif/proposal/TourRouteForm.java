package org.zhishou.service.whatif.proposal;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.itinerary.TourDivision;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.text.Text;
import org.zhishou.engine.travel.Coordinate;
import org.zhishou.service.platform.web.ReadAs;
import org.zhishou.service.platform.web.RecordShape;

/** What a client asks of a tour's way. */
@Schema(
    name = "TourRouteQuestion",
    description =
        "Which villages a tour is to visit, and by the clock how. Times are hours and minutes.")
public record TourRouteForm(
    @Schema(description = "From which it starts and to which it comes back.") String centre,
    @ArraySchema(schema = @Schema(ref = "TourVillage"))
        @Size(min = 1, max = 60)
        @ReadAs(VillageShape.class)
        List<Village> villages,
    @Schema(defaultValue = "5", description = "Of a day.") @Min(1) @Max(TourDivision.MOST_STOPS)
        @Nullable Integer mostStops,
    @Schema(type = "string", pattern = TourRouteForm.TIME, defaultValue = "08:30")
        @ReadAs(TimeShape.class)
        @Nullable LocalTime leaving,
    @Schema(type = "string", pattern = TourRouteForm.TIME, defaultValue = "17:30")
        @ReadAs(TimeShape.class)
        @Nullable LocalTime backBy,
    @Schema(defaultValue = "60") @Min(0) @Max(TourRouteForm.MOST_STAY)
        @Nullable Integer minutesPerStop,
    @Schema(
            description =
                "The names of villages, day by day in the order of the way, to be timed instead of"
                    + " a proposal.")
        @ReadAs(DayShape.class)
        @Nullable List<List<String>> days)
    implements RecordShape.Checked {
  static final String TIME = "^\\d{2}:\\d{2}$";
  static final int MOST_STAY = 480;

  private static final int USUAL_STAY = 60;
  private static final LocalTime USUAL_LEAVING = LocalTime.of(8, 30);
  private static final LocalTime USUAL_BACK = LocalTime.of(17, 30);

  public TourRouteForm {
    mostStops = mostStops == null ? TourDivision.MOST_STOPS : mostStops;
    leaving = leaving == null ? USUAL_LEAVING : leaving;
    backBy = backBy == null ? USUAL_BACK : backBy;
    minutesPerStop = minutesPerStop == null ? USUAL_STAY : minutesPerStop;
  }

  @Override
  public Integer mostStops() {
    return Objects.requireNonNull(mostStops);
  }

  @Override
  public LocalTime leaving() {
    return Objects.requireNonNull(leaving);
  }

  @Override
  public LocalTime backBy() {
    return Objects.requireNonNull(backBy);
  }

  /** Minutes at a village. */
  int stay(Village village) {
    return village.minutes == null ? Objects.requireNonNull(minutesPerStop) : village.minutes;
  }

  /**
   * @param minutes there; null for the usual ones
   */
  record Village(String name, Coordinate at, @Nullable Integer minutes) {}

  @Override
  public void check(Place at, Faults faults) {
    if (backBy().isBefore(leaving())) {
      faults.unfit(
          FaultCode.OUT_OF_RANGE,
          at.property("backBy"),
          Text.of("problem.expected.time-after", leaving().toString()));
    }
    if (villages != null) {
      expectNamedOnce(at.property("villages"), faults);
      expectKnown(at.property("days"), faults);
    }
  }

  private static void expectNamedOnce(Place list, Faults faults) {
    var seen = new HashSet<String>();
    for (var i = 0; i < list.node().size(); i++) {
      var name = list.element(i).property("name");
      if (name.node().isString() && !seen.add(name.node().stringValue())) {
        faults.unfit(FaultCode.UNKNOWN_VALUE, name, Text.of("problem.expected.another-name"));
      }
    }
  }

  private void expectKnown(Place list, Faults faults) {
    var left = new ArrayList<>(villages.stream().map(Village::name).toList());
    for (var i = 0; i < list.node().size(); i++) {
      var day = list.element(i);
      if (day.node().size() > mostStops()) {
        faults.add(FaultCode.LIST_TOO_LONG, day, day.node().size(), mostStops());
      }
      for (var stop = 0; stop < day.node().size(); stop++) {
        if (!left.remove(day.element(stop).node().asString(""))) {
          faults.unfit(
              FaultCode.UNKNOWN_VALUE,
              day.element(stop),
              Text.of("problem.expected.village-not-named-before"));
        }
      }
    }
  }

  private record VillageShape() implements Shape<Village> {
    private static final Names NAMES = Names.of("name", "latitude", "longitude", "minutes");

    @Override
    public Text expected() {
      return Fields.OBJECT;
    }

    @Override
    public @Nullable Village read(Place place, Faults faults) {
      var fields = Fields.of(place, NAMES, faults);
      if (fields == null) {
        return null;
      }
      var name = fields.mandatory("name", Scalars.text(100));
      var latitude = fields.mandatory("latitude", Scalars.LATITUDE);
      var longitude = fields.mandatory("longitude", Scalars.LONGITUDE);
      var minutes = fields.optional("minutes", Scalars.whole(0, MOST_STAY));
      return name == null || latitude == null || longitude == null
          ? null
          : new Village(name, new Coordinate(latitude, longitude), minutes);
    }
  }

  /** The texts of a list; whether villages are called so is another question. */
  private record DayShape() implements Shape<List<String>> {
    @Override
    public Text expected() {
      return Text.of("problem.expected.list");
    }

    @Override
    public @Nullable List<String> read(Place place, Faults faults) {
      if (!place.node().isArray()) {
        faults.unfit(FaultCode.WRONG_TYPE, place, expected());
        return null;
      }
      return place.node().valueStream().map(name -> name.asString("")).toList();
    }
  }

  /** Hours and minutes. */
  private record TimeShape() implements Shape<LocalTime> {
    @Override
    public Text expected() {
      return Text.of("problem.expected.time");
    }

    @Override
    public @Nullable LocalTime read(Place place, Faults faults) {
      var text = place.node().asString("");
      try {
        if (text.length() == 5) {
          return LocalTime.parse(text);
        }
      } catch (DateTimeException malformed) {
        // said below, as of every other text that is no time
      }
      faults.unfit(FaultCode.UNKNOWN_VALUE, place, expected());
      return null;
    }
  }
}
