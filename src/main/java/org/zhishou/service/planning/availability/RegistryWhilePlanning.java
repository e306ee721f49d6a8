package org.zhishou.service.planning.availability;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhishou.service.county.registry.Entry;
import org.zhishou.service.county.registry.HospitalEdited;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.rounds.round.RoundDesk;

/**
 * Keeps hospitals from saying in the registry what they may not hand in any more: a round that is
 * planned reads the registry, and what changes there would change the plan without a reason.
 */
@Component
class RegistryWhilePlanning {
  /** What no plan asks for. */
  private static final Set<String> BESIDE = Set.of("name");

  private final RoundDesk rounds;

  RegistryWhilePlanning(RoundDesk rounds) {
    this.rounds = rounds;
  }

  /**
   * @throws ProblemException where a round is planned on which the edit bears
   */
  @EventListener
  void expectNothingPlanned(HospitalEdited edit) {
    var bearing = bearing(edit.before(), edit.after());
    if (bearing.isEmpty()) {
      return;
    }
    for (var round : rounds.planned(edit.after().county())) {
      throw new ProblemException(
          ProblemCode.ROUND_BEING_PLANNED,
          round.id(),
          String.join(", ", bearing),
          edit.after().id());
    }
  }

  /** The properties that differ and that a plan depends on. */
  private static List<String> bearing(@Nullable Entry before, Entry after) {
    if (before == null) {
      return List.of("id");
    }
    var names = new TreeSet<>(before.document().propertyNames());
    names.addAll(after.document().propertyNames());
    names.removeAll(BESIDE);
    var bearing = new ArrayList<String>();
    for (var name : names) {
      if (!before.document().path(name).equals(after.document().path(name))) {
        bearing.add(name);
      }
    }
    if (before.active() != after.active()) {
      bearing.add("active");
    }
    return bearing;
  }
}
