package org.zhishou.service.planning.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.Period;
import org.zhishou.service.county.registry.RegistrySnapshot;
import org.zhishou.service.county.registry.RegistrySnapshots;
import org.zhishou.service.county.registry.ToursMade;
import org.zhishou.service.planning.availability.AvailabilityStore;
import org.zhishou.service.planning.availability.HandedIn;
import org.zhishou.service.planning.availability.LieuGrants;
import org.zhishou.service.planning.availability.Merge;
import org.zhishou.service.planning.availability.Part;
import org.zhishou.service.planning.carryover.CarryOverDesk;
import org.zhishou.service.platform.json.Documents;
import org.zhishou.service.rounds.round.Round;
import org.zhishou.service.rounds.round.Unsubmitted;
import tools.jackson.databind.JsonNode;

/**
 * Builds the problem of a round: what the registry keeps, over it what is carried over, over that
 * what was handed in, property by property. Time off in lieu that was granted anywhere is kept
 * free.
 */
@Component
class ProblemBuilder {
  private static final String UNAVAILABLE = "unavailable";

  /** The problem, the contract's JSON of it, and the registry that it was built from. */
  record Built(CheckedProblem checked, byte[] json, RegistrySnapshot registry) {}

  private final RegistrySnapshots registries;
  private final AvailabilityStore availability;
  private final CarryOverDesk carryOver;
  private final LieuGrants lieu;
  private final ToursMade toursMade;

  ProblemBuilder(
      RegistrySnapshots registries,
      AvailabilityStore availability,
      CarryOverDesk carryOver,
      LieuGrants lieu,
      ToursMade toursMade) {
    this.registries = registries;
    this.availability = availability;
    this.carryOver = carryOver;
    this.lieu = lieu;
    this.toursMade = toursMade;
  }

  /**
   * @throws org.zhishou.engine.problem.FaultyProblemException where it cannot be planned, for want
   *     of coordinates for instance
   */
  Built build(Round round) {
    var registry = registries.of(round.county());
    var kept = registry.problem(round.period(), toursMade);
    var problem =
        kept.withName(registry.county().name() + " " + round.name())
            .withPhysicians(complete(kept.physicians(), round));
    return new Built(problem.read(), problem.json(), registry);
  }

  private List<JsonNode> complete(List<JsonNode> physicians, Round round) {
    var carried = carryOver.into(round);
    var granted = lieu.of(round.county());
    Map<String, HandedIn> availabilities = new HashMap<>();
    Map<String, HandedIn> wishes = new HashMap<>();
    for (var one : availability.all(round.key())) {
      (one.part() == Part.WISHES ? wishes : availabilities).put(one.physician(), one);
    }
    var everybody = round.whoeverSubmittedNothing() != Unsubmitted.NOT_AT_ALL;
    var completed = new ArrayList<JsonNode>();
    for (var physician : physicians) {
      var id = physician.path("id").stringValue();
      if (everybody || availabilities.containsKey(id)) {
        var handedIn = Merge.document(availabilities.get(id), wishes.get(id));
        var carriedOver = carried.getOrDefault(id, Documents.EMPTY);
        completed.add(
            keepFree(
                Documents.with(Documents.with(physician, carriedOver), handedIn),
                granted.getOrDefault(id, List.of()),
                round.period()));
      }
    }
    return completed;
  }

  /** Days granted in lieu, as the contract has them among the days somebody is away. */
  private record InLieu(LocalDate from, LocalDate to, boolean lieu) {}

  private static JsonNode keepFree(
      JsonNode physician, List<LieuGrants.Grant> grants, Period period) {
    var ranges = new ArrayList<Object>(physician.path(UNAVAILABLE).valueStream().toList());
    var known =
        physician
            .path(UNAVAILABLE)
            .valueStream()
            .map(one -> one.path("from").asString() + one.path("to").asString())
            .collect(Collectors.toSet());
    for (var grant : grants) {
      if (grant.sharesDateWith(period.firstDay(), period.lastDay())
          && known.add(grant.from().toString() + grant.to())) {
        ranges.add(new InLieu(grant.from(), grant.to(), true));
      }
    }
    return ranges.isEmpty() ? physician : Documents.with(physician, UNAVAILABLE, ranges);
  }
}
