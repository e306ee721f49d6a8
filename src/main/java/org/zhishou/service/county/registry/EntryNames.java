package org.zhishou.service.county.registry;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.Title;
import org.zhishou.engine.roster.RosterNames;
import org.zhishou.engine.roster.RosterWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What those are called to whom entries refer by id, put beside them as {@code names}. */
@Component
class EntryNames {
  static final String NAMES = "names";

  private static final Set<String> OF_CENTRES = Set.of("centre", "centres", "permittedCentres");
  private static final Set<String> OF_INSTITUTIONS =
      Set.of("institution", "managedBy", "hospital", "responsibleHospitals");
  private static final Set<String> OF_PHYSICIANS = Set.of("physician", "physicians");

  private final EntryStore store;

  EntryNames(EntryStore store) {
    this.store = store;
  }

  /** An entry as it is shown, with the names. */
  ObjectNode beside(String county, ObjectNode shown) {
    return beside(county, List.of(shown)).getFirst();
  }

  /** Each with the names of its own. */
  List<ObjectNode> beside(String county, List<ObjectNode> shown) {
    var centres = store.names(county, Kind.CENTRE);
    var institutions = new HashMap<>(centres);
    institutions.putAll(store.names(county, Kind.HOSPITAL));
    var people = people(county, shown);
    for (var one : shown) {
      var names =
          new RosterNames(
              known(one, OF_CENTRES, centres),
              known(one, OF_INSTITUTIONS, institutions),
              known(one, OF_PHYSICIANS, people),
              new LinkedHashMap<>());
      one.set(NAMES, RosterWriter.json(names));
    }
    return shown;
  }

  private Map<String, RosterNames.Person> people(String county, List<ObjectNode> shown) {
    var wanted = new HashSet<String>();
    shown.forEach(one -> gather(one, OF_PHYSICIANS, wanted));
    var people = new HashMap<String, RosterNames.Person>();
    if (!wanted.isEmpty()) {
      store.all(county, Kind.PHYSICIAN).stream()
          .filter(entry -> wanted.contains(entry.id()))
          .forEach(entry -> people.put(entry.id(), person(entry)));
    }
    return people;
  }

  private static RosterNames.Person person(Entry entry) {
    var document = entry.document();
    return new RosterNames.Person(
        entry.name(),
        entry.institution(),
        Title.valueOf(document.path("title").stringValue()),
        document.path("specialty").asString(Physician.DEFAULT_SPECIALTY));
  }

  private static <T> LinkedHashMap<String, T> known(
      JsonNode shown, Set<String> properties, Map<String, T> names) {
    var ids = new TreeSet<String>();
    gather(shown, properties, ids);
    var known = new LinkedHashMap<String, T>();
    for (var id : ids) {
      var name = names.get(id);
      if (name != null) {
        known.put(id, name);
      }
    }
    return known;
  }

  private static void gather(JsonNode node, Set<String> properties, Set<String> ids) {
    for (var property : node.properties()) {
      var value = property.getValue();
      if (properties.contains(property.getKey())) {
        (value.isArray() ? value.valueStream() : List.of(value).stream())
            .filter(JsonNode::isString)
            .forEach(id -> ids.add(id.stringValue()));
      }
    }
    node.valueStream().forEach(child -> gather(child, properties, ids));
  }
}
