package org.zhishou.engine.problem;

/**
 * A session that a centre opens on one date: its seats, 1 or more, and whether it must be staffed.
 */
public record Opening(Session session, Mode mode, int seats, boolean required) {}
