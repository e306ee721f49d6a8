package org.zhishou.service.planning.availability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhishou.service.county.registry.EntryStore;
import org.zhishou.service.county.registry.Kind;
import tools.jackson.databind.JsonNode;

/**
 * The time off in lieu (补休) that was granted: ranges of {@code unavailable} that say so, in the
 * registry and in whatever was handed in for any round.
 */
@Component
public class LieuGrants {
  private final EntryStore entries;
  private final AvailabilityStore availability;

  LieuGrants(EntryStore entries, AvailabilityStore availability) {
    this.entries = entries;
    this.availability = availability;
  }

  /** Dates that were granted, both ends within. */
  public record Grant(LocalDate from, LocalDate to) {
    private static Grant of(JsonNode range) {
      return new Grant(
          LocalDate.parse(range.path("from").stringValue()),
          LocalDate.parse(range.path("to").stringValue()));
    }

    public boolean sharesDateWith(LocalDate first, LocalDate last) {
      return !from.isAfter(last) && !to.isBefore(first);
    }
  }

  /** By physician; the same dates once for each place that grants them. */
  public Map<String, List<Grant>> of(String county) {
    var grants = new HashMap<String, List<Grant>>();
    for (var physician : entries.all(county, Kind.PHYSICIAN)) {
      add(grants, physician.id(), physician.document());
    }
    for (var handedIn : availability.withLieu(county)) {
      add(grants, handedIn.physician(), handedIn.document());
    }
    return grants;
  }

  private static void add(Map<String, List<Grant>> grants, String physician, JsonNode document) {
    for (var range : document.path("unavailable")) {
      if (range.path("lieu").asBoolean(false)) {
        grants.computeIfAbsent(physician, key -> new ArrayList<>()).add(Grant.of(range));
      }
    }
  }
}
