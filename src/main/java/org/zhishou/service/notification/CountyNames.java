package org.zhishou.service.notification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.Site;
import org.zhishou.engine.problem.Title;
import org.zhishou.engine.roster.RosterNames;
import org.zhishou.service.county.registry.Entry;
import org.zhishou.service.county.registry.EntryStore;
import org.zhishou.service.county.registry.Kind;
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
    var centre = data.path("centre").asString("");
    entries
        .find(county, Kind.CENTRE, centre)
        .map(Entry::name)
        .ifPresent(name -> names.putObject("centres").put(centre, name));
    var institution = data.path("institution").asString("");
    institution(county, institution)
        .map(Entry::name)
        .ifPresent(name -> names.putObject("institutions").put(institution, name));
    var tour = data.path("tour").asString("");
    entries
        .find(county, Kind.TOUR_PLAN, tour)
        .map(Entry::name)
        .ifPresent(name -> names.putObject("tours").put(tour, name));
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

  private Optional<Entry> institution(String county, String id) {
    return entries.find(county, Kind.HOSPITAL, id).or(() -> entries.find(county, Kind.CENTRE, id));
  }

  /**
   * For whom a notification is shown to: of its places, and of people where it names one or two.
   */
  RosterNames of(Notification notice) {
    var data = notice.data();
    var centres = named(data, "centres");
    var institutions = named(data, "institutions");
    var people = new LinkedHashMap<String, RosterNames.Person>();
    Stream.of("physician", "taker")
        .map(property -> data.path(property).asString(""))
        .forEach(id -> addPerson(notice.county(), id, people));
    if (notice.kind() == NotificationKind.HAND_IN_REMINDED) {
      for (var id : data.path("physicians")) {
        addPerson(notice.county(), id.asString(""), people);
      }
    }
    for (var person : List.copyOf(people.values())) {
      var employer = person.institution();
      institution(notice.county(), employer)
          .map(Entry::name)
          .ifPresent(name -> institutions.putIfAbsent(employer, name));
    }
    return new RosterNames(centres, institutions, people, named(data, "tours"));
  }

  private static LinkedHashMap<String, String> named(ObjectNode data, String places) {
    var names = new LinkedHashMap<String, String>();
    for (var one : data.path(NAMES).path(places).properties()) {
      names.put(one.getKey(), one.getValue().asString());
    }
    return names;
  }

  private void addPerson(
      String county, String id, LinkedHashMap<String, RosterNames.Person> people) {
    entries
        .find(county, Kind.PHYSICIAN, id)
        .ifPresent(
            entry -> {
              var document = entry.document();
              var title = Title.valueOf(document.path("title").stringValue());
              var specialty = document.path("specialty").asString(Physician.DEFAULT_SPECIALTY);
              people.put(
                  id, new RosterNames.Person(entry.name(), entry.institution(), title, specialty));
            });
  }
}
