package org.zhishou.service.whatif.proposal;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

/**
 * What a client asks of a tour's way.
 *
 * @param centre from which the tour starts and to which it comes back
 * @param days names of villages as somebody has divided them; null for a proposal
 */
record TourRouteForm(
    String centre,
    List<Village> villages,
    int mostStops,
    LocalTime leaving,
    LocalTime backBy,
    @Nullable List<List<String>> days) {
  private static final int MOST_VILLAGES = 60;
  private static final int MOST_STAY = 480;
  private static final int USUAL_STAY = 60;
  private static final LocalTime USUAL_LEAVING = LocalTime.of(8, 30);
  private static final LocalTime USUAL_BACK = LocalTime.of(17, 30);

  /**
   * @param stay minutes there
   */
  record Village(String name, Coordinate at, int stay) {}

  static final Shape<TourRouteForm> SHAPE = new FormShape();

  private record FormShape() implements Shape<TourRouteForm> {
    private static final Names NAMES =
        Names.of("centre", "villages", "mostStops", "leaving", "backBy", "minutesPerStop", "days");

    @Override
    public Text expected() {
      return Fields.OBJECT;
    }

    @Override
    public @Nullable TourRouteForm read(Place place, Faults faults) {
      var fields = Fields.of(place, NAMES, faults);
      if (fields == null) {
        return null;
      }
      var centre = fields.mandatory("centre", Scalars.ID);
      var stay = fields.optional("minutesPerStop", Scalars.whole(0, MOST_STAY), USUAL_STAY);
      var villages = fields.mandatoryList("villages", new VillageShape(stay));
      var most = TourDivision.MOST_STOPS;
      var mostStops = fields.optional("mostStops", Scalars.whole(1, most), most);
      var leaving = fields.optional("leaving", new TimeShape(), USUAL_LEAVING);
      var backBy = fields.optional("backBy", new TimeShape(), USUAL_BACK);
      if (backBy.isBefore(leaving)) {
        faults.unfit(
            FaultCode.OUT_OF_RANGE,
            fields.at("backBy"),
            Text.of("problem.expected.time-after", leaving.toString()));
      }
      if (villages != null) {
        expectFit(fields.at("villages"), faults);
      }
      var days =
          fields.at("days").missing() || villages == null
              ? null
              : days(fields.at("days"), villages, mostStops, faults);
      return centre == null || villages == null
          ? null
          : new TourRouteForm(centre, villages, mostStops, leaving, backBy, days);
    }

    private static void expectFit(Place list, Faults faults) {
      var size = list.node().size();
      if (size == 0) {
        faults.add(FaultCode.EMPTY_LIST, list);
      } else if (size > MOST_VILLAGES) {
        faults.add(FaultCode.LIST_TOO_LONG, list, size, MOST_VILLAGES);
      }
      var seen = new HashSet<String>();
      for (var place = 0; place < size; place++) {
        var name = list.element(place).property("name");
        if (name.node().isString() && !seen.add(name.node().stringValue())) {
          faults.unfit(FaultCode.UNKNOWN_VALUE, name, Text.of("problem.expected.another-name"));
        }
      }
    }

    private static @Nullable List<List<String>> days(
        Place list, List<Village> villages, int mostStops, Faults faults) {
      var left = new ArrayList<>(villages.stream().map(Village::name).toList());
      var days = new ArrayList<List<String>>();
      for (var day = 0; day < list.node().size(); day++) {
        var place = list.element(day);
        if (place.node().size() > mostStops) {
          faults.add(FaultCode.LIST_TOO_LONG, place, place.node().size(), mostStops);
        }
        var names = new ArrayList<String>();
        for (var stop = 0; stop < place.node().size(); stop++) {
          var name = place.element(stop).node().asString("");
          if (left.remove(name)) {
            names.add(name);
          } else {
            faults.unfit(
                FaultCode.UNKNOWN_VALUE,
                place.element(stop),
                Text.of("problem.expected.village-not-named-before"));
          }
        }
        days.add(names);
      }
      return days;
    }
  }

  private record VillageShape(int usualStay) implements Shape<Village> {
    private static final Names NAMES = Names.of("name", "latitude", "longitude", "minutes");
    private static final Shape<String> NAME = Scalars.text(100);

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
      var name = fields.mandatory("name", NAME);
      var latitude = fields.mandatory("latitude", Scalars.LATITUDE);
      var longitude = fields.mandatory("longitude", Scalars.LONGITUDE);
      var stay = fields.optional("minutes", Scalars.whole(0, MOST_STAY), usualStay);
      return name == null || latitude == null || longitude == null
          ? null
          : new Village(name, new Coordinate(latitude, longitude), stay);
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
