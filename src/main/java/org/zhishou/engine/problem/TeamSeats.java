package org.zhishou.engine.problem;

import org.jspecify.annotations.Nullable;

/**
 * So many seats of a tour's team.
 *
 * @param specialty who is asked for; null for anybody
 * @param seats 1 to 20
 */
public record TeamSeats(@Nullable String specialty, int seats) {}
