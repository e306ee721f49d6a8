package org.zhishou.service.solving.job;

import java.time.Instant;
import org.zhishou.engine.solve.SolveProgress;

/** A better roster was found. */
record BetterScore(Instant at, SolveProgress progress) {}
