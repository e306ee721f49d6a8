package org.zhishou.engine.solve;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.roster.Duty;

/**
 * How far a solve had come that broke off, for another to go on from there: its best roster, and
 * what it had used of its time and steps. The baseline stays the problem's own, so that {@code
 * stability} is judged as ever.
 *
 * @param duties of the best roster. Pinned duties of the problem stand whether they are among them
 *     or not; one that cannot be (session closed, no seat left, physician not permitted, not in
 *     reach or unavailable) is left out
 * @param elapsed of the solve's limit, 0 or more
 * @param steps of those that the settings name, 0 or more
 * @param moveEvaluations made already, 0 or more
 * @param fromHeadStart whether its search began with a head start, and so goes on as cool as that
 *     was; of no meaning before the first step. Null where nobody noted it: then wherever there may
 *     have been one
 */
public record Headway(
    List<Duty> duties,
    Duration elapsed,
    long steps,
    long moveEvaluations,
    @Nullable Boolean fromHeadStart) {
  public Headway {
    duties = List.copyOf(duties);
  }
}
