package org.zhishou.service.planning.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhishou.engine.problem.Period;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.service.county.registry.RegistrySnapshot;
import org.zhishou.service.county.registry.RegistrySnapshots;
import org.zhishou.service.county.registry.ToursMade;
import org.zhishou.service.planning.availability.AvailabilityStore;
import org.zhishou.service.planning.availability.HandedIn;
import org.zhishou.service.planning.availability.LieuGrants;
import org.zhishou.service.planning.availability.Merge;
import org.zhishou.service.planning.availability.Part;
import org.zhishou.service.planning.carryover.CarryOverDesk;
import org.zhishou.service.platform.database.Rows;
import org.zhishou.service.rounds.round.Round;
import org.zhishou.service.rounds.round.Unsubmitted;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Builds the problem of a round: what the registry keeps, over it what is carried over, over that
 * what was handed in, property by property. Time off in lieu that was granted anywhere is kept
 * free.
 */
@Component
class ProblemBuilder {
  /** The contract's JSON, checked, and the registry that it was built from. */
  record Built(byte[] problem, RegistrySnapshot registry) {}

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
    var problem = registry.problem(round.period(), toursMade);
    problem.put("name", registry.county().name() + " " + round.name());
    if (problem.get("physicians") instanceof ArrayNode physicians) {
      complete(physicians, round);
      dropPostingsOfOthers(problem, physicians);
    }
    new ProblemReader().read(problem);
    return new Built(Rows.json(problem).getBytes(UTF_8), registry);
  }

  private static void dropPostingsOfOthers(ObjectNode problem, ArrayNode physicians) {
    if (problem.get("postings") instanceof ArrayNode postings) {
      var planned = physicians.valueStream().map(one -> one.path("id")).collect(Collectors.toSet());
      postings.removeIf(one -> !planned.contains(one.path("physician")));
    }
  }

  private void complete(ArrayNode physicians, Round round) {
    var carried = carryOver.into(round);
    var granted = lieu.of(round.county());
    Map<String, HandedIn> availabilities = new HashMap<>();
    Map<String, HandedIn> wishes = new HashMap<>();
    for (var one : availability.all(round.county(), round.id())) {
      (one.part() == Part.WISHES ? wishes : availabilities).put(one.physician(), one);
    }
    if (round.whoeverSubmittedNothing() == Unsubmitted.NOT_AT_ALL) {
      physicians.removeIf(one -> !availabilities.containsKey(one.path("id").stringValue()));
    }
    for (var physician : physicians) {
      var id = physician.path("id").stringValue();
      var document = (ObjectNode) physician;
      if (carried.containsKey(id)) {
        carried.get(id).forEachEntry(document::set);
      }
      Merge.document(availabilities.get(id), wishes.get(id)).forEachEntry(document::set);
      keepFree(document, granted.getOrDefault(id, List.of()), round.period());
    }
  }

  private static void keepFree(ObjectNode physician, List<LieuGrants.Grant> grants, Period period) {
    var ranges = physician.path("unavailable").valueStream().toList();
    for (var grant : new LinkedHashSet<>(grants)) {
      var known =
          ranges.stream()
              .anyMatch(
                  one ->
                      one.path("from").asString().equals(grant.from().toString())
                          && one.path("to").asString().equals(grant.to().toString()));
      if (!known && grant.sharesDateWith(period.firstDay(), period.lastDay())) {
        physician
            .withArray("unavailable")
            .addObject()
            .put("from", grant.from().toString())
            .put("to", grant.to().toString())
            .put("lieu", true);
      }
    }
  }
}
