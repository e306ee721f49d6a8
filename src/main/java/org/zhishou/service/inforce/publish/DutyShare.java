package org.zhishou.service.inforce.publish;

import java.util.List;
import org.zhishou.engine.explain.PhysicianLoad;

/**
 * A physician's part in the roster that holds, beside what it is for all who share the load. Of the
 * others it says no names.
 *
 * @param sharing how many physicians share the load
 * @param leastHalfDays of them
 * @param medianHalfDays the lower one where two stand in the middle
 * @param mostHalfDays of them
 */
record DutyShare(
    int version,
    PhysicianLoad load,
    int sharing,
    int leastHalfDays,
    int medianHalfDays,
    int mostHalfDays) {
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
