package org.zhishou.engine.problem;

/** A specialty a centre asks for, in distinct dates per four weeks. */
public record RequestedSpecialty(String specialty, int daysPerFourWeeks) {}
