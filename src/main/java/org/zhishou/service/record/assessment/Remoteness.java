package org.zhishou.service.record.assessment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.FaultyProblemException;
import org.zhishou.engine.problem.Period;
import org.zhishou.service.county.registry.County;
import org.zhishou.service.county.registry.RegistrySnapshots;
import org.zhishou.service.rounds.round.CountyClock;

/**
 * How remote the centres of counties are: minutes to the nearest hospital that answers for them. It
 * is worked out once for each revision of a registry.
 */
@Component
class Remoteness {
  private record Known(long revision, Map<String, Integer> minutes) {}

  private final Map<String, Known> known = new ConcurrentHashMap<>();
  private final CountyFacts facts;
  private final RegistrySnapshots registries;
  private final CountyClock clock;

  Remoteness(CountyFacts facts, RegistrySnapshots registries, CountyClock clock) {
    this.facts = facts;
    this.registries = registries;
    this.clock = clock;
  }

  /** By centre; none where the way to any of them is not known. */
  Map<String, Integer> of(County county) {
    var before = known.get(county.id());
    if (before != null && before.revision() == county.revision()) {
      return before.minutes();
    }
    var minutes = minutes(county.id());
    known.put(county.id(), new Known(county.revision(), minutes));
    return minutes;
  }

  private Map<String, Integer> minutes(String county) {
    try {
      var problem = registries.of(county).checked(anyWeek());
      var centres = facts.centres(county);
      var minutes = new HashMap<String, Integer>();
      var senders = facts.eligible(county).keySet();
      for (var centre : centres) {
        senders.stream()
            .filter(hospital -> CountyFacts.answersFor(hospital, centre))
            .filter(hospital -> isHospital(problem, hospital))
            .mapToInt(hospital -> problem.travel().minutes(hospital, centre.id()))
            .min()
            .ifPresent(least -> minutes.put(centre.id(), least));
      }
      return minutes.size() == centres.size() ? minutes : Map.of();
    } catch (FaultyProblemException unplannable) {
      return Map.of();
    }
  }

  /** Ways do not change with it. */
  private Period anyWeek() {
    LocalDate monday = clock.today().with(DayOfWeek.MONDAY);
    return new Period(monday, monday.plusDays(6));
  }

  private static boolean isHospital(CheckedProblem problem, String id) {
    return problem.problem().hospitals().stream().anyMatch(one -> one.id().equals(id));
  }
}
