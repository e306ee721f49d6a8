package org.zhishou.service.planning.availability;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zhishou.service.county.registry.Entry;
import org.zhishou.service.county.registry.EntryStore;
import org.zhishou.service.county.registry.Kind;

/** Of whom something is to be handed in: a county's active physicians, by who employs them. */
@Component
class Staff {
  private final EntryStore entries;

  Staff(EntryStore entries) {
    this.entries = entries;
  }

  Optional<Entry> physician(String county, String id) {
    return entries.find(county, Kind.PHYSICIAN, id).filter(Entry::active);
  }

  List<Entry> physicians(String county) {
    return entries.all(county, Kind.PHYSICIAN).stream().filter(Entry::active).toList();
  }

  List<Entry> physicians(String county, String institution) {
    return physicians(county).stream()
        .filter(physician -> physician.institution().equals(institution))
        .toList();
  }

  /** Hospitals, then centres, by id; deactivated ones too. */
  Map<String, Entry> institutions(String county) {
    var all = entries.all(county, Kind.HOSPITAL);
    var places = Stream.concat(all.stream(), entries.all(county, Kind.CENTRE).stream());
    return places
        .sorted(Comparator.comparing(Entry::kind))
        .collect(Collectors.toMap(Entry::id, Function.identity(), (one, other) -> one));
  }
}
