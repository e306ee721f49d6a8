package org.zhishou.engine.search;

import java.time.Duration;

/**
 * Where a search goes on that broke off earlier.
 *
 * @param physiciansBySeat who is on each seat, by number; pinned seats as they are pinned, others
 *     by somebody who may legally serve there, or {@link
 *     org.zhishou.engine.scoring.RosterState#NOBODY}
 * @param elapsed wall-clock time searched already, of the limit
 * @param steps done already, of those that the settings name
 * @param moveEvaluations made already
 * @param fromHeadStart whether the search began with a head start, so that nobody wants its roster
 *     shaken to pieces
 */
public record SearchStart(
    int[] physiciansBySeat,
    Duration elapsed,
    long steps,
    long moveEvaluations,
    boolean fromHeadStart) {}
