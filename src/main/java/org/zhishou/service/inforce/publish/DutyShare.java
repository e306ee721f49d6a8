package org.zhishou.service.inforce.publish;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.zhishou.engine.explain.PhysicianLoad;

/**
 * A physician's part in the roster that holds, beside what it is for all who share the load. Of the
 * others it says no names.
 *
 * @param medianHalfDays the lower one where two stand in the middle
 */
@Schema(
    description =
        "A physician's part in the roster that holds, beside that of all who share the load, who"
            + " are not named.")
record DutyShare(
    @Schema(minimum = "1") int version,
    PhysicianLoad load,
    @Schema(minimum = "0", description = "How many share the load.") int sharing,
    @Schema(minimum = "0") int leastHalfDays,
    @Schema(minimum = "0") int medianHalfDays,
    @Schema(minimum = "0") int mostHalfDays) {
  static DutyShare of(int version, PhysicianLoad load, List<PhysicianLoad> all) {
    var halfDays =
        all.stream()
            .filter(one -> one.targetHalfDays() != null)
            .map(PhysicianLoad::halfDays)
            .sorted()
            .toList();
    return halfDays.isEmpty()
        ? new DutyShare(version, load, 0, 0, 0, 0)
        : new DutyShare(
            version,
            load,
            halfDays.size(),
            halfDays.getFirst(),
            halfDays.get((halfDays.size() - 1) / 2),
            halfDays.getLast());
  }
}
