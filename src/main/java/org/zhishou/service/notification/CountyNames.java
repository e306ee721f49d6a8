package org.zhishou.service.notification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zhishou.engine.roster.RosterNames;
import org.zhishou.service.county.registry.Entry;
import org.zhishou.service.county.registry.EntryStore;
import org.zhishou.service.county.registry.Kind;
import org.zhishou.service.rounds.round.RoundKey;
import org.zhishou.service.rounds.round.RoundStore;
import tools.jackson.databind.JsonNode;

/** What those are called whom notifications mention by id. */
@Component
class CountyNames {
  private final EntryStore entries;
  private final RoundStore rounds;

  CountyNames(EntryStore entries, RoundStore rounds) {
    this.entries = entries;
    this.rounds = rounds;
  }

  /** People's names are in no data. */
  PlaceNames ofPlaces(String county, NotificationData data) {
    var round = data.round();
    var tour = data.tour();
    return new PlaceNames(
        called(data.centres(), id -> entries.find(county, Kind.CENTRE, id)),
        called(data.institutions(), id -> institution(county, id)),
        called(
            tour == null ? List.of() : List.of(tour),
            id -> entries.find(county, Kind.TOUR_PLAN, id)),
        round == null
            ? Map.of()
            : rounds
                .find(new RoundKey(county, round))
                .map(found -> Map.of(round, found.name()))
                .orElse(Map.of()));
  }

  private static Map<String, String> called(
      List<String> ids, Function<String, Optional<Entry>> entry) {
    var names = new LinkedHashMap<String, String>();
    ids.forEach(id -> entry.apply(id).map(Entry::name).ifPresent(name -> names.put(id, name)));
    return names;
  }

  private Optional<Entry> institution(String county, String id) {
    return entries.find(county, Kind.HOSPITAL, id).or(() -> entries.find(county, Kind.CENTRE, id));
  }

  /** Of the places and people of a notification as its reader is shown it ({@link OwnPeople}). */
  RosterNames of(Notification notice) {
    var data = notice.data();
    var places = PlaceNames.of(data);
    var institutions = new LinkedHashMap<>(places.institutions());
    var people = new LinkedHashMap<String, RosterNames.Person>();
    Stream.of("physician", "taker")
        .map(property -> data.path(property).asString(""))
        .forEach(id -> addPerson(notice.county(), id, people));
    addPeople(
        notice.county(),
        data.path("physicians").valueStream().map(JsonNode::asString).toList(),
        people);
    for (var person : List.copyOf(people.values())) {
      var employer = person.institution();
      institution(notice.county(), employer)
          .map(Entry::name)
          .ifPresent(name -> institutions.putIfAbsent(employer, name));
    }
    return new RosterNames(
        new LinkedHashMap<>(places.centres()),
        institutions,
        people,
        new LinkedHashMap<>(places.tours()));
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
