package org.zhishou.service.solving.job;

import org.zhishou.engine.solve.SolveProgress;

/**
 * How far a job is.
 *
 * @param steps search steps done
 */
record JobFigures(SolveProgress progress, long steps) {}
