package org.zhishou.service.county.registry;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.engine.problem.Beside;
import org.zhishou.service.platform.idempotency.Sent;
import org.zhishou.service.platform.idempotency.Submissions;
import org.zhishou.service.platform.json.Documents;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.Selection;
import org.zhishou.service.platform.web.KeyedBody;
import org.zhishou.service.platform.web.Precondition;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import tools.jackson.databind.JsonNode;

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
  Selection<Entry> page(String county, Kind kind, Listing listing, RegistrySight sight) {
    var restriction = sight.restriction(kind);
    counties.one(county);
    return store.page(county, kind, listing, restriction);
  }

  @Transactional(readOnly = true)
  Entry one(String county, Kind kind, String id, RegistrySight sight) {
    counties.one(county);
    var entry = one(county, kind, id);
    expectSeen(sight, entry);
    return entry;
  }

  private void expectSeen(RegistrySight sight, Entry entry) {
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

  static ProblemException unknown(String county, Kind kind, String id) {
    return new ProblemException(ProblemCode.ENTRY_UNKNOWN, county, kind.plural() + "/" + id);
  }

  Entry create(String county, Kind kind, KeyedBody sent, RegistrySight sight) {
    changes.begin(county);
    var scope = county + "/" + kind.plural();
    var made = submissions.find(scope, Sent.of(sent));
    if (made.isPresent()) {
      var earlier = one(county, kind, made.get());
      expectSeen(sight, earlier);
      return earlier;
    }
    sight.expectMayMake(kind, sent.json());
    var read = EntryBody.read(kind, sent.json(), beside(county, kind, null, sent.json()), null);
    var now = changes.now();
    var id = read.document().path("id").stringValue();
    var entry = new Entry(county, kind, id, read.document(), read.phone(), true, 1, now, now);
    sight.expectMayWrite(entry);
    announce(sight, null, entry);
    store.insert(county, kind, List.of(entry));
    submissions.remember(scope, Sent.of(sent), id);
    changes.record(county, thing(entry), null, EntryDocument.of(entry));
    return entry;
  }

  Entry edit(
      String county,
      Kind kind,
      String id,
      JsonNode json,
      Precondition condition,
      RegistrySight sight) {
    changes.begin(county);
    var current = one(county, kind, id);
    expectSeen(sight, current);
    sight.expectMayWrite(current);
    condition.hold(current.version());
    var read = EntryBody.read(kind, json, beside(county, kind, id, json), current);
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
      String county,
      Kind kind,
      String id,
      boolean active,
      Precondition condition,
      RegistrySight sight) {
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
      EntryBody.read(kind, document, beside(county, kind, id, document), current);
    }
    var edited = current.edited(current.document(), current.phone(), active, changes.now());
    announce(sight, current, edited);
    write(current, edited);
    return edited;
  }

  private void announce(RegistrySight sight, @Nullable Entry before, Entry after) {
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

  /**
   * Who else has an id or may be referred to; of physicians only those that bear on the body.
   *
   * @param edited the entry that is read anew; null where one is made
   */
  private Beside beside(String county, Kind kind, @Nullable String edited, JsonNode json) {
    var beside = new Beside();
    for (var place : List.of(Kind.HOSPITAL, Kind.CENTRE)) {
      beside.ids(place.list(), others(county, place, kind == place ? edited : null));
    }
    switch (kind) {
      case PHYSICIAN -> {
        var id = json.path("id").asString("");
        if (!id.equals(edited) && store.find(county, kind, id).isPresent()) {
          beside.ids(kind.list(), Set.of(id));
        }
      }
      case POSTING -> {
        store
            .find(county, Kind.PHYSICIAN, json.path("physician").asString(""))
            .ifPresent(one -> beside.employed(Map.of(one.id(), one.institution())));
        store.all(county, kind).stream()
            .filter(one -> !one.id().equals(edited))
            .forEach(one -> beside.posting(held(one)));
      }
      case TOUR_PLAN -> beside.ids(kind.list(), others(county, kind, edited));
      case HOSPITAL, CENTRE -> {}
    }
    return beside;
  }

  private Set<String> others(String county, Kind kind, @Nullable String edited) {
    var ids = new HashSet<>(store.ids(county, kind));
    ids.remove(edited);
    return ids;
  }

  /** Its id, and while it holds whom it posts and when. */
  static JsonNode held(Entry posting) {
    return posting.active()
        ? posting.document()
        : Documents.with(Documents.EMPTY, "id", posting.id());
  }
}
