package org.zhishou.service.record.assessment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

  /** Active ones, in the registry's order. */
  List<Entry> tourPlans(String county) {
    return active(county, Kind.TOUR_PLAN);
  }

  /** Of the register, the active ones, as dates that are foreseen. */
  List<PostingCoverage.Posting> postings(String county) {
    var registered = active(county, Kind.POSTING);
    if (registered.isEmpty()) {
      return List.of();
    }
    var titles = new HashMap<String, Title>();
    for (var physician : registry.all(county, Kind.PHYSICIAN)) {
      titles.put(physician.id(), title(physician));
    }
    return registered.stream()
        .map(
            posting -> {
              var document = posting.document();
              var physician = document.path("physician").asString("");
              var title = titles.get(physician);
              return new PostingCoverage.Posting(
                  physician,
                  document.path("centre").asString(""),
                  LocalDate.parse(document.path("from").stringValue()),
                  LocalDate.parse(document.path("to").stringValue()),
                  title != null && title.qualified(),
                  false);
            })
        .toList();
  }

  private static Title title(Entry physician) {
    return Title.valueOf(physician.document().path("title").stringValue());
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
      if (title(physician).qualified()) {
        eligible.merge(physician.institution(), 1, Integer::sum);
      }
    }
    return eligible;
  }

  /**
   * Centres' own staff whom hospitals manage, deactivated ones too.
   *
   * @param county null for all
   */
  List<Entry> managedStaff(@Nullable String county) {
    return registry.managedStaff(county);
  }
}
