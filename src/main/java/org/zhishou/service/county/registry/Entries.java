package org.zhishou.service.county.registry;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.engine.problem.RegistryReader;
import org.zhishou.service.platform.idempotency.Submissions;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.Selection;
import org.zhishou.service.platform.web.Precondition;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes, edits and deactivates entries one at a time. */
@Service
@Transactional
class Entries {
  private final CountyStore counties;
  private final EntryStore store;
  private final Changes changes;
  private final Submissions submissions;
  private final StaleRoads staleRoads;
  private final ApplicationEventPublisher events;

  Entries(
      CountyStore counties,
      EntryStore store,
      Changes changes,
      Submissions submissions,
      StaleRoads staleRoads,
      ApplicationEventPublisher events) {
    this.counties = counties;
    this.store = store;
    this.changes = changes;
    this.submissions = submissions;
    this.staleRoads = staleRoads;
    this.events = events;
  }

  @Transactional(readOnly = true)
  Selection<Entry> page(String county, Kind kind, Listing listing, Sight sight) {
    var restriction = sight.restriction(kind);
    expect(county);
    return store.page(county, kind, listing, restriction);
  }

  @Transactional(readOnly = true)
  Entry one(String county, Kind kind, String id, Sight sight) {
    expect(county);
    var entry = one(county, kind, id);
    expectSeen(sight, entry);
    return entry;
  }

  private void expectSeen(Sight sight, Entry entry) {
    sight.expectSeen(entry, sender(entry));
  }

  /** The hospital that sends whom a posting posts; null of all else. */
  private @Nullable String sender(Entry entry) {
    return entry.kind() == Kind.POSTING
        ? store
            .find(entry.county(), Kind.PHYSICIAN, entry.document().path("physician").stringValue())
            .map(Entry::institution)
            .orElse(null)
        : null;
  }

  private Entry one(String county, Kind kind, String id) {
    return store.find(county, kind, id).orElseThrow(() -> unknown(county, kind, id));
  }

  private void expect(String county) {
    if (counties.find(county).isEmpty()) {
      throw new ProblemException(ProblemCode.COUNTY_UNKNOWN, county);
    }
  }

  static ProblemException unknown(String county, Kind kind, String id) {
    return new ProblemException(ProblemCode.ENTRY_UNKNOWN, county, kind.plural() + "/" + id);
  }

  /**
   * @param key under which the same body makes the entry only once; may be null
   */
  Entry create(String county, Kind kind, byte[] body, @Nullable String key, Sight sight) {
    changes.begin(county);
    var scope = county + "/" + kind.plural();
    var made = submissions.made(scope, key, body);
    if (made.isPresent()) {
      var earlier = one(county, kind, made.get());
      expectSeen(sight, earlier);
      return earlier;
    }
    var json = new RegistryReader().parse(body);
    sight.expectMayMake(kind, json);
    var read = EntryBody.read(kind, json, beside(county, kind, json), null);
    var now = changes.now();
    var id = read.document().path("id").stringValue();
    var entry = new Entry(county, kind, id, read.document(), read.phone(), true, 1, now, now);
    sight.expectMayWrite(entry);
    announce(sight, null, entry);
    store.insert(county, kind, List.of(entry));
    submissions.remember(scope, key, body, id);
    changes.record(county, thing(entry), null, EntryDocument.of(entry));
    return entry;
  }

  Entry edit(
      String county, Kind kind, String id, byte[] body, Precondition condition, Sight sight) {
    changes.begin(county);
    var current = one(county, kind, id);
    expectSeen(sight, current);
    sight.expectMayWrite(current);
    condition.hold(current.version());
    var json = new RegistryReader().parse(body);
    var beside = besideOthers(county, kind, id, json);
    var read = EntryBody.read(kind, json, beside, current);
    if (current.sameContent(read.document(), read.phone())) {
      return current;
    }
    var edited = current.edited(read.document(), read.phone(), current.active(), changes.now());
    sight.expectMayWrite(edited);
    announce(sight, current, edited);
    write(current, edited);
    staleRoads.forgetUnlessSamePlace(current, edited);
    return edited;
  }

  Entry activate(
      String county, Kind kind, String id, boolean active, Precondition condition, Sight sight) {
    changes.begin(county);
    var current = one(county, kind, id);
    expectSeen(sight, current);
    sight.expectMayWrite(current);
    condition.hold(current.version());
    if (current.active() == active) {
      return current;
    }
    if (active && kind == Kind.POSTING) {
      var document = current.document();
      EntryBody.read(kind, document, besideOthers(county, kind, id, document), current);
    }
    var edited = current.edited(current.document(), current.phone(), active, changes.now());
    announce(sight, current, edited);
    write(current, edited);
    return edited;
  }

  private void announce(Sight sight, @Nullable Entry before, Entry after) {
    if (!sight.isBureau()) {
      events.publishEvent(new HospitalEdited(before, after));
    }
  }

  private void write(Entry before, Entry after) {
    store.update(after.kind(), List.of(after));
    changes.record(after.county(), thing(after), EntryDocument.of(before), EntryDocument.of(after));
  }

  static String thing(Entry entry) {
    return entry.kind().plural() + "/" + entry.id();
  }

  private ObjectNode besideOthers(String county, Kind kind, String id, JsonNode json) {
    var beside = beside(county, kind, json);
    beside.withArray(kind.list()).removeIf(one -> one.path("id").asString().equals(id));
    return beside;
  }

  /** Who else has an id or may be referred to; of physicians only those that bear on the body. */
  private ObjectNode beside(String county, Kind kind, JsonNode json) {
    var beside = JsonNodeFactory.instance.objectNode();
    put(beside, Kind.HOSPITAL, store.ids(county, Kind.HOSPITAL));
    put(beside, Kind.CENTRE, store.ids(county, Kind.CENTRE));
    switch (kind) {
      case PHYSICIAN -> {
        var id = json.path("id").asString("");
        var same = store.find(county, kind, id).isPresent();
        put(beside, Kind.PHYSICIAN, same ? Set.of(id) : Set.of());
      }
      case POSTING -> {
        var id = json.path("physician").asString("");
        putEmployed(beside, store.find(county, Kind.PHYSICIAN, id).stream().toList());
        putPostings(beside, store.all(county, Kind.POSTING));
      }
      case TOUR_PLAN -> put(beside, kind, store.ids(county, kind));
      case HOSPITAL, CENTRE -> {}
    }
    return beside;
  }

  static void put(ObjectNode beside, Kind kind, Set<String> ids) {
    var list = beside.putArray(kind.list());
    ids.stream().sorted().forEach(id -> list.addObject().put("id", id));
  }

  static void putEmployed(ObjectNode beside, List<Entry> physicians) {
    var list = beside.putArray(Kind.PHYSICIAN.list());
    physicians.forEach(
        one -> list.addObject().put("id", one.id()).put("institution", one.institution()));
  }

  /** Their ids, and of those that hold whom they post and when. */
  static void putPostings(ObjectNode beside, List<Entry> postings) {
    var list = beside.putArray(Kind.POSTING.list());
    for (var posting : postings) {
      list.add(
          posting.active()
              ? posting.document().deepCopy()
              : JsonNodeFactory.instance.objectNode().put("id", posting.id()));
    }
  }
}
