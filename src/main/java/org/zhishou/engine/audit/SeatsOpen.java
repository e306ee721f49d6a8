package org.zhishou.engine.audit;

import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.Session;

/** A session of a centre that is open on one date. */
record SeatsOpen(Session session, Mode mode, int seats, boolean required) {}
