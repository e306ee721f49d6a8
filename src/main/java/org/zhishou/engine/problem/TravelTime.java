package org.zhishou.engine.problem;

/** Known one-way driving minutes from a hospital to a centre. */
public record TravelTime(String from, String to, int minutes) {}
