package org.zhishou.service.county.registry;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.engine.travel.TravelMatrix.Pair;
import org.zhishou.engine.travel.TravelSource;
import org.zhishou.service.county.roads.RoadNetwork;
import org.zhishou.service.county.roads.Roads;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;

/** Works out, over the road network, the minutes of all pairs that nobody stated. */
@Service
@Transactional
class RoadTimes {
  private static final int LONGEST_MINUTES = 24 * 60;
  private static final int RETRY_AFTER_SECONDS = 10;

  /** Pairs by where their minutes come from. */
  @Schema(name = "TravelTimeSources")
  record Outcome(
      @Schema(minimum = "0", description = "Pairs that somebody measured or edited, left alone.")
          int stated,
      @Schema(minimum = "0", description = "Pairs worked out over roads.") int roadNetwork,
      @Schema(minimum = "0", description = "Pairs with neither.") int estimated) {}

  private final EntryStore entries;
  private final TravelTimeStore store;
  private final Changes changes;
  private final Roads roads;

  RoadTimes(EntryStore entries, TravelTimeStore store, Changes changes, Roads roads) {
    this.entries = entries;
    this.store = store;
    this.changes = changes;
    this.roads = roads;
  }

  /**
   * @throws ProblemException if the county is unknown, or the roads are not read yet
   */
  Outcome workOut(String county) {
    var network = roads.network().orElse(null);
    if (network == null && roads.named()) {
      throw new ProblemException(ProblemCode.ROADS_NOT_READY, RETRY_AFTER_SECONDS)
          .header("Retry-After", Integer.toString(RETRY_AFTER_SECONDS));
    }
    changes.begin(county);
    var kept = new HashMap<Pair, KeptTravelTime>();
    store.all(county).forEach(time -> kept.put(new Pair(time.hospital(), time.centre()), time));
    var stated = 0;
    var byRoad = 0;
    var estimated = 0;
    for (var hospital : active(county, Kind.HOSPITAL)) {
      for (var centre : active(county, Kind.CENTRE)) {
        var before = kept.get(new Pair(hospital.id(), centre.id()));
        if (before != null && before.source() != TravelSource.ROAD_NETWORK) {
          stated++;
        } else if (put(hospital, centre, before, minutes(network, hospital, centre))) {
          byRoad++;
        } else {
          estimated++;
        }
      }
    }
    return new Outcome(stated, byRoad, estimated);
  }

  private List<Entry> active(String county, Kind kind) {
    return entries.all(county, kind).stream().filter(Entry::active).toList();
  }

  private static OptionalInt minutes(@Nullable RoadNetwork network, Entry hospital, Entry centre) {
    var from = hospital.coordinate();
    var to = centre.coordinate();
    return network == null || from == null || to == null
        ? OptionalInt.empty()
        : network.minutes(from, to);
  }

  /** Whether the pair has minutes of a road network afterwards. */
  private boolean put(
      Entry hospital, Entry centre, @Nullable KeptTravelTime before, OptionalInt minutes) {
    if (minutes.isEmpty() || minutes.getAsInt() > LONGEST_MINUTES) {
      forget(before);
      return false;
    }
    if (before != null && before.minutes() == minutes.getAsInt()) {
      return true;
    }
    var after =
        new KeptTravelTime(
            hospital.county(),
            hospital.id(),
            centre.id(),
            minutes.getAsInt(),
            TravelSource.ROAD_NETWORK,
            before == null ? 1 : before.version() + 1,
            changes.now());
    if (before == null) {
      store.insert(List.of(after));
    } else {
      store.update(List.of(after));
    }
    changes.record(
        after.county(),
        TravelTimes.thing(after),
        before == null ? null : TravelDocument.of(before),
        TravelDocument.of(after));
    return true;
  }

  private void forget(@Nullable KeptTravelTime before) {
    if (before != null) {
      store.delete(List.of(before));
      changes.record(before.county(), TravelTimes.thing(before), TravelDocument.of(before), null);
    }
  }
}
