package org.zhishou.engine.problem;

/** One-way minutes of a tour from a hospital. */
public record HospitalMinutes(String hospital, int minutes) {}
