package org.zhishou.engine.roster;

import java.time.LocalDate;
import org.zhishou.engine.problem.Session;

/** One physician staffing one seat of one session of one centre on one date, on site. */
public record Duty(
    String centre, LocalDate date, Session session, String physician, boolean pinned) {}
