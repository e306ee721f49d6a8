package org.zhishou.service.rounds.round;

import java.time.Instant;

/**
 * A quarter is over and nothing of it changes any more. Published within the closing transaction.
 */
public record RoundClosed(Round round, Instant at) {}
