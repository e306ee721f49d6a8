package org.zhishou.service.planning.availability;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zhishou.engine.problem.Posting;
import org.zhishou.service.county.registry.Entry;
import org.zhishou.service.county.registry.EntryStore;
import org.zhishou.service.county.registry.Kind;
import tools.jackson.databind.JsonNode;

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

  /** By whom they post; deactivated ones are left out. */
  Map<String, List<Posting>> postings(String county) {
    return entries.all(county, Kind.POSTING).stream()
        .filter(Entry::active)
        .map(entry -> posting(entry.document()))
        .collect(Collectors.groupingBy(Posting::physician));
  }

  private static Posting posting(JsonNode document) {
    return new Posting(
        document.path("physician").stringValue(),
        document.path("centre").stringValue(),
        LocalDate.parse(document.path("from").stringValue()),
        LocalDate.parse(document.path("to").stringValue()),
        document.path("daysPerWeek").asInt(Posting.DEFAULT_DAYS_PER_WEEK));
  }

  /** Names by id, of those that have one. */
  Map<String, String> centreNames(String county) {
    return entries.all(county, Kind.CENTRE).stream()
        .filter(centre -> centre.name() != null)
        .collect(Collectors.toMap(Entry::id, centre -> String.valueOf(centre.name())));
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
