package org.zhishou.service.record.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhishou.engine.problem.CentreKind;
import org.zhishou.engine.problem.Title;
import org.zhishou.service.county.registry.Entry;
import org.zhishou.service.county.registry.EntryStore;
import org.zhishou.service.county.registry.Kind;

/** What the registry says now of the things that are assessed. */
@Component
class CountyFacts {
  private final EntryStore registry;

  CountyFacts(EntryStore registry) {
    this.registry = registry;
  }

  /** Active ones, in the registry's order. */
  List<Entry> centres(String county) {
    return active(county, Kind.CENTRE);
  }

  /** Active ones, in the registry's order. */
  List<Entry> hospitals(String county) {
    return active(county, Kind.HOSPITAL);
  }

  private List<Entry> active(String county, Kind kind) {
    return registry.all(county, kind).stream().filter(Entry::active).toList();
  }

  static long residents(Entry centre) {
    return centre.document().path("population").asLong(0);
  }

  static boolean isTownship(Entry centre) {
    return centre.document().path("kind").asString("").equals(CentreKind.TOWNSHIP.name());
  }

  /** Whether the hospital answers for the centre; where none is named, all do. */
  static boolean answersFor(String hospital, Entry centre) {
    var named = centre.document().path("responsibleHospitals");
    return named.isEmpty() || named.valueStream().anyMatch(one -> one.asString().equals(hospital));
  }

  /** Active physicians attending or above, by hospital. */
  Map<String, Integer> eligible(String county) {
    var eligible = new HashMap<String, Integer>();
    for (var physician : active(county, Kind.PHYSICIAN)) {
      if (Title.valueOf(physician.document().path("title").stringValue()).qualified()) {
        eligible.merge(physician.institution(), 1, Integer::sum);
      }
    }
    return eligible;
  }
}
