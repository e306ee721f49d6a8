package org.zhishou.service.inforce.swap;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.Stream;
import org.zhishou.engine.draft.DutyEdit;
import org.zhishou.engine.explain.Alternative;
import org.zhishou.engine.explain.DutyExplanation;
import org.zhishou.engine.roster.RosterNames;

/**
 * Who could take a duty as the roster stands. What it would cost anybody, and why somebody may not,
 * is not said: colleagues ask, and reasons of absences are none of their business.
 *
 * @param takers everybody but those who are on the session, by id
 */
@Schema(
    description =
        "Who could take a duty as the roster stands, by id. Nobody's costs, and no reasons.")
record SwapTakers(DutyEdit.Seat duty, List<Taker> takers, RosterNames names) {
  record Taker(
      String physician, @Schema(description = "Whether it would break no limit.") boolean legal) {}

  SwapTakers {
    takers = List.copyOf(takers);
  }

  static SwapTakers of(DutyEdit.Seat duty, DutyExplanation explanation) {
    var eligible = explanation.eligible().stream().map(one -> taker(one, true));
    var ineligible = explanation.ineligible().stream().map(one -> taker(one, false));
    // In the order of cost, the list would say what each costs.
    var takers =
        Stream.concat(eligible, ineligible)
            .sorted((one, other) -> one.physician().compareTo(other.physician()))
            .toList();
    return new SwapTakers(duty, takers, explanation.names());
  }

  private static Taker taker(Alternative alternative, boolean legal) {
    return new Taker(alternative.physician(), legal);
  }
}
