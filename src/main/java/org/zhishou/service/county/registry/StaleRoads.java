package org.zhishou.service.county.registry;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.zhishou.engine.travel.TravelSource;

/** Forgets what a road network said of a place that lies elsewhere now. */
@Component
class StaleRoads {
  private final TravelTimeStore travelTimes;
  private final Changes changes;

  StaleRoads(TravelTimeStore travelTimes, Changes changes) {
    this.travelTimes = travelTimes;
    this.changes = changes;
  }

  void forgetUnlessSamePlace(Entry before, Entry after) {
    if (!Objects.equals(before.coordinate(), after.coordinate())) {
      var stale =
          travelTimes.all(after.county()).stream()
              .filter(time -> time.source() == TravelSource.ROAD_NETWORK)
              .filter(time -> isOf(after, time))
              .toList();
      forget(stale);
    }
  }

  private void forget(List<KeptTravelTime> stale) {
    travelTimes.delete(stale);
    stale.forEach(
        time ->
            changes.record(time.county(), TravelTimes.thing(time), TravelDocument.of(time), null));
  }

  private static boolean isOf(Entry place, KeptTravelTime time) {
    return place.id().equals(place.kind() == Kind.HOSPITAL ? time.hospital() : time.centre());
  }
}
