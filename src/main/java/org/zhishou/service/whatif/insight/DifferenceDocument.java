package org.zhishou.service.whatif.insight;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.zhishou.engine.compare.RosterDifference;
import org.zhishou.engine.roster.Duty;

/** The duties in which two rosters differ, as answers have them. */
@Schema(
    name = "RosterDifference",
    description = "The duties in which two rosters differ, and whom that touches.")
record DifferenceDocument(
    List<Duty> onlyInFirst,
    List<Duty> onlyInSecond,
    List<TouchedPhysician> physicians,
    List<TouchedCentre> centres) {
  record TouchedPhysician(String physician, int lost, int gained) {}

  record TouchedCentre(String centre, int lost, int gained) {}

  static DifferenceDocument of(RosterDifference difference) {
    return new DifferenceDocument(
        difference.onlyInFirst(),
        difference.onlyInSecond(),
        difference.physicians().stream()
            .map(one -> new TouchedPhysician(one.id(), one.lost(), one.gained()))
            .toList(),
        difference.centres().stream()
            .map(one -> new TouchedCentre(one.id(), one.lost(), one.gained()))
            .toList());
  }
}
