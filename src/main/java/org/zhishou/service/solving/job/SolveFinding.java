package org.zhishou.service.solving.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.solve.SolveProgress;

/**
 * What a solve found out: a better roster, or that nobody finds one that is as much better.
 *
 * @param kind SCORE or BOUND
 * @param progress figures of the best roster at that moment
 * @param softBound what was proven by then, as {@link JobEvent} has it; null where nothing was
 */
record SolveFinding(
    Instant at, JobEvent.Kind kind, SolveProgress progress, @Nullable Long softBound) {}
