package org.zhishou.service.planning.availability;

import java.util.List;
import org.zhishou.engine.json.Fault;
import org.zhishou.engine.problem.Availability;
import org.zhishou.engine.problem.AvailabilityWarnings;
import org.zhishou.engine.problem.Period;
import org.zhishou.engine.problem.ProblemWriter;
import org.zhishou.service.county.registry.Entry;
import tools.jackson.databind.JsonNode;

/**
 * Absences that the registry has of a physician, and that count no longer since something else was
 * handed in for the round.
 */
record DroppedAbsences(Availability absences) {
  static DroppedAbsences of(Entry physician, HandedIn handedIn, Period period) {
    var known = Merge.availability(Merge.said(physician.document()), period);
    var said = Merge.availability(handedIn.document(), period);
    return new DroppedAbsences(AvailabilityWarnings.dropped(said, known, period));
  }

  boolean none() {
    return warnings().isEmpty();
  }

  List<Fault> warnings() {
    return AvailabilityWarnings.ofDropped(absences);
  }

  /**
   * In the contract's properties, to be handed in beside what was; without lists that are empty.
   */
  JsonNode document() {
    return ProblemWriter.absences(absences);
  }
}
