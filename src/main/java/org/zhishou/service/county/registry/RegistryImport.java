package org.zhishou.service.county.registry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.engine.problem.Beside;
import org.zhishou.engine.problem.Policy;
import org.zhishou.engine.problem.RegistryReader;
import org.zhishou.engine.travel.TravelMatrix.Pair;
import org.zhishou.engine.travel.TravelSource;
import org.zhishou.service.platform.json.Documents;
import org.zhishou.service.platform.web.Precondition;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import tools.jackson.databind.JsonNode;

/** Takes in a whole registry at once, or nothing of it. */
@Service
@Transactional
public class RegistryImport {
  private final EntryStore entries;
  private final TravelTimeStore travelTimes;
  private final PolicyStore policyStore;
  private final Policies policies;
  private final CalendarStore calendarStore;
  private final Calendars calendars;
  private final StaleRoads staleRoads;
  private final Changes changes;

  RegistryImport(
      EntryStore entries,
      TravelTimeStore travelTimes,
      PolicyStore policyStore,
      Policies policies,
      CalendarStore calendarStore,
      Calendars calendars,
      StaleRoads staleRoads,
      Changes changes) {
    this.entries = entries;
    this.travelTimes = travelTimes;
    this.policyStore = policyStore;
    this.policies = policies;
    this.calendarStore = calendarStore;
    this.calendars = calendars;
    this.staleRoads = staleRoads;
    this.changes = changes;
  }

  /**
   * What was done.
   *
   * @param body the contract's problem without {@code period} and {@code baseline}
   * @param condition of the county's revision; null: whatever it is
   * @throws ProblemException naming every fault of the body, or if the mode forbids the import
   */
  public ImportDocument take(
      String county, JsonNode body, ImportMode mode, @Nullable Precondition condition) {
    var current = changes.begin(county);
    if (condition != null) {
      condition.hold(current.revision());
    }
    var kept = new EnumMap<Kind, Map<String, Entry>>(Kind.class);
    for (var kind : Kind.values()) {
      kept.put(kind, byId(entries.all(county, kind)));
    }
    if (mode == ImportMode.EMPTY) {
      expectNothing(county, kept);
    }
    var document = read(withPostingIds(body, of(kept, Kind.POSTING)), kept, mode);
    var done = new EnumMap<Kind, Tally>(Kind.class);
    kept.forEach((kind, byId) -> done.put(kind, entries(county, kind, document, byId, mode)));
    var times = travelTimes(county, document.path("travelTimes"), mode);
    policy(county, document, mode);
    calendar(county, document, mode);
    return new ImportDocument(
        of(done, Kind.HOSPITAL),
        of(done, Kind.CENTRE),
        of(done, Kind.PHYSICIAN),
        of(done, Kind.POSTING),
        of(done, Kind.TOUR_PLAN),
        times,
        policyStore.latest(county).version());
  }

  private static <T> T of(Map<Kind, T> byKind, Kind kind) {
    return Objects.requireNonNull(byKind.get(kind));
  }

