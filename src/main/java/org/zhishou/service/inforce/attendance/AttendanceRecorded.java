package org.zhishou.service.inforce.attendance;

import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.service.access.Caller;
import org.zhishou.service.rounds.kept.PublishedRoster;

/**
 * Somebody said what became of a duty. Published within the transaction that records it.
 *
 * @param before with version 0 where nothing was recorded
 * @param roster the version that holds
 * @param problem what that was planned from
 */
public record AttendanceRecorded(
    Attendance before,
    Attendance after,
    PublishedRoster roster,
    CheckedProblem problem,
    Caller caller) {}
