package org.zhishou.service.county.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.engine.problem.Beside;
import org.zhishou.engine.problem.RegistryReader;
import org.zhishou.engine.problem.TravelTime;
import org.zhishou.engine.travel.GreatCircleEstimator;
import org.zhishou.engine.travel.TravelMatrix.Pair;
import org.zhishou.engine.travel.TravelSource;
import org.zhishou.service.platform.json.Documents;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.Selection;
import org.zhishou.service.platform.web.Precondition;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.platform.web.SortKey;
import tools.jackson.databind.JsonNode;

/** The minutes from every hospital to every centre, each with where its number comes from. */
@Service
@Transactional
class TravelTimes {
  private static final Map<String, Comparator<TravelDocument>> ORDERS =
      Map.of(
          "from", Comparator.comparing(TravelDocument::from),
          "to", Comparator.comparing(TravelDocument::to),
          "minutes",
              Comparator.comparing(
                  TravelDocument::minutes, Comparator.nullsLast(Comparator.naturalOrder())),
          "source",
              Comparator.comparing(
                  TravelDocument::source, Comparator.nullsLast(Comparator.naturalOrder())));

  private static final List<String> OF_THE_ADDRESS = List.of("version", "updatedAt", "from", "to");

  private final Counties counties;
  private final EntryStore entries;
  private final TravelTimeStore store;
  private final Changes changes;

  TravelTimes(Counties counties, EntryStore entries, TravelTimeStore store, Changes changes) {
    this.counties = counties;
    this.entries = entries;
    this.store = store;
    this.changes = changes;
  }

  static String thing(KeptTravelTime time) {
    return "travel-times/" + time.hospital() + "/" + time.centre();
  }

  /** Pairs of deactivated places are left out. */
  @Transactional(readOnly = true)
  Selection<TravelDocument> page(String county, Listing listing) {
    counties.one(county);
    var kept = new HashMap<Pair, KeptTravelTime>();
    store.all(county).forEach(time -> kept.put(new Pair(time.hospital(), time.centre()), time));
    var centres = active(county, Kind.CENTRE);
    var found = new ArrayList<TravelDocument>();
    for (var hospital : active(county, Kind.HOSPITAL)) {
      for (var centre : centres) {
        var pair = pair(hospital, centre, kept.get(new Pair(hospital.id(), centre.id())));
        if (matches(pair, listing.filters())) {
          found.add(pair);
        }
      }
    }
    listing.sort().reversed().forEach(key -> found.sort(order(key)));
    var from = (int) Math.min(found.size(), (long) listing.page() * listing.size());
    var to = Math.min(found.size(), from + listing.size());
    return new Selection<>(List.copyOf(found.subList(from, to)), found.size());
  }

  private static Comparator<TravelDocument> order(SortKey key) {
    var order = Objects.requireNonNull(ORDERS.get(key.property()));
    return key.down() ? order.reversed() : order;
  }

  private List<Entry> active(String county, Kind kind) {
    return entries.all(county, kind).stream().filter(Entry::active).toList();
  }

  private static boolean matches(TravelDocument pair, Map<String, String> filters) {
    return filters.getOrDefault("from", pair.from()).equals(pair.from())
        && filters.getOrDefault("to", pair.to()).equals(pair.to())
        && (!filters.containsKey("source")
            || (pair.source() != null && pair.source().name().equals(filters.get("source"))));
  }

  /**
   * @throws ProblemException if the county has no such hospital or centre
   */
  @Transactional(readOnly = true)
  TravelDocument one(String county, String hospital, String centre) {
    counties.one(county);
    return pair(
        place(county, Kind.HOSPITAL, hospital),
        place(county, Kind.CENTRE, centre),
        store.find(county, hospital, centre).orElse(null));
  }

  private Entry place(String county, Kind kind, String id) {
    return entries.find(county, kind, id).orElseThrow(() -> Entries.unknown(county, kind, id));
  }

  private static TravelDocument pair(Entry hospital, Entry centre, @Nullable KeptTravelTime kept) {
    if (kept != null) {
      return TravelDocument.of(kept);
    }
    var from = hospital.coordinate();
    var to = centre.coordinate();
    if (from == null || to == null) {
      return new TravelDocument(hospital.id(), centre.id(), null, null, 0, null);
    }
    return new TravelDocument(
        hospital.id(),
        centre.id(),
        new GreatCircleEstimator().minutes(from, to),
        TravelSource.ESTIMATED,
        0,
        null);
  }

  /** Keeps minutes that somebody states. */
  TravelDocument edit(
      String county, String hospital, String centre, JsonNode json, Precondition condition) {
    changes.begin(county);
    var current = one(county, hospital, centre);
    condition.hold(current.version());
    var given = read(json, current);
    var source = given.source() == null ? TravelSource.EDITED : given.source();
    if (current.version() > 0
        && Integer.valueOf(given.minutes()).equals(current.minutes())
        && source == current.source()) {
      return current;
    }
    var next =
        new KeptTravelTime(
            county,
            hospital,
            centre,
            given.minutes(),
            source,
            current.version() + 1,
            changes.now());
    if (current.version() == 0) {
      store.insert(List.of(next));
    } else {
      store.update(List.of(next));
    }
    changes.record(county, thing(next), current, TravelDocument.of(next));
    return TravelDocument.of(next);
  }

  /** Minutes and source; from and to are those of the address. */
  private static TravelTime read(JsonNode json, TravelDocument current) {
    var flaws = ReadOnly.flaws();
    var said = ReadOnly.without(json, current, OF_THE_ADDRESS, flaws);
    var given = Documents.with(Documents.with(said, "from", current.from()), "to", current.to());
    var source = given.path("source").asString("");
    if (source.equals(TravelSource.ESTIMATED.name())
        || source.equals(TravelSource.ROAD_NETWORK.name())) {
      flaws.add("/source", "source-not-stated", source);
    }
    var beside =
        new Beside()
            .ids(Kind.HOSPITAL.list(), List.of(current.from()))
            .ids(Kind.CENTRE.list(), List.of(current.to()));
    return flaws.sound(flaws.read(() -> new RegistryReader().travelTime(given, beside)));
  }

  /** Forgets what is kept of a pair, so that it is estimated again. */
  void remove(String county, String hospital, String centre, Precondition condition) {
    changes.begin(county);
    var current = one(county, hospital, centre);
    condition.hold(current.version());
    store
        .find(county, hospital, centre)
        .ifPresent(
            kept -> {
              store.delete(List.of(kept));
              changes.record(county, thing(kept), TravelDocument.of(kept), null);
            });
  }
}
