package org.zhishou.service.county.registry;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.zhishou.engine.roster.RosterNames;
import tools.jackson.databind.JsonNode;

/** What those are called to whom entries refer by id, put beside them as {@code names}. */
@Component
class EntryNames {
  private static final Set<String> OF_CENTRES = Set.of("centre", "centres", "permittedCentres");
  private static final Set<String> OF_INSTITUTIONS =
      Set.of("institution", "managedBy", "hospital", "responsibleHospitals");
  private static final Set<String> OF_PHYSICIANS = Set.of("physician", "physicians");

  private final EntryStore store;

  EntryNames(EntryStore store) {
    this.store = store;
  }

  /** An entry as it is shown, with the names. */
  EntryDocument beside(Entry shown) {
    return beside(shown.county(), List.of(shown)).getFirst();
  }

  /** Each with the names of its own. */
  List<EntryDocument> beside(String county, List<Entry> shown) {
    var centres = store.names(county, Kind.CENTRE);
    var institutions = new HashMap<>(centres);
    institutions.putAll(store.names(county, Kind.HOSPITAL));
    var people = people(county, shown);
    return shown.stream()
        .map(
            one ->
                EntryDocument.of(
                    one,
                    new RosterNames(
                        known(one.document(), OF_CENTRES, centres),
                        known(one.document(), OF_INSTITUTIONS, institutions),
                        known(one.document(), OF_PHYSICIANS, people),
                        new LinkedHashMap<>())))
        .toList();
  }

  private Map<String, RosterNames.Person> people(String county, List<Entry> shown) {
    var wanted = new HashSet<String>();
    shown.forEach(one -> gather(one.document(), OF_PHYSICIANS, wanted));
    var people = new HashMap<String, RosterNames.Person>();
    if (!wanted.isEmpty()) {
      store.all(county, Kind.PHYSICIAN).stream()
          .filter(entry -> wanted.contains(entry.id()))
          .forEach(entry -> people.put(entry.id(), entry.person()));
    }
    return people;
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
