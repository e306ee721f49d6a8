package org.zhishou.service.notification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zhishou.engine.problem.Site;
import org.zhishou.engine.roster.RosterNames;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Role;
import org.zhishou.service.county.registry.Entry;
import org.zhishou.service.county.registry.EntryStore;
import org.zhishou.service.county.registry.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What those are called whom notifications mention by id. */
@Component
class CountyNames {
  static final String NAMES = "names";

  private final EntryStore entries;

  CountyNames(EntryStore entries) {
    this.entries = entries;
  }

  /**
   * Puts the names of the places that data mentions beside them, as they are called at that moment,
   * so that what is sent twice says the same twice. People's names are in no data.
   */
  void addPlaces(String county, ObjectNode data) {
    var names = data.objectNode();
    for (var id : ids(data, "centre", "centres")) {
      entries
          .find(county, Kind.CENTRE, id)
          .map(Entry::name)
          .ifPresent(name -> names.withObject("centres").put(id, name));
    }
    for (var id : ids(data, "institution", "institutions")) {
      institution(county, id)
          .map(Entry::name)
          .ifPresent(name -> names.withObject("institutions").put(id, name));
    }
    var tour = data.path("tour").asString("");
    entries
        .find(county, Kind.TOUR_PLAN, tour)
        .map(Entry::name)
        .ifPresent(name -> names.withObject("tours").put(tour, name));
    if (!names.isEmpty()) {
      data.set(NAMES, names);
    }
  }

  /** How a duty is held, and on which tour, where it is not at the centre. */
  static void putSite(ObjectNode data, Site site) {
    if (site.isRemote()) {
      data.put("mode", site.mode().name());
    }
    if (site.tour() != null) {
      data.put("tour", site.tour());
    }
  }

  private static List<String> ids(JsonNode data, String one, String many) {
    return Stream.concat(Stream.of(data.path(one)), data.path(many).valueStream())
        .filter(JsonNode::isString)
        .map(JsonNode::stringValue)
        .toList();
  }

  private Optional<Entry> institution(String county, String id) {
    return entries.find(county, Kind.HOSPITAL, id).or(() -> entries.find(county, Kind.CENTRE, id));
  }

  /**
   * For whom a notification is shown to: of its places, and of people where it names one or two. A
   * roster that is published or amended touches many, of whom only the bureau is told the names.
   */
  RosterNames of(Notification notice, Caller reader) {
    var data = notice.data();
    var centres = named(data, "centres");
    var institutions = named(data, "institutions");
    var people = new LinkedHashMap<String, RosterNames.Person>();
    Stream.of("physician", "taker")
        .map(property -> data.path(property).asString(""))
        .forEach(id -> addPerson(notice.county(), id, people));
    if (notice.kind() == NotificationKind.HAND_IN_REMINDED
        || reader.is(Role.BUREAU_ADMIN, Role.PLANNER)) {
      addPeople(notice.county(), ids(data, "", "physicians"), people);
    }
    for (var person : List.copyOf(people.values())) {
      var employer = person.institution();
      institution(notice.county(), employer)
          .map(Entry::name)
          .ifPresent(name -> institutions.putIfAbsent(employer, name));
    }
    return new RosterNames(centres, institutions, people, named(data, "tours"));
  }

  private static LinkedHashMap<String, String> named(JsonNode data, String places) {
    var names = new LinkedHashMap<String, String>();
    for (var one : data.path(NAMES).path(places).properties()) {
      names.put(one.getKey(), one.getValue().asString());
    }
    return names;
  }

  private void addPeople(
      String county, List<String> ids, LinkedHashMap<String, RosterNames.Person> people) {
    if (!ids.isEmpty()) {
      entries.all(county, Kind.PHYSICIAN).stream()
          .filter(entry -> ids.contains(entry.id()))
          .forEach(entry -> people.put(entry.id(), entry.person()));
    }
  }

  private void addPerson(
      String county, String id, LinkedHashMap<String, RosterNames.Person> people) {
    entries.find(county, Kind.PHYSICIAN, id).ifPresent(entry -> people.put(id, entry.person()));
  }
}