  private static Map<String, Entry> byId(List<Entry> entries) {
    return entries.stream()
        .collect(
            Collectors.toMap(
                Entry::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
  }

  private static void expectNothing(String county, Map<Kind, Map<String, Entry>> kept) {
    if (kept.values().stream().anyMatch(byId -> !byId.isEmpty())) {
      var counts = kept.values().stream().map(Map::size).toList();
      throw new ProblemException(
          ProblemCode.REGISTRY_NOT_EMPTY, county, counts.get(0), counts.get(1), counts.get(2));
    }
  }

  /** Entries that the document does not name. */
  private static List<Entry> others(JsonNode json, Map<Kind, Map<String, Entry>> kept, Kind kind) {
    var named = named(json, kind);
    return of(kept, kind).values().stream().filter(entry -> !named.contains(entry.id())).toList();
  }

  /**
   * Gives postings ids that come without, as the contract's do: that of the posting of the same
   * physician from the same day, else one made of the two.
   */
  private static JsonNode withPostingIds(JsonNode json, Map<String, Entry> postings) {
    if (json.path(Kind.POSTING.list()).valueStream().allMatch(one -> one.has("id"))) {
      return json;
    }
    var known = new HashMap<String, String>();
    postings.values().forEach(one -> known.put(beginning(one.document()), one.id()));
    return Documents.eachElement(
        json,
        Kind.POSTING.list(),
        one -> {
          var beginning = beginning(one);
          return one.has("id")
              ? one
              : Documents.with(one, "id", known.getOrDefault(beginning, beginning));
        });
  }

  private static String beginning(JsonNode posting) {
    return posting.path("physician").asString("") + "-" + posting.path("from").asString("");
  }

  private static JsonNode read(JsonNode json, Map<Kind, Map<String, Entry>> kept, ImportMode mode) {
    var beside = new Beside();
    beside.ids(Kind.HOSPITAL.list(), beside(json, kept, Kind.HOSPITAL, Kind.CENTRE, mode));
    beside.ids(Kind.CENTRE.list(), beside(json, kept, Kind.CENTRE, Kind.HOSPITAL, mode));
    var merged = mode == ImportMode.MERGE;
    if (merged) {
      beside.employed(
          others(json, kept, Kind.PHYSICIAN).stream()
              .collect(Collectors.toMap(Entry::id, Entry::institution)));
      others(json, kept, Kind.POSTING).forEach(one -> beside.posting(Entries.held(one)));
      beside.ids(
          Kind.TOUR_PLAN.list(),
          others(json, kept, Kind.TOUR_PLAN).stream().map(Entry::id).toList());
    }
    var flaws = ReadOnly.flaws();
    return flaws.sound(flaws.read(() -> new RegistryReader().registry(json, beside, !merged)));
  }

  /**
   * The ids of places that the document leaves as they are. Where it replaces all, only those that
   * it would make a place of the other kind of.
   */
  private static Set<String> beside(
      JsonNode json, Map<Kind, Map<String, Entry>> kept, Kind kind, Kind other, ImportMode mode) {
    var ids = new HashSet<>(of(kept, kind).keySet());
    ids.removeAll(named(json, kind));
    if (mode == ImportMode.REPLACE) {
      ids.retainAll(named(json, other));
    }
    return ids;
  }

  private static Set<String> named(JsonNode json, Kind kind) {
    return json.path(kind.list())
        .valueStream()
        .map(one -> one.path("id").asString(""))
        .collect(Collectors.toSet());
  }

  private Tally entries(
      String county, Kind kind, JsonNode document, Map<String, Entry> kept, ImportMode mode) {
    var now = changes.now();
    var created = new ArrayList<Entry>();
    var updated = new LinkedHashMap<Entry, Entry>();
    var named = new HashSet<String>();
    for (var one : document.path(kind.list())) {
      var id = one.path("id").stringValue();
      var before = kept.get(id);
      named.add(id);
      if (before == null) {
        created.add(new Entry(county, kind, id, one, null, true, 1, now, now));
      } else if (!before.active() || !before.document().equals(one)) {
        updated.put(before, before.edited(one, before.phone(), true, now));
      }
    }
    var dropped = new LinkedHashMap<Entry, Entry>();
    if (mode == ImportMode.REPLACE) {
      kept.values().stream()
          .filter(entry -> entry.active() && !named.contains(entry.id()))
          .forEach(
              entry ->
                  dropped.put(entry, entry.edited(entry.document(), entry.phone(), false, now)));
    }
    entries.insert(county, kind, created);
    entries.update(kind, List.copyOf(updated.values()));
    entries.update(kind, List.copyOf(dropped.values()));
    created.forEach(
        entry -> changes.record(county, Entries.thing(entry), null, EntryDocument.of(entry)));
    updated.forEach(this::record);
    dropped.forEach(this::record);
    updated.forEach(staleRoads::forgetUnlessSamePlace);
    var unchanged = named.size() - created.size() - updated.size();
    return new Tally(created.size(), updated.size(), unchanged, dropped.size());
  }

  private void record(Entry before, Entry after) {
    changes.record(
        after.county(), Entries.thing(after), EntryDocument.of(before), EntryDocument.of(after));
  }

  private Tally travelTimes(String county, JsonNode list, ImportMode mode) {
    var kept = new HashMap<Pair, KeptTravelTime>();
    travelTimes.all(county).forEach(time -> kept.put(pair(time), time));
    var created = new ArrayList<KeptTravelTime>();
    var updated = new ArrayList<KeptTravelTime>();
    var named = new HashSet<Pair>();
    for (var json : list) {
      var time = travelTime(county, json);
      if (time.source() == TravelSource.ESTIMATED) {
        continue;
      }
      named.add(pair(time));
      var before = kept.get(pair(time));
      if (before == null) {
        created.add(time);
        changes.record(county, TravelTimes.thing(time), null, TravelDocument.of(time));
      } else if (before.minutes() != time.minutes() || before.source() != time.source()) {
        var after = after(before, time);
        updated.add(after);
        changes.record(
            county, TravelTimes.thing(time), TravelDocument.of(before), TravelDocument.of(after));
      }
    }
    var dropped =
        kept.values().stream()
            .filter(time -> mode == ImportMode.REPLACE && !named.contains(pair(time)))
            .toList();
    dropped.forEach(
        time -> changes.record(county, TravelTimes.thing(time), TravelDocument.of(time), null));
    travelTimes.insert(created);
    travelTimes.update(updated);
    travelTimes.delete(dropped);
    var unchanged = named.size() - created.size() - updated.size();
    return new Tally(created.size(), updated.size(), unchanged, dropped.size());
  }

  private KeptTravelTime travelTime(String county, JsonNode json) {
    return new KeptTravelTime(
        county,
        json.path("from").stringValue(),
        json.path("to").stringValue(),
        json.path("minutes").intValue(),
        TravelSource.valueOf(json.path("source").asString(TravelSource.MEASURED.name())),
        1,
        changes.now());
  }

  private static KeptTravelTime after(KeptTravelTime before, KeptTravelTime time) {
    return new KeptTravelTime(
        time.county(),
        time.hospital(),
        time.centre(),
        time.minutes(),
        time.source(),
        before.version() + 1,
        time.updatedAt());
  }

  private static Pair pair(KeptTravelTime time) {
    return new Pair(time.hospital(), time.centre());
  }

  private void policy(String county, JsonNode document, ImportMode mode) {
    if (document.has("policy")) {
      policies.put(
          policyStore.latest(county), new RegistryReader().stated(document.path("policy")));
    } else if (mode == ImportMode.REPLACE) {
      policies.put(policyStore.latest(county), Policy.DEFAULT);
    }
  }

  private void calendar(String county, JsonNode document, ImportMode mode) {
    if (document.has("calendar")) {
      calendars.put(
          calendarStore.find(county), new RegistryReader().calendar(document.path("calendar")));
    } else if (mode == ImportMode.REPLACE) {
      calendars.put(calendarStore.find(county), null);
    }
  }
}
