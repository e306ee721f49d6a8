package org.zhishou.engine.problem;

import java.time.LocalDate;

/** A duty of the roster that the search starts from; a pinned one stays whatever it costs. */
public record BaselineDuty(
    String centre, LocalDate date, Session session, String physician, boolean pinned) {}
