package org.zhishou.service.whatif.proposal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.zhishou.engine.itinerary.TourDay;
import org.zhishou.engine.itinerary.TourDays;
import org.zhishou.engine.itinerary.TourDivision;
import org.zhishou.engine.itinerary.TourWays;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.text.Text;
import org.zhishou.engine.travel.Coordinate;
import org.zhishou.engine.travel.GreatCircleEstimator;
import org.zhishou.engine.travel.TravelEstimator;
import org.zhishou.service.county.registry.Entry;
import org.zhishou.service.county.registry.RegistrySnapshots;
import org.zhishou.service.county.roads.RoadNetwork;
import org.zhishou.service.county.roads.Roads;
import org.zhishou.service.platform.web.Body;
import org.zhishou.service.whatif.proposal.TourRouteForm.Village;
import org.zhishou.service.whatif.scenario.Workbench;

/** Proposes where a tour goes, over the road network where there is one, and times any division. */
@Service
public class TourRouteDesk {
  private final RegistrySnapshots registries;
  private final Roads roads;
  private final Workbench bench;
  private final TravelEstimator byFormula = new GreatCircleEstimator();

  TourRouteDesk(RegistrySnapshots registries, Roads roads, Workbench bench) {
    this.registries = registries;
    this.roads = roads;
    this.bench = bench;
  }

  /**
   * @throws org.zhishou.service.platform.web.ProblemException where the county or the centre is
   *     unknown, or nobody knows where the centre lies
   */
  public TourRouteDocument route(String county, TourRouteForm form) {
    var registry = registries.of(county);
    var centre =
        registry.centres().stream()
            .filter(one -> one.id().equals(form.centre()))
            .filter(one -> one.document().path("latitude").isNumber())
            .findFirst()
            .orElseThrow(
                () ->
                    Body.unfit(
                        "centre",
                        form.centre(),
                        FaultCode.UNKNOWN_ID,
                        Text.of("problem.expected.centre-with-coordinates")));
    return bench.on(() -> route(centre, form));
  }

  private TourRouteDocument route(Entry centre, TourRouteForm form) {
    var start =
        new Coordinate(
            centre.document().path("latitude").doubleValue(),
            centre.document().path("longitude").doubleValue());
    var villages = form.villages();
    var ways =
        TourWays.of(
            start,
            villages.stream().map(Village::at).toList(),
            villages.stream().mapToInt(form::stay).toArray(),
            roads.network().<TravelEstimator>map(this::overRoads).orElse(byFormula));
    var dayMinutes = (int) Duration.between(form.leaving(), form.backBy()).toMinutes();
    var proposed = TourDivision.of(ways, form.mostStops(), dayMinutes);
    return document(centre, form, ways, proposed);
  }

  private TravelEstimator overRoads(RoadNetwork network) {
    return (from, to) -> network.minutes(from, to).orElseGet(() -> byFormula.minutes(from, to));
  }

  private static TourRouteDocument document(
      Entry centre, TourRouteForm form, TourWays ways, TourDays proposed) {
    var names = form.villages().stream().map(Village::name).toList();
    var wanted = form.days();
    var days =
        wanted == null
            ? proposed.days()
            : wanted.stream().map(day -> day.stream().map(names::indexOf).toList()).toList();
    var timed = days.stream().map(day -> TourDay.of(ways, day, form.leaving())).toList();
    return new TourRouteDocument(
        centre.id(),
        centre.name(),
        form.leaving().toString(),
        IntStream.range(0, days.size())
            .mapToObj(i -> day(timed.get(i), ways.length(days.get(i)), names, form))
            .toList(),
        leftOut(days, names),
        timed.stream().mapToInt(TourDay::drivingMinutes).sum(),
        proposed.minutes(),
        proposed.leastMinutes());
  }

  private static TourRouteDocument.Day day(
      TourDay day, int minutes, List<String> names, TourRouteForm form) {
    var stops =
        day.stops().stream()
            .map(
                stop ->
                    new TourRouteDocument.Stop(
                        names.get(stop.village()),
                        stop.arrival().toString(),
                        stop.departure().toString()))
            .toList();
    var late = minutes > Duration.between(form.leaving(), form.backBy()).toMinutes();
    return new TourRouteDocument.Day(stops, day.back().toString(), late, day.drivingMinutes());
  }

  private static List<String> leftOut(List<List<Integer>> days, List<String> names) {
    var left = new ArrayList<>(names);
    left.removeAll(days.stream().flatMap(List::stream).map(names::get).toList());
    return left;
  }
}
