package org.zhishou.benchmarks.run;

import org.zhishou.engine.roster.RosterScore;

/**
 * A better roster.
 *
 * @param millis since the run started
 */
public record TracePoint(long millis, RosterScore score) {}
