package org.zhishou.service.planning.carryover;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhishou.service.county.registry.Entry;
import org.zhishou.service.county.registry.EntryStore;
import org.zhishou.service.county.registry.Kind;
import org.zhishou.service.county.registry.PolicyStore;
import org.zhishou.service.planning.availability.AvailabilityStore;
import org.zhishou.service.planning.availability.Part;
import org.zhishou.service.rounds.round.Round;
import tools.jackson.databind.JsonNode;

/** How many duty days of a round a physician's limits leave, as far as they say. */
@Component
class DutyLimits {
  private static final int OWN_STAFF_PER_WEEK = 7;

  private final EntryStore entries;
  private final PolicyStore policies;
  private final AvailabilityStore availability;

  DutyLimits(EntryStore entries, PolicyStore policies, AvailabilityStore availability) {
    this.entries = entries;
    this.policies = policies;
    this.availability = availability;
  }

  /** By physician: what was handed in, else what the registry says, else the policy. */
  Map<String, Integer> of(Round round) {
    var county = round.county();
    var hospitals = entries.ids(county, Kind.HOSPITAL);
    var usual = policies.latest(county).policy().maxDutyDaysPerWeek();
    var handedIn = new HashMap<String, JsonNode>();
    availability.all(round.key()).stream()
        .filter(one -> one.part() == Part.AVAILABILITY)
        .forEach(one -> handedIn.put(one.physician(), one.document()));
    var limits = new HashMap<String, Integer>();
    for (var physician : entries.all(county, Kind.PHYSICIAN)) {
      var dispatched = hospitals.contains(physician.institution());
      var perWeek =
          limit(physician, handedIn, "maxDutyDaysPerWeek")
              .asInt(dispatched ? usual : OWN_STAFF_PER_WEEK);
      var inWeeks = perWeek * round.period().weeks();
      var inPeriod = limit(physician, handedIn, "maxDutyDaysInPeriod").asInt(inWeeks);
      limits.put(physician.id(), Math.min(inWeeks, inPeriod));
    }
    return limits;
  }

  private static JsonNode limit(Entry physician, Map<String, JsonNode> handedIn, String name) {
    var said = handedIn.get(physician.id());
    return said != null && said.has(name) ? said.path(name) : physician.document().path(name);
  }
}
