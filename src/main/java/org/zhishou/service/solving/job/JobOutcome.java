package org.zhishou.service.solving.job;

import org.jspecify.annotations.Nullable;
import org.zhishou.engine.roster.RosterStatus;

/**
 * How a job ended.
 *
 * @param status COMPLETED, STOPPED or FAILED
 * @param figures the last; null where there never was a roster
 * @param roster null leaves the one noted last
 */
record JobOutcome(
    RosterStatus status,
    @Nullable JobFigures figures,
    @Nullable RosterDocument roster,
    @Nullable SolveFailure failure) {}
