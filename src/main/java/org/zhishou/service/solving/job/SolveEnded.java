package org.zhishou.service.solving.job;

import java.time.Instant;
import org.zhishou.engine.roster.RosterStatus;

/** A job ran and has ended. Published within the transaction that writes its end. */
public record SolveEnded(String id, Origin origin, RosterStatus status, Instant at) {}
